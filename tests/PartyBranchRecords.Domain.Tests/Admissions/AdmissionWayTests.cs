using PartyBranchRecords.Domain.Admissions;
using static PartyBranchRecords.Domain.Admissions.CandidateStepKind;

namespace PartyBranchRecords.Domain.Tests.Admissions;

public sealed class AdmissionWayTests
{
    private static readonly AdmissionWay Above = Ways.Under("24-QĐ/TW");

    [Fact]
    public void The_steps_follow_one_another_to_the_ceremony() =>
        Above.Steps.ShouldBe([Identified, Trained, DossierOpened, Verified, BranchResolved, CommuneResolved, Submitted, Decided, Admitted]);

    [Fact]
    public void A_grassroots_branch_has_no_resolution_of_a_commune() =>
        Above.Next(Steps.Case(Identified.On(2024, 1, 1), BranchResolved.On(2024, 2, 1))).ShouldBe(CommuneResolved);

    [Fact]
    public void Without_a_commune_the_branch_submits_itself() =>
        Ways.Under("24-QĐ/TW", hasCommune: false).Next(Steps.Case(Identified.On(2024, 1, 1), BranchResolved.On(2024, 2, 1))).ShouldBe(Submitted);

    [Fact]
    public void What_the_commune_decides_it_submits_to_nobody() =>
        Ways.Under("208-QĐ/TW").Next(Steps.Case(Identified.On(2024, 1, 1), CommuneResolved.On(2024, 2, 1))).ShouldBe(Decided);

    [Fact]
    public void A_grassroots_branch_submits_under_every_edition() => Ways.Under("208-QĐ/TW", hasCommune: false).IsDecidedByCommune.ShouldBeFalse();

    [Fact]
    public void After_a_withdrawal_a_new_application_comes_next() =>
        Above.Next(Steps.Case(Identified.On(2023, 1, 1), Withdrawn.On(2024, 1, 1))).ShouldBe(DossierOpened);

    [Fact]
    public void Nothing_comes_after_the_ceremony()
    {
        var admitted = Steps.Case(Identified.On(2023, 1, 1), Decided.On(2024, 1, 1), Admitted.On(2024, 2, 1));
        Above.Next(admitted).ShouldBeNull();
        Above.Others(admitted).ShouldBeEmpty();
    }

    [Fact]
    public void What_the_paper_skipped_may_still_be_recorded_and_so_may_later_steps_but_no_ceremony_without_its_decision()
    {
        var offered = Above.Others(Steps.Case(Identified.On(2023, 1, 1), Verified.On(2024, 1, 1))).ToList();
        offered.ShouldBe([Trained, DossierOpened, CommuneResolved, Submitted, Decided, Returned, Suspended, Refused, Withdrawn]);
    }

    [Theory]
    [InlineData(Decided, true)]
    [InlineData(Returned, true)]
    [InlineData(Refused, true)]
    [InlineData(Withdrawn, false)]
    public void Once_submitted_the_ways_out_are_for_whoever_decides_and_withdrawing_is_free(CandidateStepKind kind, bool isForDecider) =>
        AdmissionWay.IsForDecider(kind, Steps.Case(Identified.On(2023, 1, 1), Submitted.On(2024, 1, 1))).ShouldBe(isForDecider);

    [Fact]
    public void Before_the_submission_a_secretary_returns_to_the_branch() =>
        Above.MayRecord(Returned, Steps.Case(Identified.On(2023, 1, 1), BranchResolved.On(2024, 1, 1)), mayDecideAbove: false).ShouldBeTrue();
}
