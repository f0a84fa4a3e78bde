using System.Text;
using PartyBranchRecords.Data.Interchange;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Web.Tests.Interchange;

public sealed class RecordSetReaderTests : IDisposable
{
    private const string MemberHeading = "record_number,full_name,sex,birth_date,ethnicity,admitted_on";
    private const string Person = "SL-1,Lò Văn Mẫu,Male,1975-03-02,Thái,2000-05-19";

    private readonly SetFolder set = new();

    public void Dispose() => set.Dispose();

    [Fact]
    public async Task Cells_are_read_as_their_columns_say()
    {
        var reading = await set.With(
                "members.csv",
                MemberHeading + ",is_local,branch_code,left_on,leave_reason,citizen_id",
                "SL-1, Lò Văn Mẫu ,Female,1975,Thái,2000-05-19,false, sc-b1 ,2020-12-31,StruckOff,001075000123"
            )
            .ReadAsync();
        reading.Short().ShouldBeEmpty();
        var row = reading.Set[RecordFiles.Members].Rows.ShouldHaveSingleItem();
        row.Number.ShouldBe(2);
        row.Get<string>("full_name").ShouldBe("Lò Văn Mẫu");
        row.Get<Sex?>("sex").ShouldBe(Sex.Female);
        row.Get<BirthDay?>("birth_date").ShouldBe(new BirthDay(new(1975, 1, 1), YearOnly: true));
        row.Get<DateOnly?>("admitted_on").ShouldBe(new DateOnly(2000, 5, 19));
        row.Get<bool?>("is_local").ShouldBe(false);
        row.Get<string>("branch_code").ShouldBe("SC-B1");
        row.Get<MembershipEnd?>("leave_reason").ShouldBe(MembershipEnd.StruckOff);
        row.Get<string>("citizen_id").ShouldBe("001075000123");
        row.Get<string>("phone").ShouldBeNull();
        reading.Set[RecordFiles.Members].Has("phone").ShouldBeFalse();
        reading.Set[RecordFiles.Branches].Rows.ShouldBeEmpty();
    }

    [Fact]
    public async Task Headings_are_keys_or_Vietnamese_in_whatever_capitals_and_composition()
    {
        var decomposed = "Họ Và Tên".Normalize(NormalizationForm.FormD);
        var reading = await set.With(
                "Đảng viên.csv",
                $"\uFEFFSố lý lịch *,{decomposed}, GIỚI TÍNH,birth_date,Dân tộc,Ngày vào Đảng",
                $"SL-1,{"Lò Văn Mẫu".Normalize(NormalizationForm.FormD)},nữ,1975-03-02,Thái,2000-05-19"
            )
            .ReadAsync();
        reading.Short().ShouldBeEmpty();
        var row = reading.Set[RecordFiles.Members].Rows.ShouldHaveSingleItem();
        (row.Get<string>("full_name"), row.Get<Sex?>("sex")).ShouldBe(("Lò Văn Mẫu", Sex.Female));
    }

    [Fact]
    public async Task Keywords_are_names_or_Vietnamese_words_and_never_digits()
    {
        var reading = await set.With(
                "communes.csv",
                "code,name,kind,district_code,area",
                "A,Xã A,town,D,Upland; border",
                "B,Xã B,Thị trấn,D,vùng cao",
                "C,Xã C,1,D,8",
                "D,Xã D,Làng,D,Upland;Biển"
            )
            .ReadAsync();
        var rows = reading.Set[RecordFiles.Communes].Rows;
        rows.Select(row => row.Get<CommuneKind?>("kind")).ShouldBe([CommuneKind.Town, CommuneKind.Town, null, null]);
        rows.Select(row => row.Get<Areas?>("area")).ShouldBe([Areas.Upland | Areas.Border, Areas.Upland, null, null]);
        reading
            .Short()
            .ShouldBe(["communes 4 kind NotAKeyword", "communes 4 area NotAKeyword", "communes 5 kind NotAKeyword", "communes 5 area NotAKeyword"]);
    }

    [Theory]
    [InlineData("2020-02-30")]
    [InlineData("31/12/2020")]
    [InlineData("2020-1-1")]
    [InlineData("1899-12-31")]
    [InlineData("2200-01-01")]
    [InlineData("2020")]
    [InlineData("hôm qua")]
    public async Task An_impossible_day_is_a_problem_of_its_cell(string day)
    {
        var reading = await set.With("members.csv", MemberHeading + ",left_on", $"{Person},{day}").ReadAsync();
        reading.Short().ShouldBe(["members 2 left_on NotADay"]);
        reading.Set[RecordFiles.Members].Rows.ShouldHaveSingleItem().Get<DateOnly?>("left_on").ShouldBeNull();
    }

    [Theory]
    [InlineData("2024-05", true)]
    [InlineData("05/2024", true)]
    [InlineData("5/2024", true)]
    [InlineData("2024-05-17", true)]
    [InlineData("2024-13", false)]
    [InlineData("tháng 5", false)]
    public async Task A_month_is_its_first_day(string month, bool isMonth)
    {
        var reading = await set.With(
                "candidates.csv",
                "number,full_name,sex,birth_date,branch_code,planned_month",
                $"1,Lò Văn Mẫu,Male,1999,B,{month}"
            )
            .ReadAsync();
        reading.Set[RecordFiles.Candidates].Rows.Single().Get<DateOnly?>("planned_month").ShouldBe(isMonth ? new DateOnly(2024, 5, 1) : null);
        reading.Short().ShouldBe(isMonth ? [] : ["candidates 2 planned_month NotAMonth"]);
    }

    [Fact]
    public async Task Numbers_lie_in_their_range()
    {
        var reading = await set.With("districts.csv", "code,name,few_limit", "A,A,3", "B,B,10", "C,C,5.0", "D,D,năm", "E,E,")
            .With("quotas.csv", "org_code,period,target,percent,set_on", "A,2024,12,2.5,2024-01-01", "A,2015–2020,-1,\"2,5\",2024-01-01")
            .ReadAsync();
        reading.Set[RecordFiles.Districts].Rows.Select(row => row.Get<int?>("few_limit")).ShouldBe([3, null, null, null, null]);
        reading.Set[RecordFiles.Quotas].Rows.Select(row => row.Get<string>("period")).ShouldBe(["2024", "2015-2020"]);
        reading.Set[RecordFiles.Quotas].Rows.Select(row => row.Get<decimal?>("percent")).ShouldBe([2.5m, null]);
        reading
            .Short()
            .ShouldBe([
                "districts 3 few_limit NotWhole",
                "districts 4 few_limit NotWhole",
                "districts 5 few_limit NotWhole",
                "quotas 3 target NotWhole",
                "quotas 3 percent NotANumber",
            ]);
    }

    [Fact]
    public async Task Required_cells_and_keys_twice_are_problems_of_their_rows()
    {
        var reading = await set.With(
                "members.csv",
                MemberHeading,
                Person,
                ",Lò Thị Hai,Female,1980-01-01,Thái,2005-01-01",
                "",
                "SL-3,,Male,1980-01-01,,2005-01-01",
                " SL-1 ,Lò Văn Khác,Male,1980-01-01,Thái,2005-01-01"
            )
            .ReadAsync();
        reading.Short().ShouldBe(["members 5 full_name CellMissing", "members 5 ethnicity CellMissing", "members 6 record_number KeyTwice"]);
        reading.Findings[^1].Sentence.Values.ShouldBe(["SL-1", "2"]);
        reading.Set[RecordFiles.Members].Rows.Count.ShouldBe(4);
    }

    [Fact]
    public async Task An_optional_part_of_a_key_may_be_empty_once()
    {
        var reading = await set.With(
                "posts.csv",
                "record_number,post,locality_code,from",
                "SL-1,VillageHead,,2015-01-01",
                "SL-1,VillageHead,L1,2015-01-01",
                "SL-1,VillageHead,,2015-01-01"
            )
            .ReadAsync();
        reading.Short().ShouldBe(["posts 4 record_number KeyTwice"]);
    }

    [Fact]
    public async Task A_missing_required_column_is_one_problem_of_the_file()
    {
        var reading = await set.With(
                "members.csv",
                "record_number,full_name,sex,birth_date,admitted_on",
                "1,A,Male,1975,2000-01-01",
                "2,B,Male,1975,2000-01-01"
            )
            .With("branches.csv", "name,kind,district_code,established_on", "B,Village,D,2000-01-01")
            .ReadAsync();
        reading.Short().ShouldBe(["branches code ColumnMissing", "members ethnicity ColumnMissing"]);
        reading.Set[RecordFiles.Members].Rows.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Unknown_files_and_columns_are_named_in_a_warning_and_left_alone()
    {
        var reading = await set.With("members.csv", MemberHeading + ",Ghi chú,", Person + ",cũ,")
            .With("ghi-chu.txt", "x")
            .With("people.csv", "x")
            .ReadAsync();
        reading.Short().ShouldBe(["(ghi-chu.txt UnknownFile)", "(members 1 UnknownColumn)", "(people UnknownFile)"], ignoreOrder: true);
        reading.Set[RecordFiles.Members].Rows.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_heading_twice_is_a_problem()
    {
        var reading = await set.With("offices.csv", "record_number,org_code,branch_code,office,from", "1,B,B,Secretary,2000-01-01").ReadAsync();
        reading.Short().ShouldBe(["offices 1 org_code ColumnTwice"]);
    }

    [Fact]
    public async Task An_office_names_its_branch_by_either_column()
    {
        var reading = await set.With("offices.csv", "record_number,branch_code,office,from", "1,b,Secretary,2000-01-01").ReadAsync();
        reading.Short().ShouldBeEmpty();
        reading.Set[RecordFiles.Offices].Rows.Single().Get<string>("org_code").ShouldBe("B");
        reading.Set[RecordFiles.Offices].Has("org_code").ShouldBeTrue();
    }

    [Fact]
    public async Task Quotes_commas_and_line_ends_stand_in_cells_as_RFC_4180_says()
    {
        set.With(
            "districts.csv",
            Encoding.UTF8.GetBytes("code,name,province\r\nA,\"Huyện \"\"A\"\", cũ\",\"Lai\r\nChâu\"\r\n\r\nB,B,\r\n   \r\nC,\"\",x")
        );
        var reading = await set.ReadAsync();
        var rows = reading.Set[RecordFiles.Districts].Rows;
        rows.Select(row => row.Number).ShouldBe([2, 4, 6]);
        (rows[0].Get<string>("name"), rows[0].Get<string>("province")).ShouldBe(("Huyện \"A\", cũ", "Lai\nChâu"));
        reading.Short().ShouldBe(["districts 6 name CellMissing"]);
    }

    [Theory]
    [InlineData("A,\"Huyện A,x\nB,B,y\n", "districts 2 QuoteOpen")]
    [InlineData("A,Huyện \"A\",x\n", "districts 2 QuoteStray")]
    [InlineData("A,Huyện A\n", "districts 2 CellCount")]
    [InlineData("A,Huyện A,x,y\n", "districts 2 CellCount")]
    [InlineData("A,Huyện\u0001 A,x\n", "districts 2 name NotText")]
    [InlineData("ALL,Huyện A,x\n", "districts 2 code NotACode")]
    public async Task A_broken_record_is_a_problem_of_its_row(string record, string finding)
    {
        var reading = await set.With("districts.csv", Encoding.UTF8.GetBytes("code,name,province\n" + record)).ReadAsync();
        reading.Short().ShouldBe([finding]);
    }

    [Fact]
    public async Task What_is_not_UTF_8_is_named_with_its_row()
    {
        var latin = Encoding.Latin1.GetBytes("code,name\nA,A\nB,H\u00e0 N\u1ed9i\n");
        (await set.With("districts.csv", latin).ReadAsync()).Short().ShouldBe(["districts 3 NotUtf8"]);
        var utf16 = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("code,name\nA,A\n")).ToArray();
        (await set.With("districts.csv", utf16).ReadAsync()).Short().ShouldBe(["districts 1 NotUtf8"]);
    }

    [Fact]
    public async Task Texts_too_long_say_how_long_they_may_be()
    {
        var reading = await set.With("districts.csv", "code,name", $"{new string('A', 41)},{new string('b', 201)}", $"B,{new string('b', 5000)}")
            .ReadAsync();
        reading.Short().ShouldBe(["districts 2 code TextTooLong", "districts 2 name TextTooLong", "districts 3 CellTooLong"]);
        reading.Findings[0].Sentence.Values.ShouldBe([41, 40]);
    }

    [Fact]
    public async Task A_file_wrong_in_every_row_is_said_a_thousand_times_and_no_more()
    {
        var reading = await set.With("districts.csv", ["code,name", .. Enumerable.Repeat("A", 3000)]).ReadAsync();
        reading.Findings.Count.ShouldBe(1001);
        reading.Findings[^1].Sentence.Values.ShouldBe([2000]);
    }

    [Fact]
    public async Task What_is_no_record_set_is_a_problem()
    {
        (await RecordSetReader.ReadAsync(set.PathOf("nowhere"))).Short().ShouldBe(["nowhere PathMissing"]);
        (await set.ReadAsync()).Findings.ShouldHaveSingleItem().Sentence.ShouldBe(InterchangeFindings.NoKnownFile);
        set.With("set.bin", new byte[] { 1, 2, 3 })
            .With("locked.xlsx", new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0, 0 })
            .With("half.xlsx", "PK\u0003\u0004 and no more");
        (await RecordSetReader.ReadAsync(set.PathOf("set.bin"))).Short().ShouldBe(["set.bin NotARecordSet"]);
        (await RecordSetReader.ReadAsync(set.PathOf("locked.xlsx"))).Short().ShouldBe(["locked.xlsx WorkbookLocked"]);
        (await RecordSetReader.ReadAsync(set.PathOf("half.xlsx"))).Short().ShouldBe(["half.xlsx Damaged"]);
        (await set.With("members.csv", Array.Empty<byte>()).ReadAsync()).Short().ShouldContain("members FileEmpty");
    }

    [Fact]
    public async Task An_archive_of_the_files_is_read_from_an_upload()
    {
        var archive = set.With("members.csv", MemberHeading, Person).Zip();
        using var upload = new MemoryStream(archive);
        var reading = await RecordSetReader.ReadAsync(upload, "ho-so.zip");
        reading.Short().ShouldBeEmpty();
        reading.Set[RecordFiles.Members].Rows.Count.ShouldBe(1);
        using var cut = new MemoryStream(archive[..(archive.Length / 2)]);
        (await RecordSetReader.ReadAsync(cut, "ho-so.zip")).Short().ShouldBe(["ho-so.zip Damaged"]);
    }

    [Fact]
    public void Names_and_headings_of_a_file_are_its_own()
    {
        var names = RecordFiles.All.SelectMany(file => new[] { file.Name, file.Title }).ToList();
        names.Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(names.Count);
        names.ShouldAllBe(name => name.Length <= 31, "the name of a sheet");
        foreach (var file in RecordFiles.All)
        {
            var columns = file.Columns.SelectMany(column => column.Names).ToList();
            columns.Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(columns.Count, file.Name);
        }
    }
}
