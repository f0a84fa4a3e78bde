using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>
/// A report or a list as cells, for screens and any file format: text, whole numbers, decimals, days, yes or no, keywords, and
/// null for an empty cell.
/// </summary>
public sealed record ReportTable(IReadOnlyList<ReportHead> Columns, IReadOnlyList<ReportRow> Rows)
{
    /// <summary>How many rows the whole list has, where these are a part of it.</summary>
    public int Total { get; init; } = Rows.Count;

    internal static Outcome<ReportTable> Of<TFigures>(IReadOnlyList<ReportColumn<UnitRow<TFigures>>> columns, Outcome<UnitReport<TFigures>> report) =>
        Of(columns, report, row => [row], _ => null);

    /// <summary>Of a report with several rows a unit.</summary>
    /// <param name="partOf">What part of its unit a row counts.</param>
    internal static Outcome<ReportTable> Of<TFigures, TPart>(
        IReadOnlyList<ReportColumn<UnitRow<TPart>>> columns,
        Outcome<UnitReport<TFigures>> report,
        Func<UnitRow<TFigures>, IEnumerable<UnitRow<TPart>>> rows,
        Func<TPart, string?> partOf
    ) =>
        report.IsDone ? Of(columns, report.Value.RowsAndTotal.SelectMany(rows), row => RowSubject.Of(row.Unit, partOf(row.Figures))) : report.Verdict;

    internal static Outcome<ReportTable> Of<TRow>(IReadOnlyList<ReportColumn<TRow>> columns, Outcome<ListPage<TRow>> list)
        where TRow : IListed => list.IsDone ? Of(columns, list.Value.Rows, row => row.Subject) with { Total = list.Value.Total } : list.Verdict;

    internal static ReportTable Of<TRow>(IReadOnlyList<ReportColumn<TRow>> columns, IEnumerable<TRow> rows, Func<TRow, RowSubject> subjectOf) =>
        new(
            [.. columns.Select(column => column.Head)],
            [.. rows.Select(row => new ReportRow([.. columns.Select(column => column.Value(row))], subjectOf(row)))]
        );

    /// <summary>The place of a column.</summary>
    public int IndexOf(string column) => Columns.Index().First(head => string.Equals(head.Item.Name, column, StringComparison.Ordinal)).Index;
}

/// <summary>A row of a report or a list, and what it is about.</summary>
public sealed record ReportRow(IReadOnlyList<object?> Cells, RowSubject Subject);
