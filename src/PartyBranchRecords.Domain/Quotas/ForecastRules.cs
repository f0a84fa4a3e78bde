using PartyBranchRecords.Domain.Admissions;

namespace PartyBranchRecords.Domain.Quotas;

/// <summary>
/// Who is likely to be admitted before a period ends (dự báo). It is made from what happened: the middle number of days that
/// earlier candidates of the same organisation took from a stage to their ceremony is what a candidate at that stage is taken to need.
/// Whoever has waited longer than any of them is stuck, and not counted.
/// </summary>
public static class ForecastRules
{
    /// <summary>Fewer earlier candidates than this say nothing of a stage.</summary>
    public const int LeastCases = 3;

    /// <summary>For each stage how many days it was from it to the ceremony; stages too few have passed are left out.</summary>
    public static IReadOnlyDictionary<CandidateStepKind, UsualDays> UsualDaysOf(IEnumerable<IReadOnlyCollection<CandidateStep>> candidates) =>
        candidates
            .SelectMany(DaysToCeremony)
            .GroupBy(one => one.Stage, one => one.Days)
            .Where(stage => stage.Count() >= LeastCases)
            .ToDictionary(stage => stage.Key, stage => new UsualDays(stage.Order().ElementAt((stage.Count() - 1) / 2), stage.Max()));

    /// <summary>Whether the ceremony of a candidate can be expected in the rest of a period; one that is overdue is expected any day.</summary>
    /// <param name="now">The last day that is known of.</param>
    public static bool IsLikely(
        CandidateCase candidate,
        IReadOnlyDictionary<CandidateStepKind, UsualDays> usual,
        DateOnly now,
        DateOnly from,
        DateOnly through
    )
    {
        if (!CandidateStages.Open.Contains(candidate.Stage) || !usual.TryGetValue(candidate.Stage, out var days))
        {
            return false;
        }
        if (now.DayNumber - candidate.Last.On.DayNumber > days.Longest)
        {
            return false;
        }
        var expected = candidate.Last.On.AddDays(days.Middle);
        var tomorrow = now.AddDays(1);
        expected = expected < tomorrow ? tomorrow : expected;
        return expected >= from && expected <= through;
    }

    private static IEnumerable<(CandidateStepKind Stage, int Days)> DaysToCeremony(IReadOnlyCollection<CandidateStep> steps) =>
        CandidateCase.Of(steps).AdmittedOn is not { } admittedOn
            ? []
            : from step in steps
            where step.On <= admittedOn && CandidateStages.Open.Contains(step.Kind)
            group step by step.Kind into stage
            select (stage.Key, admittedOn.DayNumber - stage.Max(step => step.On).DayNumber);
}

/// <summary>How long earlier candidates took from a stage to the ceremony, in days.</summary>
public readonly record struct UsualDays(int Middle, int Longest);
