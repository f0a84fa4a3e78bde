using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>Runs a report that is asked for in words.</summary>
public sealed class ReportRunner(ReportFacts facts, RecordsBegin records)
{
    public static IEnumerable<string> Names => ReportCatalogue.All.Select(report => report.Name);

    public async Task<Outcome<ReportTable>> TableAsync(ReportArguments arguments, DateOnly today, CancellationToken cancellationToken = default) =>
        ReportCatalogue.Find(arguments.Name) is { } report
            ? await report.TableAsync(facts, arguments, today, cancellationToken)
            : ReportRefusals.UnknownReport(arguments.Name);

    /// <summary>What the words mean: the organisation, the days, and since when there are records of it.</summary>
    public async Task<Outcome<ReportQuestion>> AskAsync(ReportArguments arguments, DateOnly today, CancellationToken cancellationToken = default)
    {
        if (ReportCatalogue.Find(arguments.Name) is not { } report)
        {
            return ReportRefusals.UnknownReport(arguments.Name);
        }
        if (report.TakesPeriod && (arguments.HasPeriod || !report.TakesDay))
        {
            var period = arguments.OnPeriod(today);
            var inPeriod = period.Value is { } asked ? await facts.AskPeriodAsync(asked, cancellationToken) : period.Verdict;
            return inPeriod.Value is { } found
                ? await QuestionAsync(report, found.Asked, found.First, found.Last, found.Period, cancellationToken)
                : inPeriod.Verdict;
        }
        var day = arguments.OnDay(today);
        var onDay = day.Value is { } on ? await facts.AskAsync(on, report.Levels, on.AsOf, on.AsOf, cancellationToken) : day.Verdict;
        return onDay.Value is { } unit ? await QuestionAsync(report, unit, day.Value!.AsOf, day.Value.AsOf, null, cancellationToken) : onDay.Verdict;
    }

    private async Task<ReportQuestion> QuestionAsync(
        ReportDefinition report,
        Asked asked,
        DateOnly first,
        DateOnly last,
        ReportPeriod? period,
        CancellationToken cancellationToken
    ) => new(report, asked.Unit, asked.By, first, last, period, await records.OnAsync(asked.Unit, cancellationToken));
}

/// <summary>A report that is asked for, understood.</summary>
/// <param name="By">What its rows stand for.</param>
/// <param name="First">The first day it looks at; the day itself, where it looks at one.</param>
/// <param name="Last">The last one, included.</param>
/// <param name="Period">Null where it looks at a day.</param>
/// <param name="RecordsBegin">The day the records of the organisation begin; null where there are none.</param>
public sealed record ReportQuestion(
    ReportDefinition Report,
    ReportUnit Unit,
    ReportLevel By,
    DateOnly First,
    DateOnly Last,
    ReportPeriod? Period,
    DateOnly? RecordsBegin
)
{
    /// <summary>Before its records begin there are no data, which is not 0.</summary>
    public bool HasData => RecordsBegin <= Last;
}
