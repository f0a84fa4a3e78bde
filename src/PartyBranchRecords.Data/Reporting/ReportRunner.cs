using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>Runs a report that is asked for in words.</summary>
public sealed class ReportRunner(
    MembersReport members,
    MovementsReport movements,
    QuotaReport quota,
    BranchSizesReport branchSizes,
    StructureReport structure,
    CoverageReport coverage,
    RosterReport roster,
    FurtherReports further
)
{
    public static readonly IReadOnlyList<string> Names =
    [
        MembersReport.Name,
        MovementsReport.Name,
        QuotaReport.Name,
        BranchSizesReport.Name,
        StructureReport.Name,
        CoverageReport.Name,
        RosterReport.Name,
        .. FurtherReports.Names,
    ];

    /// <summary>Writes the report as CSV; nothing where it is refused.</summary>
    public async Task<Verdict> RunAsync(ReportArguments arguments, DateOnly today, TextWriter output, CancellationToken cancellationToken = default)
    {
        var table = await TableAsync(arguments, today, cancellationToken);
        if (table.IsDone)
        {
            await ReportCsv.WriteAsync(output, table.Value);
        }
        return table.Verdict;
    }

    public async Task<Outcome<ReportTable>> TableAsync(ReportArguments arguments, DateOnly today, CancellationToken cancellationToken = default)
    {
        return arguments.Name switch
        {
            MembersReport.Name => await OnDayAsync(
                async day => ReportTable.Of(MembersReport.Columns, await members.RunAsync(day, cancellationToken)),
                async (day, list) => ReportTable.Of(RosterReport.Columns, await members.ListAsync(day, list, cancellationToken))
            ),
            BranchSizesReport.Name => await OnDayAsync(
                async day => ReportTable.Of(BranchSizesReport.Columns, await branchSizes.RunAsync(day, cancellationToken)),
                async (day, list) => ReportTable.Of(BranchColumns.OfBranches, await branchSizes.ListAsync(day, list, cancellationToken))
            ),
            StructureReport.Name => await OnDayAsync(
                async day => ReportTable.Of(StructureReport.Columns, await structure.RunAsync(day, cancellationToken)),
                async (day, list) => ReportTable.Of(BranchColumns.OfStructure, await structure.ListAsync(day, list, cancellationToken))
            ),
            CoverageReport.Name => await OnDayAsync(
                async day => ReportTable.Of(CoverageReport.Columns, await coverage.RunAsync(day, cancellationToken), CoverageReport.ByKind),
                async (day, list) => ReportTable.Of(CoverageReport.ListColumns, await coverage.ListAsync(day, list, cancellationToken))
            ),
            RosterReport.Name => await OnDayAsync(
                async day => ReportTable.Of(RosterReport.Columns, await roster.RunAsync(day, cancellationToken: cancellationToken)),
                (_, list) => Task.FromResult<Outcome<ReportTable>>(ReportRefusals.UnknownList(list.Column))
            ),
            MovementsReport.Name => await OnPeriodAsync(
                async period => ReportTable.Of(MovementsReport.Columns, await movements.RunAsync(period, cancellationToken)),
                async (period, list) => ReportTable.Of(MovedPerson.Columns, await movements.ListAsync(period, list, cancellationToken))
            ),
            QuotaReport.Name => await OnPeriodAsync(
                async period => ReportTable.Of(QuotaReport.Columns, await quota.RunAsync(period, cancellationToken)),
                async (period, list) => ReportTable.Of(RosterReport.Columns, await quota.ListAsync(period, list, cancellationToken))
            ),
            _ => await further.TableAsync(arguments, today, cancellationToken),
        };

        Task<Outcome<ReportTable>> OnDayAsync(
            Func<DayRequest, Task<Outcome<ReportTable>>> report,
            Func<DayRequest, ListRequest, Task<Outcome<ReportTable>>> list
        ) => AskAsync(arguments.OnDay(today), report, list);

        Task<Outcome<ReportTable>> OnPeriodAsync(
            Func<PeriodRequest, Task<Outcome<ReportTable>>> report,
            Func<PeriodRequest, ListRequest, Task<Outcome<ReportTable>>> list
        ) => AskAsync(arguments.OnPeriod(today), report, list);

        Task<Outcome<ReportTable>> AskAsync<TRequest>(
            Outcome<TRequest> request,
            Func<TRequest, Task<Outcome<ReportTable>>> report,
            Func<TRequest, ListRequest, Task<Outcome<ReportTable>>> list
        ) =>
            request.Value is not { } asked ? Task.FromResult<Outcome<ReportTable>>(request.Verdict)
            : arguments.List is { } column ? list(asked, new ListRequest(column))
            : report(asked);
    }
}
