namespace PartyBranchRecords.Domain.Admissions;

/// <summary>One step of many candidates: what is asked of all of them at once.</summary>
public static class BatchRules
{
    public const int MostRows = 200;

    public static Verdict Check(BatchEntry entry, DateOnly today) =>
        entry.Rows.Count == 0
            ? Verdict.Of(BatchRefusals.NobodyChosen)
            : Verdict.Of([
                CandidateRules.Day(entry.On, StepRefusals.OnMissing, today),
                entry.Kind == CandidateStepKind.Decided ? StepRules.Received(entry.ReceivedOn, entry.On, today) : null,
                .. StepShape.Of(entry.Kind).Voters is { } body ? VoteCountRules.Check(entry.Votes, body) : [],
                .. entry.Kind == CandidateStepKind.Decided ? Numbers(entry) : [],
            ]);

    /// <summary>What stands at one input of a row, whichever rule it comes from: a row of a table has one place for it.</summary>
    public static Refusal At(Refusal refusal, int place) =>
        refusal with
        {
            Field = $"{nameof(BatchEntry.Rows)}[{place}].{nameof(BatchRow.Document)}",
        };

    /// <summary>The same doubt of several people is confirmed once.</summary>
    public static IReadOnlyList<Refusal> Doubts(IEnumerable<IReadOnlyList<Refusal>> ofRows) =>
        [
            .. ofRows
                .SelectMany(doubts => doubts)
                .GroupBy(doubt => doubt.Code, StringComparer.Ordinal)
                .Select(same => same.First() with { Values = [string.Join("; ", same.SelectMany(doubt => doubt.Values))] }),
        ];

    /// <summary>A decision, or a ceremony, as the form for one candidate has it.</summary>
    public static DecisionEntry DecisionOf(StepEntry step) =>
        step.Kind == CandidateStepKind.Admitted
            ? new DecisionEntry { AdmittedOn = step.On }
            : new DecisionEntry
            {
                DecisionOn = step.On,
                DecisionNumber = step.Document,
                Votes = step.Votes,
                ReceivedOn = step.ReceivedOn,
            };

    /// <summary>Every decision has its number, and no two the same.</summary>
    private static IEnumerable<Refusal> Numbers(BatchEntry entry)
    {
        var numbers = entry.Numbers();
        if (numbers.All(number => number is null))
        {
            return [BatchRefusals.FirstNumberMissing];
        }
        var twice = numbers.OfType<string>().GroupBy(number => number, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1);
        var repeated = twice.Select(same => same.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return numbers
            .Select(
                (number, place) =>
                    number is null ? At(AdmissionRefusals.DecisionNumberMissing, place)
                    : repeated.Contains(number) ? At(BatchRefusals.NumberTwice(number), place)
                    : null
            )
            .OfType<Refusal>();
    }
}

/// <summary>What a batch may be refused for besides the rules of its step.</summary>
public static class BatchRefusals
{
    public static readonly Refusal NobodyChosen = new("Steps.NobodyChosen");

    /// <summary>More at once than one form can hold.</summary>
    public static Refusal TooMany(int chosen) => new("Steps.TooMany") { Values = [chosen, BatchRules.MostRows, chosen - BatchRules.MostRows] };

    public static readonly Refusal FirstNumberMissing = new("Steps.FirstNumberMissing", nameof(BatchEntry.FirstNumber));

    /// <summary>Who applies was never recorded: it is asked on the form for one.</summary>
    public static readonly Refusal ApplicantUnknown = new("Steps.ApplicantUnknown");

    public static Refusal NumberTwice(string number) => new("Steps.NumberTwice") { Values = [number] };
}
