namespace PartyBranchRecords.Domain.Admissions;

/// <summary>Counts of a vote that cannot be: more present than there are, more votes than people present.</summary>
public static class VoteCountRules
{
    private const string At = nameof(StepEntry.Votes) + ".";

    public static IEnumerable<Refusal?> Check(VoteEntry votes, VotingBody body)
    {
        (string Field, int? Count)[] counts =
        [
            (nameof(votes.Total), votes.Total),
            (nameof(votes.Official), votes.Official),
            (nameof(votes.Present), votes.Present),
            (nameof(votes.VotesFor), votes.VotesFor),
            (nameof(votes.VotesAgainst), votes.VotesAgainst),
            (nameof(votes.VotesOf), votes.VotesOf),
        ];
        var negative = counts.Where(one => one.Count < 0).Select(one => StepRefusals.Negative(At + one.Field)).ToList();
        if (negative.Count > 0)
        {
            return negative;
        }
        var known = votes.Of(body);
        return
        [
            More(known.Official, known.Total, nameof(votes.Official), StepRefusals.MoreThanTotal),
            More(known.Present, known.Official ?? known.Total, nameof(votes.Present), StepRefusals.MorePresent),
            More(known.VotesOf, known.Official ?? known.Total, nameof(votes.VotesOf), StepRefusals.MoreThanTotal),
            More(known.VotesFor + (known.VotesAgainst ?? 0), known.Present ?? known.VotesOf, nameof(votes.VotesFor), StepRefusals.MoreVotes),
            known is { VotesFor: not null, VotesOf: null } ? StepRefusals.VotesOfMissing(At + nameof(votes.VotesOf)) : null,
            known is { VotesFor: null } && votes.IsCounted ? StepRefusals.VotesForMissing(At + nameof(votes.VotesFor)) : null,
            CandidateRules.NotLonger(votes.AbsentReason, CandidateStep.ReasonLength, At + nameof(votes.AbsentReason)),
            CandidateRules.NotLonger(votes.Chair, CandidateStep.NameLength, At + nameof(votes.Chair)),
            CandidateRules.NotLonger(votes.MinutesBy, CandidateStep.NameLength, At + nameof(votes.MinutesBy)),
        ];
    }

    private static Refusal? More(int? count, int? most, string field, Func<string, int, Refusal> refusal) =>
        count > most ? refusal(At + field, most.Value) : null;
}
