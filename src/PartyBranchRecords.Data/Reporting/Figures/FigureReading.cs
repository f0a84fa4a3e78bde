using System.Globalization;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting.Figures;

/// <summary>Reads a figure out of one or more reports; what is written is compared with what was printed.</summary>
public sealed record FigureReading(IReadOnlyList<ReportArguments> Reports, Func<IReadOnlyList<FigureRows>, string> Read)
{
    /// <summary>The cell of the total row.</summary>
    public static FigureReading Total(ReportArguments report, string column) => Of(report, rows => Write(rows.Total(column)));

    public static FigureReading Of(ReportArguments report, Func<FigureRows, string> read) => new([report], rows => read(rows[0]));

    /// <summary>Whole numbers as they are, others with one decimal.</summary>
    public static string Write(decimal? number) => ReportArithmetic.Round(number ?? 0).ToString("0.#", CultureInfo.InvariantCulture);

    public static string WriteShare(int part, int whole) => $"{Write(ReportArithmetic.Percent(part, whole))}%";
}

/// <summary>A row of a report, by the names of its columns.</summary>
public sealed class FigureRow(ReportTable table, ReportRow row)
{
    public object? this[string column] => row.Cells[table.IndexOf(column)];

    public bool Is<T>(string column, params T[] values)
        where T : struct => this[column] is T value && values.Contains(value);

    public bool Has(string column) => Is(column, true);

    public int Number(string column) => this[column] is int number ? number : 0;

    public bool IsTotal => IsOf(ReportUnit.TotalCode);

    public bool IsOf(string org) => string.Equals(this["org_code"] as string, org, StringComparison.Ordinal);
}

/// <summary>The rows of a report.</summary>
public sealed class FigureRows(ReportTable table) : List<FigureRow>(table.Rows.Select(row => new FigureRow(table, row)))
{
    /// <summary>The number of the total row.</summary>
    public decimal? Total(string column) => this[^1][column] is { } number ? Convert.ToDecimal(number, CultureInfo.InvariantCulture) : null;

    /// <summary>The numbers of the total rows that are meant, together.</summary>
    public int Sum(string column, Func<FigureRow, bool> isMeant) => this.Where(row => row.IsTotal && isMeant(row)).Sum(row => row.Number(column));
}
