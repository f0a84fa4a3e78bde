namespace PartyBranchRecords.Domain.Admissions.Statute;

/// <summary>Whether enough voted in favour; of a meeting not yet held, how many are needed.</summary>
public static class VoteRules
{
    /// <summary>The branch: of its official members on the day, without those away or exempt who are not present.</summary>
    /// <param name="votes">Null before the meeting.</param>
    public static RuleFinding Branch(StatuteFacts facts, VoteCounts? votes)
    {
        if (facts.Voters is not { } voters)
        {
            return Found(FindingLevel.Warns, StatuteSentences.NoBranchOnDay);
        }
        if (!voters.CanVote)
        {
            return Found(FindingLevel.Blocks, StatuteSentences.BranchCannotVote(voters.Official));
        }
        var of = votes?.Of ?? voters.Fewest;
        var needed = Needed(facts.Edition.BranchVote, of);
        return votes switch
        {
            null => Found(FindingLevel.Kept, StatuteSentences.BranchVotesNeeded(needed, of)) with { IsAhead = true },
            { For: null } => Found(FindingLevel.Warns, StatuteSentences.VotesNotRecorded(needed, of)),
            { For: { } inFavour } when inFavour < needed => Found(FindingLevel.Blocks, StatuteSentences.BranchVotesShort(inFavour, of, needed)),
            _ when of < voters.Fewest || of > voters.Most => Found(FindingLevel.Warns, StatuteSentences.VotersDiffer(of, voters.Fewest, voters.Most)),
            { For: { } inFavour } => Found(FindingLevel.Kept, StatuteSentences.BranchVotesReached(inFavour, of, needed)),
        };

        RuleFinding Found(FindingLevel level, Refusal sentence) =>
            facts.Find(
                AdmissionRule.BranchVote,
                level,
                sentence,
                facts.Voters is null ? [] : [StatuteSentences.VotersCounted(facts.Voters), StatuteSentences.VotesTakenOf(facts.Voters)]
            );
    }

    /// <summary>The grassroots committee: of its members.</summary>
    public static RuleFinding Committee(StatuteFacts facts, VoteCounts? votes) =>
        OfBody(facts, AdmissionRule.CommitteeVote, facts.Edition.CommitteeVote, votes);

    /// <summary>The standing committee that decides: of its members.</summary>
    public static RuleFinding Decision(StatuteFacts facts, VoteCounts? votes) =>
        OfBody(facts, AdmissionRule.DecisionVote, facts.Edition.DecisionVote, votes);

    private static RuleFinding OfBody(StatuteFacts facts, AdmissionRule rule, VoteShare share, VoteCounts? votes)
    {
        if (votes is null)
        {
            return facts.Find(rule, FindingLevel.Kept, StatuteSentences.ShareNeeded(rule, share)) with { IsAhead = true };
        }
        if ((votes.For, votes.Of ?? votes.Total) is not ({ } inFavour, { } of))
        {
            return facts.Find(rule, FindingLevel.Warns, StatuteSentences.BodyVotesNotRecorded(rule, share));
        }
        var needed = Needed(share, of);
        return facts.Find(
            rule,
            inFavour < needed ? FindingLevel.Blocks : FindingLevel.Kept,
            inFavour < needed
                ? StatuteSentences.BodyVotesShort(rule, inFavour, of, needed)
                : StatuteSentences.BodyVotesReached(rule, inFavour, of, needed),
            StatuteSentences.ShareNeeded(rule, share)
        );
    }

    private static int Needed(VoteShare share, int of) => Math.Max(1, share.Needed(of));
}
