using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Admissions.Statute;
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
        Rules(BranchResolved, new DateOnly(2024, 5, 30), new VoteCounts(votes, of), new BranchVoters(of))
            .ShouldBe(isEnough ? [] : [AdmissionRule.BranchVote]);

    [Fact]
    public void Who_is_away_or_exempt_counts_only_when_present()
    {
        var voters = new BranchVoters(Official: 10, Away: 1, Exempt: 1);
        Rules(BranchResolved, new DateOnly(2024, 5, 30), new VoteCounts(6, 8), voters).ShouldBeEmpty();
        Rules(BranchResolved, new DateOnly(2024, 5, 30), new VoteCounts(6, 10), voters).ShouldBe([AdmissionRule.BranchVote]);
    }

    [Theory]
    [InlineData(9, 5, true)]
    [InlineData(8, 4, false)]
    public void A_decision_needs_more_than_half(int of, int votes, bool isEnough)
    {
        var known = Cases.Of(Admitted, Cases.Step(BranchResolved, new DateOnly(2024, 5, 30)));
        RecognitionFindings
            .Of(known, Recognised, new DateOnly(2024, 6, 7), new VoteCounts(votes, of))
            .Select(finding => finding.Rule)
            .ShouldBe(isEnough ? [] : [AdmissionRule.DecisionVote]);
    }

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
        RecognitionFindings.Of(known, Recognised, late).Single().Rule.ShouldBe(AdmissionRule.Recognition);
        RecognitionFindings.Of(known.Extended(late), Recognised, late).ShouldBeEmpty();
    }

    [Fact]
    public void Before_the_first_edition_nothing_is_measured() =>
        RecognitionFindings.Of(Cases.Of(new DateOnly(2010, 5, 1)), BranchResolved, new DateOnly(2012, 5, 1)).ShouldBeEmpty();

    private static AdmissionRule[] Rules(RecognitionStepKind kind, DateOnly on, VoteCounts? votes = null, BranchVoters? voters = null) =>
        [.. RecognitionFindings.Of(Cases.Of(Admitted), kind, on, votes, voters ?? new BranchVoters(7)).Select(finding => finding.Rule)];
}
