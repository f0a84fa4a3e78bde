using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

public enum ColumnKind
{
    Text,

    /// <summary>A word of a short list, such as the kind of a branch: screens translate it.</summary>
    Keyword,
    Count,

    /// <summary>With one decimal, always.</summary>
    Decimal,

    /// <summary>As <see cref="Decimal"/>; screens write the sign behind it.</summary>
    Percent,
    Day,
    YesNo,
}

/// <summary>A column of a report, declared once for the screen and for every file format.</summary>
/// <param name="Name">Its name in files, and the key of its heading.</param>
/// <param name="HasList">Its numbers open the people or branches behind them, by its own name.</param>
public sealed record ReportColumn<TRow>(string Name, ColumnKind Kind, Func<TRow, object?> Value, bool HasList = false)
{
    /// <summary>What its numbers open on a page; null where they open nothing.</summary>
    public NumberLink? Link { get; init; } = HasList ? new NumberLink(Name) : null;

    /// <summary>The column of which it counts a part: screens write the share beside the total.</summary>
    public string? ShareOf { get; init; }

    public ReportHead Head => new(Name, Kind, Link) { ShareOf = ShareOf };
}

/// <summary>The head of a column.</summary>
public sealed record ReportHead(string Name, ColumnKind Kind, NumberLink? Link = null)
{
    public string HeadingKey => $"Reports.Column.{Name}";

    /// <inheritdoc cref="ReportColumn{TRow}.ShareOf"/>
    public string? ShareOf { get; init; }
}

/// <summary>The list that a number opens: a share opens what it is a share of, a median all it is the middle of.</summary>
/// <param name="Column">The column whose list it is.</param>
/// <param name="Report">Another report's, asked of the row's unit; null for the same report.</param>
public sealed record NumberLink(string Column, string? Report = null)
{
    /// <summary>A stored report keeps what the list counts; not so where members and candidates stand in one list.</summary>
    public bool IsKept { get; init; } = true;
}

/// <summary>The columns that every report of units begins with, and its own.</summary>
internal static class UnitColumns
{
    public static IReadOnlyList<ReportColumn<UnitRow<TFigures>>> Of<TFigures>(params IEnumerable<ReportColumn<TFigures>> own) =>
        [
            new("org_code", ColumnKind.Text, row => row.Unit.Code),
            new("org_name", ColumnKind.Text, row => row.Unit.Name),
            .. own.Select(column => new ReportColumn<UnitRow<TFigures>>(column.Name, column.Kind, row => column.Value(row.Figures), column.HasList)
            {
                Link = column.Link,
                ShareOf = column.ShareOf,
            }),
        ];
}

internal static class UnitRows
{
    /// <summary>The row a list belongs to: the total unless a unit is named.</summary>
    public static UnitRow<TFigures>? RowOf<TFigures>(this UnitReport<TFigures> report, ListRequest list) =>
        list.Unit is null ? report.Total : report.Rows.FirstOrDefault(row => string.Equals(row.Unit.Code, list.Unit, StringComparison.Ordinal));
}
