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
/// <param name="HasList">Its numbers open the people or branches behind them.</param>
public sealed record ReportColumn<TRow>(string Name, ColumnKind Kind, Func<TRow, object?> Value, bool HasList = false)
{
    public string HeadingKey => $"Reports.Column.{Name}";
}

/// <summary>The columns that every report of units begins with, and its own.</summary>
internal static class UnitColumns
{
    public static IReadOnlyList<ReportColumn<UnitRow<TFigures>>> Of<TFigures>(params IEnumerable<ReportColumn<TFigures>> own) =>
        [
            new("org_code", ColumnKind.Text, row => row.Unit.Code),
            new("org_name", ColumnKind.Text, row => row.Unit.Name),
            .. own.Select(column => new ReportColumn<UnitRow<TFigures>>(column.Name, column.Kind, row => column.Value(row.Figures), column.HasList)),
        ];
}

internal static class UnitRows
{
    /// <summary>The row a list belongs to: the total unless a unit is named.</summary>
    public static UnitRow<TFigures>? RowOf<TFigures>(this UnitReport<TFigures> report, ListRequest list) =>
        list.Unit is null ? report.Total : report.Rows.FirstOrDefault(row => string.Equals(row.Unit.Code, list.Unit, StringComparison.Ordinal));
}
