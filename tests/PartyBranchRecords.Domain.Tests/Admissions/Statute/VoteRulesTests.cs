using PartyBranchRecords.Domain.Admissions.Statute;

namespace PartyBranchRecords.Domain.Tests.Admissions.Statute;

public sealed class VoteRulesTests
{
    [Theory]
    [InlineData(4, "Blocks BranchVotesShort 4 7 5")]
    [InlineData(5, "Kept BranchVotesReached 5 7 5")]
    public void Two_thirds_of_seven_are_five(int inFavour, string said) => Branch(new BranchVoters(7), new VoteCounts(inFavour)).ShouldBe(said);

    [Fact]
    public void Absent_members_count() =>
        // Five of seven came, four said yes: absent ones stand in the denominator all the same.
        Branch(new BranchVoters(7), new VoteCounts(4)).ShouldBe("Blocks BranchVotesShort 4 7 5");

    [Fact]
    public void Members_temporarily_away_or_exempt_do_not_count_where_they_are_not_present() =>
        Branch(new BranchVoters(9, Away: 1, Exempt: 2), new VoteCounts(4)).ShouldBe("Kept BranchVotesReached 4 6 4");

    [Fact]
    public void Where_they_are_present_the_minutes_count_them_in() =>
        Branch(new BranchVoters(9, Away: 1, Exempt: 2), new VoteCounts(5, Of: 8)).ShouldBe("Blocks BranchVotesShort 5 8 6");

    [Theory]
    [InlineData(5, "Warns VotersDifferRange 5 6 9")]
    [InlineData(10, "Warns VotersDifferRange 10 6 9")]
    [InlineData(9, "Kept BranchVotesReached 7 9 6")]
    public void A_denominator_that_the_membership_cannot_explain_asks_for_a_reason(int of, string said) =>
        Branch(new BranchVoters(9, Away: 1, Exempt: 2), new VoteCounts(7, of)).ShouldBe(said);

    [Fact]
    public void Without_anybody_away_there_is_one_denominator() =>
        Branch(new BranchVoters(7), new VoteCounts(6, Of: 8)).ShouldBe("Warns VotersDiffer 8 7");

    [Fact]
    public void A_branch_of_two_official_members_cannot_vote()
    {
        Branch(new BranchVoters(2), new VoteCounts(2)).ShouldBe("Blocks BranchCannotVote 2");
        Branch(new BranchVoters(3), new VoteCounts(2)).ShouldBe("Kept BranchVotesReached 2 3 2");
    }

    [Fact]
    public void Before_the_meeting_it_says_how_many_are_needed() =>
        Branch(new BranchVoters(9, Away: 1, Exempt: 1), votes: null).ShouldBe("Kept BranchVotesNeeded 5 7");

    [Fact]
    public void What_is_needed_is_no_rule_kept_until_the_meeting_is_held()
    {
        VoteRules.Branch(Cases.Candidate, votes: null).IsAhead.ShouldBeTrue();
        VoteRules.Committee(Cases.Candidate, votes: null).IsAhead.ShouldBeTrue();
        VoteRules.Branch(Cases.Candidate, new VoteCounts(5)).IsAhead.ShouldBeFalse();
    }

    [Fact]
    public void A_meeting_without_counts_asks_for_a_reason() =>
        Branch(new BranchVoters(7), VoteCounts.NotEntered).ShouldBe("Warns VotesNotRecorded 5 7");

    [Fact]
    public void Where_the_branch_does_not_exist_nothing_is_counted() => Branch(voters: null, new VoteCounts(5)).ShouldBe("Warns NoBranchOnDay");

    [Fact]
    public void Why_is_answered_with_the_members_counted() =>
        VoteRules
            .Branch(Cases.Candidate with { Voters = new BranchVoters(9, Away: 1, Exempt: 1) }, votes: null)
            .Why()
            .ShouldBe(["VotersCounted 9 1 1", "VotesTakenOf 7"]);

    [Theory]
    [InlineData(9, "Blocks CommitteeVoteShort 9 15 10")]
    [InlineData(10, "Kept CommitteeVoteReached 10 15 10")]
    public void The_committee_needs_two_thirds_of_its_members(int inFavour, string said) =>
        VoteRules.Committee(Cases.Candidate, new VoteCounts(inFavour, Total: 15)).Said().ShouldBe(said);

    [Theory]
    [InlineData(5, "Blocks DecisionVoteShort 5 10 6")]
    [InlineData(6, "Kept DecisionVoteReached 6 10 6")]
    public void The_deciding_committee_needs_more_than_half(int inFavour, string said) =>
        VoteRules.Decision(Cases.Candidate, new VoteCounts(inFavour, Total: 10)).Said().ShouldBe(said);

    [Fact]
    public void A_committee_vote_without_its_members_asks_for_a_reason() =>
        VoteRules.Committee(Cases.Candidate, new VoteCounts(9)).Said().ShouldBe("Warns CommitteeVoteNotRecordedAtLeast 2/3");

    private static string Branch(BranchVoters? voters, VoteCounts? votes) => VoteRules.Branch(Cases.Candidate with { Voters = voters }, votes).Said();
}
