using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>The reports by kind and by value, and those whose rows are themselves what is counted.</summary>
public sealed class FurtherReports(ReportFacts facts)
{
    public static readonly IReadOnlyList<string> Names =
    [
        ReorganisationsReport.Name,
        CompositionReport.Name,
        CommitteesReport.Name,
        BranchDetailsReport.Name,
        AdmittedReport.Name,
        BegunReport.Name,
        CandidatesReport.Name,
        RatingsReport.Name,
        BadgesReport.Name,
    ];

    private readonly ReorganisationsReport reorganisations = new(facts);
    private readonly CompositionReport composition = new(facts);
    private readonly RatingsReport ratings = new(facts);

    public Task<Outcome<ReportTable>> TableAsync(ReportArguments arguments, DateOnly today, CancellationToken cancellationToken) =>
        arguments.Name switch
        {
            ReorganisationsReport.Name => arguments.OnPeriodAsync(
                today,
                async period =>
                    ReportTable.Of(
                        ReorganisationsReport.Columns,
                        await reorganisations.RunAsync(period, cancellationToken),
                        ReorganisationsReport.ByKind
                    ),
                async (period, list) =>
                    ReportTable.Of(ReorganisationsReport.ListColumns, await reorganisations.ListAsync(period, list, cancellationToken))
            ),
            CompositionReport.Name when arguments.HasPeriod => arguments.OnPeriodAsync(
                today,
                async period =>
                    ReportTable.Of(CompositionReport.Columns, await composition.RunAsync(period, cancellationToken), CompositionReport.ByValue),
                async (period, list) => ReportTable.Of(RosterReport.Columns, await composition.ListAsync(period, list, cancellationToken))
            ),
            CompositionReport.Name => arguments.OnDayAsync(
                today,
                async day => ReportTable.Of(CompositionReport.Columns, await composition.RunAsync(day, cancellationToken), CompositionReport.ByValue),
                async (day, list) => ReportTable.Of(RosterReport.Columns, await composition.ListAsync(day, list, cancellationToken))
            ),
            CommitteesReport.Name => arguments.OnDayAsync(
                today,
                async day => ReportTable.Of(CommitteesReport.Columns, await new CommitteesReport(facts).RunAsync(day, cancellationToken))
            ),
            BranchDetailsReport.Name => arguments.OnDayAsync(
                today,
                async day => ReportTable.Of(BranchDetailsReport.Columns, await new BranchDetailsReport(facts).RunAsync(day, cancellationToken))
            ),
            AdmittedReport.Name => arguments.OnPeriodAsync(
                today,
                async period => ReportTable.Of(AdmittedReport.Columns, await new AdmittedReport(facts).RunAsync(period, cancellationToken))
            ),
            BegunReport.Name => arguments.OnPeriodAsync(
                today,
                async period => ReportTable.Of(BegunReport.Columns, await new BegunReport(facts).RunAsync(period, cancellationToken))
            ),
            CandidatesReport.Name => arguments.OnDayAsync(
                today,
                async day => ReportTable.Of(CandidatesReport.Columns, await new CandidatesReport(facts).RunAsync(day, cancellationToken))
            ),
            RatingsReport.Name when arguments.HasPeriod => arguments.OnPeriodAsync(
                today,
                async period => ReportTable.Of(RatingsReport.Columns, await ratings.RunAsync(period, cancellationToken))
            ),
            RatingsReport.Name => arguments.OnDayAsync(
                today,
                async day => ReportTable.Of(RatingsReport.Columns, await ratings.RunAsync(day, cancellationToken))
            ),
            BadgesReport.Name => arguments.OnDayAsync(
                today,
                async day => ReportTable.Of(BadgesReport.Columns, await new BadgesReport(facts).RunAsync(day, cancellationToken))
            ),
            _ => Task.FromResult<Outcome<ReportTable>>(ReportRefusals.UnknownReport(arguments.Name)),
        };
}
