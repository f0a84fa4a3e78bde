using System.IO.Compression;
using PartyBranchRecords.Data.Interchange;
using PartyBranchRecords.Data.Interchange.Writing;

namespace PartyBranchRecords.Web.Tests.Interchange;

public sealed class WorkbookReadingTests
{
    private static readonly string[] Heading = ["Số lý lịch *", "full_name", "Giới tính", "Ngày sinh", "Dân tộc", "Ngày vào Đảng", "is_local", "Giáo dục phổ thông"];

    [Fact]
    public async Task Cells_have_types_and_days_are_typed_as_people_do()
    {
        var reading = await ReadAsync(
            Row(123456789012m, "Lò Văn Một", "Nam", 1975, "Thái", new DateOnly(2000, 5, 19), true, "12/12"),
            Row("SL-2", " Lò Thị Hai ", "Nữ", "2/3/1980", "Thái", "19/05/2005", "không", 10),
            Row("SL-3", "Lò Văn Ba", "Male", new DateOnly(1980, 3, 2), "Thái", "2005-05-19", null, null)
        );
        reading.Short().ShouldBeEmpty();
        var rows = reading.Set[RecordFiles.Members].Rows;
        rows.Select(row => row.Number).ShouldBe([2, 3, 4]);
        rows.Select(row => row.Get<string>("record_number")).ShouldBe(["123456789012", "SL-2", "SL-3"]);
        rows.Select(row => row.Get<BirthDay?>("birth_date"))
            .ShouldBe([new BirthDay(new(1975, 1, 1), true), new BirthDay(new(1980, 3, 2), false), new BirthDay(new(1980, 3, 2), false)]);
        rows.Select(row => row.Get<DateOnly?>("admitted_on")).ShouldBe([new DateOnly(2000, 5, 19), new DateOnly(2005, 5, 19), new DateOnly(2005, 5, 19)]);
        rows.Select(row => row.Get<bool?>("is_local")).ShouldBe([true, false, null]);
        rows.Select(row => row.Get<string>("general_education")).ShouldBe(["12/12", "10", null]);
    }

    [Fact]
    public async Task A_date_where_a_text_is_wanted_is_a_problem_because_12_12_becomes_one()
    {
        var reading = await ReadAsync(Row("SL-1", "Lò Văn Một", "Nam", 1975, "Thái", 43831, true, new DateOnly(2026, 12, 12)));
        reading.Short().ShouldBe(["Đảng viên 2 admitted_on NotADay", "Đảng viên 2 general_education DayInText"]);
    }

    [Fact]
    public async Task Empty_rows_are_passed_over_and_cells_without_a_heading_left_alone()
    {
        var reading = await ReadAsync(
            Row("SL-1", "A", "Nam", 1975, "Thái", "01/01/2000", true, null, "ghi chú"),
            Row(),
            Row(null, "  "),
            Row("SL-1", "B", "Nam", 1975, "Thái", "01/01/2000")
        );
        reading.Short().ShouldBe(["Đảng viên 5 record_number KeyTwice"]);
    }

    [Fact]
    public async Task A_workbook_that_unpacks_beyond_the_limit_is_refused_unread()
    {
        using var bomb = new MemoryStream();
        using (var archive = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var sheet = archive.CreateEntry("xl/workbook.xml", CompressionLevel.Fastest).Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i <= 200; i++)
            {
                sheet.Write(zeros);
            }
        }
        (await RecordSetReader.ReadAsync(bomb, "set.xlsx")).Short().ShouldBe(["set.xlsx TooLarge"]);
    }

    [Fact]
    public async Task A_cell_far_to_the_right_or_far_down_costs_nothing()
    {
        (await ReadSheetAsync("""<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>""")).Short().ShouldBe(["members TooManyColumns"]);
        var heading = string.Concat(Heading.Select((text, i) => $"""<c r="{(char)('A' + i)}1" t="inlineStr"><is><t>{text}</t></is></c>"""));
        (await ReadSheetAsync($"""<row r="1">{heading}</row><row r="2000000000"><c r="A2000000000"><v>1</v></c></row>"""))
            .Short()
            .ShouldBe(["members TooManyRows"]);
    }

    [Fact]
    public async Task The_template_reads_back_as_an_empty_set()
    {
        using var template = new MemoryStream();
        await RecordSetTemplate.WriteAsync(template);
        var reading = await RecordSetReader.ReadAsync(template, "bieu-mau.xlsx");
        reading.Short().ShouldBeEmpty();
        foreach (var file in RecordFiles.All)
        {
            reading.Set[file].Columns.ShouldBe(file.Columns);
        }
    }

    private static object?[] Row(params object?[] cells) => cells;

    private static async Task<RecordSetReading> ReadAsync(params object?[][] rows)
    {
        using var content = new MemoryStream();
        using (var workbook = new WorkbookWriter(content))
        {
            await workbook.AddSheetAsync("Đảng viên", [.. Heading.Select(text => new SheetColumn(text, 12))], rows.ToAsyncEnumerable());
        }
        return await RecordSetReader.ReadAsync(content, "set.xlsx");
    }

    /// <summary>A workbook whose one sheet holds exactly these rows, as XML.</summary>
    private static async Task<RecordSetReading> ReadSheetAsync(string rows)
    {
        const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        using var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            await AddAsync("xl/workbook.xml", $"""<workbook xmlns="{main}" xmlns:r="{relations}"><sheets><sheet name="members" sheetId="1" r:id="r1"/></sheets></workbook>""");
            await AddAsync("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
            await AddAsync("xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>""");

            async Task AddAsync(string name, string text)
            {
                await using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                await writer.WriteAsync(text);
            }
        }
        return await RecordSetReader.ReadAsync(content, "set.xlsx");
    }
}
