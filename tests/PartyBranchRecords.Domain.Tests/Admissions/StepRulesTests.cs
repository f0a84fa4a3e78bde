using PartyBranchRecords.Domain.Admissions;
using static PartyBranchRecords.Domain.Admissions.CandidateStepKind;

namespace PartyBranchRecords.Domain.Tests.Admissions;

public sealed class StepRulesTests
{
    private static readonly StepFacts Checked = new(
        Steps.Case(Identified.On(2023, 1, 1), DossierOpened.On(2023, 6, 1), Verified.On(2023, 9, 1), CommuneResolved.On(2024, 2, 1)),
        Ways.Under("24-QĐ/TW"),
        MayDecideAbove: false
    );

    private static readonly VoteEntry SevenOfNine = new()
    {
        Total = 12,
        Official = 10,
        Present = 9,
        VotesFor = 7,
        VotesAgainst = 2,
        VotesOf = 9,
    };

    [Fact]
    public void A_step_entered_late_stands_between_the_steps_before_and_after_it()
    {
        Record(Resolved(2023, 9, 1)).ShouldBeEmpty();
        Record(Resolved(2024, 2, 1)).ShouldBeEmpty();
        Record(Resolved(2023, 8, 31)).ShouldBe(["Steps.BeforeVerified at On"]);
        Record(Resolved(2024, 2, 2)).ShouldBe(["Steps.AfterCommuneResolved at On"]);
    }

    [Fact]
    public void The_course_may_lie_before_or_after_the_application_but_not_after_the_branch_considers()
    {
        var known = Checked with { Case = Steps.Case(Identified.On(2023, 1, 1), DossierOpened.On(2023, 6, 1), BranchResolved.On(2023, 9, 1)) };
        Record(Entry(Trained, 2023, 3, 1), known).ShouldBeEmpty();
        Record(Entry(Trained, 2023, 7, 1), known).ShouldBeEmpty();
        Record(Entry(Trained, 2023, 9, 2), known).ShouldBe(["Steps.AfterBranchResolved at On"]);
    }

    [Fact]
    public void Nothing_is_recorded_that_has_not_taken_place() => Record(Entry(Submitted, 2024, 6, 16)).ShouldBe(["Admissions.AfterToday at On"]);

    [Fact]
    public void An_empty_form_is_told_what_is_missing()
    {
        Record(new StepEntry { Kind = Submitted }).ShouldBe(["Steps.OnMissing at On"]);
        Record(new StepEntry { Kind = Returned })
            .ShouldBe(["Steps.OnMissing at On", "Steps.ReasonMissing at Reason", "Steps.BackToMissing at BackTo"]);
    }

    [Fact]
    public void A_step_is_recorded_once() => Record(Entry(Verified, 2024, 3, 1)).ShouldBe(["Steps.NotOffered at "]);

    [Fact]
    public void A_return_goes_back_to_a_stage_before_the_one_reached()
    {
        Record(Return(DossierOpened)).ShouldBeEmpty();
        Record(Return(CommuneResolved)).ShouldBe(["Steps.BackToMissing at BackTo"]);
        Record(Return(Identified)).ShouldBe(["Steps.BackToMissing at BackTo"]);
    }

    [Fact]
    public void What_is_taken_again_comes_after_the_return()
    {
        var returned = Checked.Case.With(Return(Verified).ToStep(1));
        var facts = Checked with { Case = returned };
        Record(Resolved(2024, 3, 1), facts).ShouldBeEmpty();
        Record(Resolved(2024, 2, 9), facts).ShouldBe(["Steps.BeforeAgain at On"]);
    }

    [Fact]
    public void After_the_submission_a_secretary_does_not_return_it_but_whoever_decides_does()
    {
        var submitted = Checked with { Case = Checked.Case.With(Entry(Submitted, 2024, 2, 5).ToStep(1)) };
        Record(Return(Verified), submitted).ShouldBe(["Steps.DecidedAbove at "]);
        Record(Return(Verified), submitted with { MayDecideAbove = true }).ShouldBeEmpty();
        Record(Return(Verified), submitted with { Way = Ways.Under("208-QĐ/TW") }).ShouldBeEmpty();
    }

    [Fact]
    public void Votes_that_add_up_are_taken_as_they_are() => Votes(SevenOfNine).ShouldBeEmpty();

    [Fact]
    public void More_votes_than_people_present_cannot_be() =>
        Votes(SevenOfNine with { VotesFor = 8 }).ShouldBe(["Steps.MoreVotes at Votes.VotesFor"]);

    [Fact]
    public void More_people_present_than_have_a_vote_cannot_be() =>
        Votes(SevenOfNine with { Present = 11 }).ShouldBe(["Steps.MorePresent at Votes.Present"]);

    [Fact]
    public void A_vote_is_not_negative() => Votes(SevenOfNine with { VotesAgainst = -1 }).ShouldBe(["Steps.Negative at Votes.VotesAgainst"]);

    [Fact]
    public void Of_a_vote_the_number_in_favour_and_the_number_it_is_taken_of_belong_together()
    {
        Votes(SevenOfNine with { VotesOf = null }).ShouldBe(["Steps.VotesOfMissing at Votes.VotesOf"]);
        Votes(SevenOfNine with { VotesFor = null }).ShouldBe(["Steps.VotesForMissing at Votes.VotesFor"]);
    }

    [Fact]
    public void Of_a_committee_the_share_is_taken_of_all_its_members()
    {
        var step = (
            Entry(CommuneResolved, 2024, 1, 1) with
            {
                Votes = new VoteEntry
                {
                    Total = 15,
                    Present = 14,
                    VotesFor = 14,
                },
            }
        ).ToStep(1);
        (step.Official, step.VotesOf).ShouldBe((15, 15));
    }

    [Fact]
    public void A_correction_is_measured_by_the_other_steps_and_says_why()
    {
        var step = Checked.Case.Steps[2];
        Correct(Entry(Verified, 2023, 10, 1), "Ghi nhầm ngày").ShouldBeEmpty();
        Correct(Entry(Verified, 2023, 10, 1), " ").ShouldBe(["Steps.CorrectionReasonMissing at Because"]);
        Correct(Entry(Verified, 2024, 3, 1), "Ghi nhầm ngày").ShouldBe(["Steps.AfterCommuneResolved at On"]);

        IEnumerable<string> Correct(StepEntry entry, string because) =>
            StepCorrections.Correct(new StepCorrection { Step = entry, Because = because }, step, Checked, Steps.Today).Said();
    }

    [Fact]
    public void Only_the_last_step_is_taken_out_and_never_the_finding()
    {
        var why = new StepCorrection { Because = "Ghi nhầm người" };
        StepCorrections.TakeOut(why, Checked.Case.Last, Checked).IsAllowed.ShouldBeTrue();
        StepCorrections.TakeOut(why, Checked.Case.Steps[1], Checked).Said().ShouldBe(["Steps.NotLast at "]);
        var found = Checked with { Case = Steps.Case(Identified.On(2023, 1, 1)) };
        StepCorrections.TakeOut(why, found.Case.Last, found).Said().ShouldBe(["Steps.NotLast at "]);
    }

    private static IEnumerable<string> Record(StepEntry entry, StepFacts? facts = null) =>
        StepRules.Record(entry, facts ?? Checked, Steps.Today).Said();

    private static IEnumerable<string> Votes(VoteEntry votes) => Record(Resolved(2023, 10, 1) with { Votes = votes });

    private static StepEntry Resolved(int year, int month, int day) => Entry(BranchResolved, year, month, day);

    private static StepEntry Return(CandidateStepKind backTo) =>
        Entry(Returned, 2024, 2, 10) with
        {
            Reason = "Thiếu ý kiến nơi cư trú",
            BackTo = backTo,
        };

    private static StepEntry Entry(CandidateStepKind kind, int year, int month, int day) =>
        new() { Kind = kind, On = new DateOnly(year, month, day) };
}
