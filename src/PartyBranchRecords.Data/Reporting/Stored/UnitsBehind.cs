using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting.Stored;

/// <summary>Which units and localities the numbers count: the figures of each row know them.</summary>
internal static class UnitsBehind
{
    public static NumbersBehind BranchSizes(UnitReport<BranchSizeFigures> report) =>
        Of(
            from row in report.RowsAndTotal
            from count in BranchSizesReport.Counts
            from branch in row.Figures.Of(count)
            select (KeyOf(row.Unit, null, count.Name), branch.BranchId)
        );

    public static NumbersBehind Structure(UnitReport<StructureFigures> report) =>
        Of(
            from row in report.RowsAndTotal
            from count in StructureCount.All
            from unit in row.Figures.Of(count)
            select (KeyOf(row.Unit, null, count.Name), unit.Id)
        );

    public static NumbersBehind Coverage(UnitReport<CoverageFigures> report) =>
        NumbersBehind.Of(
            SubjectKind.Locality,
            from row in report.RowsAndTotal
            from count in LocalityCount.All
            from locality in row.Figures.Of(count)
            select (KeyOf(row.Unit, CoverageReport.PartOf(locality.Kind), count.Name), locality.LocalityId)
        );

    public static NumbersBehind Reorganisations(UnitReport<ReorganisationFigures> report) =>
        Of(
            from row in report.RowsAndTotal
            from count in ReorganisationsReport.Counts
            from branch in row.Figures.Of(count.Kind)
            select (KeyOf(row.Unit, ReorganisationsReport.PartOf(branch.BranchKind), count.Column), branch.BranchId)
        );

    private static NumberKey KeyOf(ReportUnit unit, string? part, string column) => NumberKey.Of(RowSubject.Of(unit, part), column);

    private static NumbersBehind Of(IEnumerable<(NumberKey, int)> counted) => NumbersBehind.Of(SubjectKind.Organisation, counted);
}
