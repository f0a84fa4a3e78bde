namespace PartyBranchRecords.Domain.Probation;

/// <summary>The members of a branch on the day of its meeting, as recorded.</summary>
/// <param name="Total">All of them.</param>
/// <param name="Official">Of them official.</param>
/// <param name="Away">Of the official ones those temporarily elsewhere or exempt: not counted unless present.</param>
public sealed record BranchHeads(int Total, int Official, int Away)
{
    /// <summary>The votes that the share is taken of when none of those away is there.</summary>
    public int Voting => Official - Away;
}

/// <summary>The numbers of a meeting: as entered, and where a branch left them out as recorded on its day.</summary>
public sealed record Meeting(int? Total, int? Official, int? Present, int? VotesOf)
{
    public static Meeting Of(RecognitionEntry entry, BranchHeads? recorded) =>
        new(
            entry.Total ?? recorded?.Total,
            entry.Official ?? (recorded is null ? entry.Total : recorded.Official),
            entry.Present,
            entry.VotesOf ?? recorded?.Voting ?? entry.Total
        );

    /// <summary>Whether the meeting counted otherwise than the records of its day.</summary>
    public bool DiffersFrom(BranchHeads recorded) => Total != recorded.Total || Official != recorded.Official || VotesOf != recorded.Voting;

    /// <summary>Numbers that cannot stand together.</summary>
    public IEnumerable<Refusal> Contradictions()
    {
        if (Official > Total)
        {
            yield return ProbationRefusals.MoreThan(nameof(RecognitionEntry.Official), Total.Value);
        }
        if (Present > (Official ?? Total))
        {
            yield return ProbationRefusals.MoreThan(nameof(RecognitionEntry.Present), (Official ?? Total)!.Value);
        }
        if (VotesOf > (Official ?? Total))
        {
            yield return ProbationRefusals.MoreThan(nameof(RecognitionEntry.VotesOf), (Official ?? Total)!.Value);
        }
        if (VotesOf < Present)
        {
            yield return ProbationRefusals.FewerThanPresent(Present.Value);
        }
    }

    /// <summary>Votes of more people than were there.</summary>
    public Refusal? Contradiction(PersonVotes votes, string field) =>
        (Present ?? VotesOf) is { } most && (votes.For ?? 0) + (votes.Against ?? 0) > most ? ProbationRefusals.MoreVotesThan(field, most) : null;
}
