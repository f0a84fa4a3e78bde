using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PartyBranchRecords.Data.Interchange.Writing;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>The forms a report is written in.</summary>
public enum ReportFormat
{
    Csv,
    Json,
    Xlsx,
}

/// <summary>Writes a report as a file: UTF-8 without BOM, or a workbook.</summary>
public static class ReportFiles
{
    private const double UsualWidth = 14;
    private const double NameWidth = 34;

    private static readonly JsonWriterOptions Json = new()
    {
        Indented = true,
        NewLine = "\n",
        // For a file, not a page: Vietnamese letters as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="headingOf">The heading of a column in a workbook; the other forms have its name.</param>
    public static async Task WriteAsync(Stream output, ReportTable table, ReportFormat format, Func<string, string> headingOf)
    {
        switch (format)
        {
            case ReportFormat.Json:
                await WriteJsonAsync(output, table);
                break;
            case ReportFormat.Xlsx:
                using (var workbook = new WorkbookWriter(output))
                {
                    var columns = table.Columns.Select(head => ColumnOf(head.Name, headingOf(head.Name)));
                    await workbook.AddSheetAsync("Báo cáo", [.. columns], table.Rows.Select(row => row.Cells.ToArray()).ToAsyncEnumerable());
                }
                break;
            default:
                await using (var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
                {
                    await ReportCsv.WriteAsync(text, table);
                }
                break;
        }
    }

    private static async Task WriteJsonAsync(Stream output, ReportTable table)
    {
        await using (var json = new Utf8JsonWriter(output, Json))
        {
            json.WriteStartArray();
            foreach (var row in table.Rows)
            {
                json.WriteStartObject();
                foreach (var (head, cell) in table.Columns.Zip(row.Cells))
                {
                    json.WritePropertyName(head.Name);
                    Write(json, cell);
                }
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, object? cell)
    {
        switch (cell)
        {
            case int number:
                json.WriteNumberValue(number);
                break;
            case bool yes:
                json.WriteBooleanValue(yes);
                break;
            case decimal:
                // Always with its decimal, as everywhere.
                json.WriteRawValue(ReportCsv.Text(cell)!);
                break;
            default:
                json.WriteStringValue(ReportCsv.Text(cell) is { Length: > 0 } text ? text : null);
                break;
        }
    }

    private static SheetColumn ColumnOf(string name, string heading) =>
        new(heading, name.EndsWith("_name", StringComparison.Ordinal) ? NameWidth : Math.Max(UsualWidth, heading.Length + 2));
}
