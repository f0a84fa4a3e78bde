using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>Reports as CSV: comma, LF, point decimals, empty where there is nothing.</summary>
public static class ReportCsv
{
    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    public static async Task WriteAsync(TextWriter output, ReportTable table)
    {
        await using var csv = new CsvWriter(output, Format, leaveOpen: true);
        foreach (var row in table.Rows.Select(row => row.Cells).Prepend([.. table.Columns.Select(head => head.Name)]))
        {
            foreach (var cell in row)
            {
                csv.WriteField(Text(cell));
            }
            await csv.NextRecordAsync();
        }
    }

    internal static string? Text(object? cell) =>
        cell switch
        {
            decimal number => number.ToString("0.0", CultureInfo.InvariantCulture),
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            bool yes => yes ? "true" : "false",
            _ => Convert.ToString(cell, CultureInfo.InvariantCulture),
        };
}
