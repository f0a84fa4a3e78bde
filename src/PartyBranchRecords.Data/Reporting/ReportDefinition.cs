using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>A report as a table, or the list behind one of its numbers where one is asked for.</summary>
internal delegate Task<Outcome<ReportTable>> TableOf<TRequest>(
    ReportFacts facts,
    TRequest request,
    ListRequest? list,
    CancellationToken cancellationToken
);

/// <summary>A report that can be asked for in words.</summary>
public sealed record ReportDefinition(string Name, IReadOnlyList<ReportHead> Columns)
{
    private static readonly ReportLevel[] OrganisationLevels = [ReportLevel.District, ReportLevel.Commune, ReportLevel.Branch];

    /// <summary>It has a row for each unit of a level and one for the total; else its rows are people or units themselves.</summary>
    public bool IsOfUnits { get; init; }

    /// <summary>It has several rows a unit.</summary>
    public bool HasParts { get; init; }

    /// <summary>It can be stored: its numbers say something of one state of the records, not of the way from one to another.</summary>
    public bool IsKept { get; init; } = true;

    /// <summary>What its rows may stand for.</summary>
    public IReadOnlyList<ReportLevel> Levels { get; init; } = OrganisationLevels;

    public bool TakesDay => OnDay is not null;
    public bool TakesPeriod => OnPeriod is not null;

    internal TableOf<DayRequest>? OnDay { get; init; }
    internal TableOf<PeriodRequest>? OnPeriod { get; init; }

    internal async Task<Outcome<ReportTable>> TableAsync(ReportFacts facts, ReportArguments words, DateOnly today, CancellationToken stop)
    {
        if (OnPeriod is not null && (words.HasPeriod || OnDay is null))
        {
            var period = words.OnPeriod(today);
            return period.Value is { } asked ? await OnPeriod(facts, asked, words.List, stop) : period.Verdict;
        }
        var day = words.OnDay(today);
        return day.Value is { } on ? await OnDay!(facts, on, words.List, stop) : day.Verdict;
    }
}
