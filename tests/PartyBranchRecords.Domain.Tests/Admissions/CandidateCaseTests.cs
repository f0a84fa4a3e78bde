using PartyBranchRecords.Domain.Admissions;
using static PartyBranchRecords.Domain.Admissions.CandidateStepKind;

namespace PartyBranchRecords.Domain.Tests.Admissions;

public sealed class CandidateCaseTests
{
    [Fact]
    public void The_stage_is_the_step_of_the_latest_day_whenever_it_was_recorded() =>
        Steps.Case(Submitted.On(2024, 3, 1), Identified.On(2023, 1, 1), DossierOpened.On(2023, 9, 1)).Stage.ShouldBe(Submitted);

    [Fact]
    public void Of_steps_on_one_day_the_one_recorded_last_is_the_stage() =>
        Steps.Case(Identified.On(2024, 1, 1), Decided.On(2024, 5, 1), Admitted.On(2024, 5, 1)).Stage.ShouldBe(Admitted);

    [Fact]
    public void After_a_withdrawal_the_earlier_application_no_longer_counts()
    {
        var known = Steps.Case(Identified.On(2022, 1, 1), DossierOpened.On(2022, 6, 1), Withdrawn.On(2023, 1, 1));
        known.IsClosed.ShouldBeTrue();
        known.ApplicationOn.ShouldBeNull();
        known.IdentifiedOn.ShouldBe(new DateOnly(2022, 1, 1));
    }

    [Fact]
    public void A_new_application_opens_a_closed_case_again()
    {
        var known = Steps.Case(Identified.On(2022, 1, 1), Decided.On(2022, 6, 1), Refused.On(2023, 1, 1), DossierOpened.On(2023, 8, 1));
        known.IsClosed.ShouldBeFalse();
        known.ApplicationOn.ShouldBe(new DateOnly(2023, 8, 1));
        known.Decision.ShouldBeNull();
    }

    [Fact]
    public void A_dossier_that_was_returned_keeps_its_application() =>
        Steps.Case(Identified.On(2023, 1, 1), DossierOpened.On(2023, 6, 1), Returned.On(2024, 1, 1)).ApplicationOn.ShouldBe(new DateOnly(2023, 6, 1));

    [Fact]
    public void After_a_return_the_steps_behind_the_stage_it_went_back_to_no_longer_count()
    {
        var known = ReturnedTo(DossierOpened);
        known.Reached.ShouldBe(DossierOpened);
        known.Standing.Keys.ShouldBe([Identified, DossierOpened], ignoreOrder: true);
        known.ConsideredOn.ShouldBe(new DateOnly(2023, 8, 1), "the branch has considered all the same");
        known.AgainFrom.ShouldBe(new DateOnly(2024, 1, 1));
    }

    [Fact]
    public void A_suspension_hides_no_step() =>
        Steps.Case(Identified.On(2023, 1, 1), Verified.On(2023, 6, 1), Suspended.On(2024, 1, 1)).Reached.ShouldBe(Verified);

    [Fact]
    public void A_certificate_holds_on_after_a_withdrawal() =>
        Steps
            .Case(Identified.On(2022, 1, 1), Trained.On(2022, 3, 1), DossierOpened.On(2022, 6, 1), Withdrawn.On(2023, 1, 1))
            .Standing.Keys.ShouldBe([Identified, Trained], ignoreOrder: true);

    private static CandidateCase ReturnedTo(CandidateStepKind stage) =>
        CandidateCase.Of([
            .. Steps.Case(Identified.On(2023, 1, 1), DossierOpened.On(2023, 6, 1), BranchResolved.On(2023, 8, 1), Submitted.On(2023, 9, 1)).Steps,
            new CandidateStep
            {
                Id = 9,
                AddedBy = 9,
                CandidateId = 1,
                Kind = CandidateStepKind.Returned,
                On = new DateOnly(2024, 1, 1),
                BackTo = stage,
            },
        ]);

    [Fact]
    public void Every_stage_is_either_open_or_an_end() =>
        Enum.GetValues<CandidateStepKind>()
            .Where(stage => !CandidateStages.Open.Contains(stage))
            .ShouldBe([Admitted, Refused, Withdrawn], ignoreOrder: true);
}
