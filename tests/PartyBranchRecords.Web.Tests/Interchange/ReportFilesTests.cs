using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PartyBranchRecords.Data.Reporting;

namespace PartyBranchRecords.Web.Tests.Interchange;

public sealed class ReportFilesTests
{
    private static readonly ReportTable Table = new(
        [.. new[] { "org_code", "org_name", "members", "percent", "on", "local" }.Select(name => new ReportHead(name, ColumnKind.Text))],
        [
            new ReportRow(["A", "Xã “Mường” Lạn, \"cũ\"", 12, 12.0m, new DateOnly(2020, 12, 31), true], new(SubjectKind.Organisation, "A", 1)),
            new ReportRow(["TOTAL", "", 0, null, null, false], new(SubjectKind.Total, "TOTAL", null)),
        ]
    );

    [Fact]
    public async Task Json_has_numbers_days_and_null_where_the_csv_is_empty()
    {
        var json = await WriteAsync(ReportFormat.Json);
        json[..1].ShouldBe([(byte)'[']);
        var text = Encoding.UTF8.GetString(json);
        text.ShouldContain("Xã “Mường” Lạn, \\\"cũ\\\"");
        text.ShouldContain("\"percent\": 12.0");
        text.ShouldNotContain("\r");
        text.ShouldEndWith("]\n");
        using var parsed = JsonDocument.Parse(json);
        var rows = parsed.RootElement.EnumerateArray().ToList();
        rows[0].EnumerateObject().Select(cell => cell.Name).ShouldBe(Table.Columns.Select(head => head.Name));
        rows[0].GetProperty("members").GetInt32().ShouldBe(12);
        rows[0].GetProperty("on").GetString().ShouldBe("2020-12-31");
        rows[0].GetProperty("local").GetBoolean().ShouldBeTrue();
        foreach (var empty in new[] { "org_name", "percent", "on" })
        {
            rows[1].GetProperty(empty).ValueKind.ShouldBe(JsonValueKind.Null);
        }
    }

    [Fact]
    public async Task Csv_is_as_it_always_was()
    {
        var text = Encoding.UTF8.GetString(await WriteAsync(ReportFormat.Csv));
        text.ShouldBe("org_code,org_name,members,percent,on,local\nA,\"Xã “Mường” Lạn, \"\"cũ\"\"\",12,12.0,2020-12-31,true\nTOTAL,,0,,,false\n");
    }

    [Fact]
    public async Task Workbooks_have_real_numbers_and_dates_under_a_frozen_heading()
    {
        using var content = new MemoryStream(await WriteAsync(ReportFormat.Xlsx));
        using var document = SpreadsheetDocument.Open(content, isEditable: false);
        new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(document).Select(error => error.Description).ShouldBeEmpty();
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet;
        sheet.Descendants<Pane>().Single().State!.Value.ShouldBe(PaneStateValues.Frozen);
        var rows = sheet.Descendants<Row>().ToList();
        rows[0].InnerText.ShouldContain("[members]");
        var cells = rows[1].Elements<Cell>().ToList();
        cells.Select(cell => cell.InnerText).ShouldBe(["A", "Xã “Mường” Lạn, \"cũ\"", "12", "12.0", "44196", "1"]);
        cells[2].DataType.ShouldBeNull();
        rows[2].Elements<Cell>().Count().ShouldBe(3, "nothing is written for an empty cell");
    }

    private static async Task<byte[]> WriteAsync(ReportFormat format)
    {
        using var output = new MemoryStream();
        await ReportFiles.WriteAsync(output, Table, format, name => $"[{name}]");
        return output.ToArray();
    }
}
