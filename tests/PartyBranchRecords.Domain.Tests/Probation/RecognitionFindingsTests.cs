using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Probation;
using static PartyBranchRecords.Domain.Probation.RecognitionStepKind;

namespace PartyBranchRecords.Domain.Tests.Probation;

public sealed class RecognitionFindingsTests
{
    private static readonly DateOnly Admitted = new(2023, 5, 19);

    [Theory]
    [InlineData(7, 5, true)]
    [InlineData(7, 4, false)]
    [InlineData(6, 4, true)]
    [InlineData(9, 6, true)]
    [InlineData(9, 5, false)]
    [InlineData(3, 2, true)]
    public void A_branch_needs_two_thirds_of_its_official_members(int of, int votes, bool isEnough) =>
        Rules(BranchResolved, new DateOnly(2024, 5, 30), votes, of).ShouldBe(isEnough ? [] : [AdmissionRule.BranchVote]);

    [Theory]
    [InlineData(9, 5, true)]
    [InlineData(8, 4, false)]
    public void A_decision_needs_more_than_half(int of, int votes, bool isEnough) =>
        Rules(Recognised, new DateOnly(2024, 5, 30), votes, of).ShouldBe(isEnough ? [] : [AdmissionRule.DecisionVote]);

    [Fact]
    public void A_branch_that_considers_on_the_last_day_is_in_time_and_a_day_after_it_is_late()
    {
        var last = Cases.Of(Admitted).ResolutionDue!.Value;
        Rules(BranchResolved, last).ShouldBeEmpty();
        Rules(BranchResolved, last.AddDays(1)).ShouldBe([AdmissionRule.RecognitionResolution]);
    }

    [Fact]
    public void A_branch_that_considers_before_probation_is_over_breaks_the_Statute()
    {
        Rules(BranchResolved, new DateOnly(2024, 5, 18)).ShouldBe([AdmissionRule.Probation]);
        Rules(BranchResolved, new DateOnly(2024, 5, 19)).ShouldBeEmpty();
    }

    [Fact]
    public void A_late_decision_is_late_unless_its_deadline_was_extended()
    {
        var known = Cases.Of(Admitted, Cases.Step(BranchResolved, new DateOnly(2024, 6, 3)));
        var late = known.DecisionDue!.Value.AddDays(1);
        RecognitionFindings.Of("A", known, Recognised, late, null, null).Single().Rule.ShouldBe(AdmissionRule.Recognition);
        RecognitionFindings.Of("A", known.Extended(late), Recognised, late, null, null).ShouldBeEmpty();
    }

    [Fact]
    public void A_finding_says_how_many_votes_there_were_and_how_many_are_needed()
    {
        var findings = RecognitionFindings.Of("A", Cases.Of(Admitted), BranchResolved, new DateOnly(2024, 5, 18), 4, 7).ToList();
        findings.ShouldAllBe(finding => finding.Level == FindingLevel.Blocks);
        findings[^1].Sentence.Values.ShouldBe(["", "A", 4, 7, 5], "the article, the person, votes, of how many, needed");
    }

    private static AdmissionRule[] Rules(RecognitionStepKind kind, DateOnly on, int? votes = null, int? of = null) =>
        [.. RecognitionFindings.Of("A", Cases.Of(Admitted), kind, on, votes, of).Select(finding => finding.Rule)];
}
