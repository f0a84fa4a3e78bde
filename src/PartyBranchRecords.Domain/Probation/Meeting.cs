using PartyBranchRecords.Domain.Admissions.Statute;

namespace PartyBranchRecords.Domain.Probation;

/// <summary>The numbers of a meeting: as entered, and where a branch left them out as recorded on its day.</summary>
public sealed record Meeting(int? Total, int? Official, int? Present, int? VotesOf)
{
    public static Meeting Of(RecognitionEntry entry, BranchVoters? recorded) =>
        new(
            entry.Total ?? recorded?.Total,
            entry.Official ?? (recorded is null ? entry.Total : recorded.Official),
            entry.Present,
            entry.VotesOf ?? recorded?.Fewest ?? entry.Total
        );

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

    /// <summary>How the meeting voted on one person; null where a decision's votes are not known.</summary>
    public VoteCounts? Counted(PersonVotes votes) => votes.For is { } inFavour ? new VoteCounts(inFavour, VotesOf, Total) : null;
}
