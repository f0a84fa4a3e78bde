using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>A report as it is asked for in words: on the command line, or in the address of a download.</summary>
public sealed record ReportArguments
{
    public required string Name { get; init; }
    public required string Organisation { get; init; }
    public DateOnly? AsOf { get; init; }
    public DateOnly? From { get; init; }

    /// <summary>The last day, included.</summary>
    public DateOnly? To { get; init; }
    public int? Year { get; init; }

    /// <summary>As "2015-2020".</summary>
    public string? Term { get; init; }
    public ReportLevel? By { get; init; }

    /// <summary>Whose tree: that of each day, or today's.</summary>
    public ReportStructure Structure { get; init; }

    /// <summary>As it was known at the end of a day.</summary>
    public DateOnly? KnownOn { get; init; }

    /// <summary>As it was known at a change, in the place of a day: a stored report is asked again like this.</summary>
    public long? KnownAt { get; init; }

    /// <summary>The list that is wanted in the place of the report.</summary>
    public ListRequest? List { get; init; }

    /// <summary>Whether it asks about a period; some reports answer about a day or a period.</summary>
    public bool HasPeriod => (From ?? To) is not null || Year is not null || Term is not null;

    /// <summary>The report as of a day, today unless given.</summary>
    public Outcome<DayRequest> OnDay(DateOnly today) =>
        HasPeriod
            ? ReportRefusals.DayWanted
            : new DayRequest
            {
                Organisation = Organisation,
                By = By,
                OnTreeOf = OnTreeOf(today),
                KnownOn = KnownOn,
                KnownAt = KnownAt,
                AsOf = AsOf ?? today,
                Today = today,
            };

    public Outcome<PeriodRequest> OnPeriod(DateOnly today)
    {
        var outcome = Period();
        return outcome.Value is { } period
            ? new PeriodRequest
            {
                Organisation = Organisation,
                By = By,
                OnTreeOf = OnTreeOf(today),
                KnownOn = KnownOn,
                KnownAt = KnownAt,
                Period = period with { AsOf = AsOf },
                Today = today,
            }
            : outcome.Verdict;
    }

    private DateOnly? OnTreeOf(DateOnly today) => Structure is ReportStructure.Now ? today : null;

    private Outcome<ReportPeriod> Period() =>
        (From, To, Year, Term) switch
        {
            (null, null, null, null) => ReportRefusals.PeriodWanted,
            ({ } from, { } to, null, null) => new ReportPeriod(from, to),
            (null, null, { } year, null) => Named($"{year}", isTerm: false),
            (null, null, null, { } term) => Named(term, isTerm: true),
            (_, _, null, null) => ReportRefusals.HalfPeriod,
            _ => ReportRefusals.SeveralPeriods,
        };

    private static Outcome<ReportPeriod> Named(string name, bool isTerm) =>
        QuotaPeriod.TryParse(name, out var quota) && quota.IsTerm == isTerm ? ReportPeriod.Of(quota) : ReportRefusals.UnknownPeriod(name);
}
