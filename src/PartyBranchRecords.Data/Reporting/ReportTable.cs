using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>A report or a list as cells, for any file format: text, whole numbers, decimals, days, yes or no, keywords, and null for an empty cell.</summary>
public sealed record ReportTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    internal static Outcome<ReportTable> Of<TFigures>(IReadOnlyList<ReportColumn<UnitRow<TFigures>>> columns, Outcome<UnitReport<TFigures>> report) =>
        report.IsDone ? Of(columns, report.Value.RowsAndTotal) : report.Verdict;

    /// <summary>Of a report with several rows a unit.</summary>
    internal static Outcome<ReportTable> Of<TFigures, TRow>(
        IReadOnlyList<ReportColumn<TRow>> columns,
        Outcome<UnitReport<TFigures>> report,
        Func<UnitRow<TFigures>, IEnumerable<TRow>> rows
    ) => report.IsDone ? Of(columns, report.Value.RowsAndTotal.SelectMany(rows)) : report.Verdict;

    internal static Outcome<ReportTable> Of<TRow>(IReadOnlyList<ReportColumn<TRow>> columns, Outcome<ListPage<TRow>> list) =>
        list.IsDone ? Of(columns, list.Value.Rows) : list.Verdict;

    internal static ReportTable Of<TRow>(IReadOnlyList<ReportColumn<TRow>> columns, IEnumerable<TRow> rows) =>
        new([.. columns.Select(column => column.Name)], [.. rows.Select(row => (object?[])[.. columns.Select(column => column.Value(row))])]);
}
