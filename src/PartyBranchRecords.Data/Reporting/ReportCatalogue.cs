using PartyBranchRecords.Data.Reporting.Bridge;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>Every report by its name: what it is asked with, and how it and the lists behind its numbers become a table.</summary>
public static class ReportCatalogue
{
    public static readonly IReadOnlyList<ReportDefinition> All =
    [
        new(MembersReport.Name, MembersReport.Columns.Heads())
        {
            IsOfUnits = true,
            OnDay = async (facts, day, list, stop) =>
                list is null
                    ? ReportTable.Of(MembersReport.Columns, await new MembersReport(facts).RunAsync(day, stop))
                    : ReportTable.Of(RosterReport.Columns, await new MembersReport(facts).ListAsync(day, list, stop)),
        },
        new(MovementsReport.Name, MovementsReport.Columns.Heads())
        {
            IsOfUnits = true,
            OnPeriod = async (facts, period, list, stop) =>
                list is null
                    ? ReportTable.Of(MovementsReport.Columns, await new MovementsReport(facts).RunAsync(period, stop))
                    : ReportTable.Of(MovedPerson.Columns, await new MovementsReport(facts).ListAsync(period, list, stop)),
        },
        new(QuotaReport.Name, QuotaReport.Columns.Heads())
        {
            IsOfUnits = true,
            OnPeriod = async (facts, period, list, stop) =>
                list is null ? ReportTable.Of(QuotaReport.Columns, await new QuotaReport(facts).RunAsync(period, stop))
                : list.Column is QuotaReport.Forecast ? ReportTable.Of(ForecastRow.Columns, await facts.ListForecastAsync(period, list, stop))
                : ReportTable.Of(RosterReport.Columns, await new QuotaReport(facts).ListAsync(period, list, stop)),
        },
        new(BranchSizesReport.Name, BranchSizesReport.Columns.Heads())
        {
            IsOfUnits = true,
            OnDay = async (facts, day, list, stop) =>
                list is null
                    ? ReportTable.Of(BranchSizesReport.Columns, await new BranchSizesReport(facts).RunAsync(day, stop))
                    : ReportTable.Of(BranchColumns.OfBranches, await new BranchSizesReport(facts).ListAsync(day, list, stop)),
        },
        new(StructureReport.Name, StructureReport.Columns.Heads())
        {
            IsOfUnits = true,
            OnDay = async (facts, day, list, stop) =>
                list is null
                    ? ReportTable.Of(StructureReport.Columns, await new StructureReport(facts).RunAsync(day, stop))
                    : ReportTable.Of(BranchColumns.OfStructure, await new StructureReport(facts).ListAsync(day, list, stop)),
        },
        new(CoverageReport.Name, CoverageReport.Columns.Heads())
        {
            IsOfUnits = true,
            HasParts = true,
            Levels = CoverageReport.Levels,
            OnDay = async (facts, day, list, stop) =>
                list is null
                    ? ReportTable.Of(
                        CoverageReport.Columns,
                        await new CoverageReport(facts).RunAsync(day, stop),
                        CoverageReport.ByKind,
                        coverage => CoverageReport.PartOf(coverage.Kind)
                    )
                    : ReportTable.Of(CoverageReport.ListColumns, await new CoverageReport(facts).ListAsync(day, list, stop)),
        },
        new(ReorganisationsReport.Name, ReorganisationsReport.Columns.Heads())
        {
            IsOfUnits = true,
            HasParts = true,
            OnPeriod = async (facts, period, list, stop) =>
                list is null
                    ? ReportTable.Of(
                        ReorganisationsReport.Columns,
                        await new ReorganisationsReport(facts).RunAsync(period, stop),
                        ReorganisationsReport.ByKind,
                        kind => ReorganisationsReport.PartOf(kind.Kind)
                    )
                    : ReportTable.Of(ReorganisationsReport.ListColumns, await new ReorganisationsReport(facts).ListAsync(period, list, stop)),
        },
        new(CompositionReport.Name, CompositionReport.Columns.Heads())
        {
            IsOfUnits = true,
            HasParts = true,
            OnDay = async (facts, day, list, stop) =>
                list is null
                    ? Composition(await new CompositionReport(facts).RunAsync(day, stop))
                    : ReportTable.Of(RosterReport.Columns, await new CompositionReport(facts).ListAsync(day, list, stop)),
            OnPeriod = async (facts, period, list, stop) =>
                list is null
                    ? Composition(await new CompositionReport(facts).RunAsync(period, stop))
                    : ReportTable.Of(RosterReport.Columns, await new CompositionReport(facts).ListAsync(period, list, stop)),
        },
        new(BridgeReport.Name, BridgeReport.Columns.Heads())
        {
            IsKept = false,
            IsOfUnits = true,
            HasParts = true,
            OnDay = (facts, day, list, stop) =>
                list is null ? new BridgeReport(facts).RunAsync(day, stop) : new BridgeReport(facts).ListAsync(day, list, stop),
        },
        new(CommitteesReport.Name, CommitteesReport.Columns.Heads())
        {
            OnDay = WithoutLists(
                async (facts, day, stop) => ReportTable.Of(CommitteesReport.Columns, await new CommitteesReport(facts).RunAsync(day, stop))
            ),
        },
        new(BranchDetailsReport.Name, BranchDetailsReport.Columns.Heads())
        {
            OnDay = WithoutLists(
                async (facts, day, stop) => ReportTable.Of(BranchDetailsReport.Columns, await new BranchDetailsReport(facts).RunAsync(day, stop))
            ),
        },
        new(AdmittedReport.Name, AdmittedReport.Columns.Heads())
        {
            OnPeriod = PeriodWithoutLists(
                async (facts, period, stop) => ReportTable.Of(AdmittedReport.Columns, await new AdmittedReport(facts).RunAsync(period, stop))
            ),
        },
        new(BegunReport.Name, BegunReport.Columns.Heads())
        {
            OnPeriod = PeriodWithoutLists(
                async (facts, period, stop) => ReportTable.Of(BegunReport.Columns, await new BegunReport(facts).RunAsync(period, stop))
            ),
        },
        new(CandidatesReport.Name, CandidatesReport.Columns.Heads())
        {
            OnDay = async (facts, day, list, stop) =>
                ReportTable.Of(
                    CandidatesReport.Columns,
                    list is null
                        ? await new CandidatesReport(facts).RunAsync(day, stop)
                        : await new CandidatesReport(facts).ListAsync(day, list, stop)
                ),
        },
        new(RatingsReport.Name, RatingsReport.Columns.Heads())
        {
            OnDay = WithoutLists(
                async (facts, day, stop) => ReportTable.Of(RatingsReport.Columns, await new RatingsReport(facts).RunAsync(day, stop))
            ),
            OnPeriod = PeriodWithoutLists(
                async (facts, period, stop) => ReportTable.Of(RatingsReport.Columns, await new RatingsReport(facts).RunAsync(period, stop))
            ),
        },
        new(RosterReport.Name, RosterReport.Columns.Heads())
        {
            OnDay = WithoutLists(
                async (facts, day, stop) => ReportTable.Of(RosterReport.Columns, await new RosterReport(facts).RunAsync(day, cancellationToken: stop))
            ),
        },
        new(BadgesReport.Name, BadgesReport.Columns.Heads())
        {
            OnDay = WithoutLists(async (facts, day, stop) => ReportTable.Of(BadgesReport.Columns, await new BadgesReport(facts).RunAsync(day, stop))),
        },
    ];

    public static ReportDefinition? Find(string name) => All.FirstOrDefault(report => string.Equals(report.Name, name, StringComparison.Ordinal));

    private static IReadOnlyList<ReportHead> Heads<TRow>(this IEnumerable<ReportColumn<TRow>> columns) => [.. columns.Select(column => column.Head)];

    private static Outcome<ReportTable> Composition(Outcome<UnitReport<CompositionFigures>> report) =>
        ReportTable.Of(CompositionReport.Columns, report, CompositionReport.ByValue, share => share.Part);

    /// <summary>A report whose rows are themselves the people or units.</summary>
    private static TableOf<DayRequest> WithoutLists(Func<ReportFacts, DayRequest, CancellationToken, Task<Outcome<ReportTable>>> report) =>
        (facts, day, list, stop) => list is null ? report(facts, day, stop) : NoList(list);

    private static TableOf<PeriodRequest> PeriodWithoutLists(
        Func<ReportFacts, PeriodRequest, CancellationToken, Task<Outcome<ReportTable>>> report
    ) => (facts, period, list, stop) => list is null ? report(facts, period, stop) : NoList(list);

    private static Task<Outcome<ReportTable>> NoList(ListRequest list) =>
        Task.FromResult<Outcome<ReportTable>>(ReportRefusals.UnknownList(list.Column));
}
