using PartyBranchRecords.Data.Interchange.Writing;

namespace PartyBranchRecords.Data.Reporting.Changes;

/// <summary>A sheet of a workbook as a page words it.</summary>
public sealed record ReportSheet(string Name, IReadOnlyList<string> Headings, IReadOnlyList<object?[]> Rows);

/// <summary>Writes what a page shows in several parts as a workbook of several sheets.</summary>
public static class ReportWorkbook
{
    private const double UsualWidth = 16;
    private const double NameWidth = 34;

    public static async Task WriteAsync(Stream output, IEnumerable<ReportSheet> sheets)
    {
        using var workbook = new WorkbookWriter(output);
        foreach (var sheet in sheets)
        {
            var columns = sheet.Headings.Select((heading, place) => new SheetColumn(heading, place == 0 ? NameWidth : WidthOf(heading)));
            await workbook.AddSheetAsync(sheet.Name, [.. columns], sheet.Rows.ToAsyncEnumerable());
        }
    }

    private static double WidthOf(string heading) => Math.Max(UsualWidth, heading.Length + 2);
}
