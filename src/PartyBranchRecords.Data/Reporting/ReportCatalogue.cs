using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>Every report by its name: what it is asked with, and how it and the lists behind its numbers become a table.</summary>
internal static class ReportCatalogue
{
    public static readonly IReadOnlyList<ReportDefinition> All =
    [
        OnDay(
            MembersReport.Name,
            async (facts, day, stop) => ReportTable.Of(MembersReport.Columns, await new MembersReport(facts).RunAsync(day, stop)),
            async (facts, day, list, stop) => ReportTable.Of(RosterReport.Columns, await new MembersReport(facts).ListAsync(day, list, stop))
        ),
        OnPeriod(
            MovementsReport.Name,
            async (facts, period, stop) => ReportTable.Of(MovementsReport.Columns, await new MovementsReport(facts).RunAsync(period, stop)),
            async (facts, period, list, stop) => ReportTable.Of(MovedPerson.Columns, await new MovementsReport(facts).ListAsync(period, list, stop))
        ),
        OnPeriod(
            QuotaReport.Name,
            async (facts, period, stop) => ReportTable.Of(QuotaReport.Columns, await new QuotaReport(facts).RunAsync(period, stop)),
            async (facts, period, list, stop) => ReportTable.Of(RosterReport.Columns, await new QuotaReport(facts).ListAsync(period, list, stop))
        ),
        OnDay(
            BranchSizesReport.Name,
            async (facts, day, stop) => ReportTable.Of(BranchSizesReport.Columns, await new BranchSizesReport(facts).RunAsync(day, stop)),
            async (facts, day, list, stop) => ReportTable.Of(BranchColumns.OfBranches, await new BranchSizesReport(facts).ListAsync(day, list, stop))
        ),
        OnDay(
            StructureReport.Name,
            async (facts, day, stop) => ReportTable.Of(StructureReport.Columns, await new StructureReport(facts).RunAsync(day, stop)),
            async (facts, day, list, stop) => ReportTable.Of(BranchColumns.OfStructure, await new StructureReport(facts).ListAsync(day, list, stop))
        ),
        OnDay(
            CoverageReport.Name,
            async (facts, day, stop) =>
                ReportTable.Of(CoverageReport.Columns, await new CoverageReport(facts).RunAsync(day, stop), CoverageReport.ByKind),
            async (facts, day, list, stop) => ReportTable.Of(CoverageReport.ListColumns, await new CoverageReport(facts).ListAsync(day, list, stop))
        ),
        OnPeriod(
            ReorganisationsReport.Name,
            async (facts, period, stop) =>
                ReportTable.Of(
                    ReorganisationsReport.Columns,
                    await new ReorganisationsReport(facts).RunAsync(period, stop),
                    ReorganisationsReport.ByKind
                ),
            async (facts, period, list, stop) =>
                ReportTable.Of(ReorganisationsReport.ListColumns, await new ReorganisationsReport(facts).ListAsync(period, list, stop))
        ),
        Either(
            OnDay(
                CompositionReport.Name,
                async (facts, day, stop) =>
                    ReportTable.Of(CompositionReport.Columns, await new CompositionReport(facts).RunAsync(day, stop), CompositionReport.ByValue),
                async (facts, day, list, stop) => ReportTable.Of(RosterReport.Columns, await new CompositionReport(facts).ListAsync(day, list, stop))
            ),
            OnPeriod(
                CompositionReport.Name,
                async (facts, period, stop) =>
                    ReportTable.Of(CompositionReport.Columns, await new CompositionReport(facts).RunAsync(period, stop), CompositionReport.ByValue),
                async (facts, period, list, stop) =>
                    ReportTable.Of(RosterReport.Columns, await new CompositionReport(facts).ListAsync(period, list, stop))
            )
        ),
        OnDay(
            CommitteesReport.Name,
            async (facts, day, stop) => ReportTable.Of(CommitteesReport.Columns, await new CommitteesReport(facts).RunAsync(day, stop))
        ),
        OnDay(
            BranchDetailsReport.Name,
            async (facts, day, stop) => ReportTable.Of(BranchDetailsReport.Columns, await new BranchDetailsReport(facts).RunAsync(day, stop))
        ),
        OnPeriod(
            AdmittedReport.Name,
            async (facts, period, stop) => ReportTable.Of(AdmittedReport.Columns, await new AdmittedReport(facts).RunAsync(period, stop))
        ),
        OnPeriod(
            BegunReport.Name,
            async (facts, period, stop) => ReportTable.Of(BegunReport.Columns, await new BegunReport(facts).RunAsync(period, stop))
        ),
        OnDay(
            CandidatesReport.Name,
            async (facts, day, stop) => ReportTable.Of(CandidatesReport.Columns, await new CandidatesReport(facts).RunAsync(day, stop))
        ),
        Either(
            OnDay(
                RatingsReport.Name,
                async (facts, day, stop) => ReportTable.Of(RatingsReport.Columns, await new RatingsReport(facts).RunAsync(day, stop))
            ),
            OnPeriod(
                RatingsReport.Name,
                async (facts, period, stop) => ReportTable.Of(RatingsReport.Columns, await new RatingsReport(facts).RunAsync(period, stop))
            )
        ),
        OnDay(
            RosterReport.Name,
            async (facts, day, stop) => ReportTable.Of(RosterReport.Columns, await new RosterReport(facts).RunAsync(day, cancellationToken: stop))
        ),
        OnDay(BadgesReport.Name, async (facts, day, stop) => ReportTable.Of(BadgesReport.Columns, await new BadgesReport(facts).RunAsync(day, stop))),
    ];

    /// <param name="list">Null where no column has a list.</param>
    private static ReportDefinition OnDay(
        string name,
        Func<ReportFacts, DayRequest, CancellationToken, Task<Outcome<ReportTable>>> report,
        Func<ReportFacts, DayRequest, ListRequest, CancellationToken, Task<Outcome<ReportTable>>>? list = null
    ) => new(name, (facts, words, today, stop) => AskAsync(facts, words, words.OnDay(today), report, list, stop));

    private static ReportDefinition OnPeriod(
        string name,
        Func<ReportFacts, PeriodRequest, CancellationToken, Task<Outcome<ReportTable>>> report,
        Func<ReportFacts, PeriodRequest, ListRequest, CancellationToken, Task<Outcome<ReportTable>>>? list = null
    ) => new(name, (facts, words, today, stop) => AskAsync(facts, words, words.OnPeriod(today), report, list, stop));

    private static ReportDefinition Either(ReportDefinition onDay, ReportDefinition onPeriod) =>
        new(onDay.Name, (facts, words, today, stop) => (words.HasPeriod ? onPeriod : onDay).TableAsync(facts, words, today, stop));

    private static Task<Outcome<ReportTable>> AskAsync<TRequest>(
        ReportFacts facts,
        ReportArguments words,
        Outcome<TRequest> request,
        Func<ReportFacts, TRequest, CancellationToken, Task<Outcome<ReportTable>>> report,
        Func<ReportFacts, TRequest, ListRequest, CancellationToken, Task<Outcome<ReportTable>>>? list,
        CancellationToken cancellationToken
    ) =>
        request.Value is not { } asked ? Task.FromResult<Outcome<ReportTable>>(request.Verdict)
        : words.List is not { } column ? report(facts, asked, cancellationToken)
        : list is null ? Task.FromResult<Outcome<ReportTable>>(ReportRefusals.UnknownList(column))
        : list(facts, asked, new ListRequest(column), cancellationToken);
}

/// <summary>A report that can be asked for in words.</summary>
/// <param name="TableAsync">The report, or the list behind one of its columns where the words ask for that; also given is today.</param>
internal sealed record ReportDefinition(
    string Name,
    Func<ReportFacts, ReportArguments, DateOnly, CancellationToken, Task<Outcome<ReportTable>>> TableAsync
);
