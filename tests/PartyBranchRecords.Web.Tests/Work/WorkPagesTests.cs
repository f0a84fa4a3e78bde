using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PartyBranchRecords.Web.Tests.Hosting;
using Kind = PartyBranchRecords.Domain.Admissions.CandidateStepKind;

namespace PartyBranchRecords.Web.Tests.Work;

/// <summary>The pages of the work list, as staff of the district, a secretary and a leader see them.</summary>
public sealed class WorkPagesTests : IAsyncLifetime
{
    private const string Rows = "main tbody tr:not(.group)";

    private readonly WorkScene scene = new();

    public async Task InitializeAsync()
    {
        await scene.InitializeAsync();
        await scene.MemberAsync("Lò Văn Dự", "2023-07-01", probationary: true);
        await scene.MemberAsync("Vì Thị Quá", "2023-01-10", probationary: true);
        await scene.MemberAsync("Hà Thị Khác", "2023-07-20", probationary: true, branch: scene.Other);
        await scene.CandidateAsync("Cà Văn Lễ", (Kind.BranchResolved, "2024-05-02"), (Kind.Decided, "2024-06-10"));
        await scene.CandidateAsync("Tòng Thị Đợi", (Kind.BranchResolved, "2024-06-03"));
    }

    public Task DisposeAsync() => scene.DisposeAsync();

    [Fact]
    public async Task The_number_in_the_menu_is_the_number_of_rows_wherever_it_is_asked_for()
    {
        foreach (var (user, number) in new[] { ("can-bo", "5"), ("bi-thu", "4") })
        {
            var browser = await scene.Host.SignInAsync(user);
            var page = await browser.OpenAsync("/work");

            page.All(Rows).Count().ShouldBe(int.Parse(number));
            page.TextOf("#menu .menu-count > [aria-hidden]").ShouldBe(number);
            (await browser.OpenAsync("/work/count")).TextOf(".menu-count > [aria-hidden]").ShouldBe(number);
            (await browser.OpenAsync("/work/count?as-of=2024-05-01")).TextOf(".menu-count > [aria-hidden]").ShouldNotBe(number);
            // Elsewhere a script asks for it, and without one nothing stands there.
            var elsewhere = await browser.OpenAsync("/admissions");
            elsewhere.All("#menu [data-count]").ShouldHaveSingleItem().GetAttribute("data-count").ShouldBe("/work/count");
            elsewhere.Has("#menu .menu-count").ShouldBeFalse();
        }
    }

    [Fact]
    public async Task The_count_is_a_fragment_and_nothing_for_a_leader()
    {
        var staff = await scene.Host.SignInAsync("can-bo");
        (await staff.Http.GetStringAsync("/work/count")).Trim().ShouldStartWith("<span class=\"menu-count overdue\"");
        var leader = await scene.Host.SignInAsync("lanh-dao");
        (await leader.OpenAsync("/work/count")).Path.ShouldBe("/access-denied");
        (await leader.OpenAsync("/dashboard/SC")).Has("[data-count]").ShouldBeFalse();
    }

    [Fact]
    public async Task Overdue_comes_first_and_each_row_says_its_state_rule_and_article_and_leads_to_its_act()
    {
        var page = await (await scene.Host.SignInAsync("can-bo")).OpenAsync("/work");
        var rows = page.All(Rows)
            .Select(row => string.Join(' ', row.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)))
            .ToList();

        rows[0].ShouldContain("quá hạn");
        rows[0].ShouldContain("Vì Thị Quá");
        rows[0].ShouldContain("24-QĐ/TW, mục 4.2");
        rows.ShouldContain(row => row.Contains("còn 16 ngày") && row.Contains("Lò Văn Dự") && row.Contains("đã đến mốc 30 ngày"));
        rows.ShouldContain(row => row.Contains("ngày làm việc") && row.Contains("Cà Văn Lễ") && row.Contains("Quyết định kết nạp ngày 10/06/2024"));
        page.All("main td a").Select(link => link.GetAttribute("href")).ShouldContain(address => address!.EndsWith("/decision"));
    }

    [Fact]
    public async Task A_candidates_row_leads_to_the_step_that_comes_next_and_is_the_readers()
    {
        await scene.CandidateAsync("Quàng Thị Mở", (Kind.DossierOpened, "2023-07-01"));
        await scene.CandidateAsync(
            "Lường Văn Trả",
            (Kind.DossierOpened, "2024-01-10"),
            (Kind.BranchResolved, "2024-05-20"),
            (Kind.Returned, "2024-06-05")
        );
        var secretary = await (await scene.Host.SignInAsync("bi-thu")).OpenAsync("/work");
        var staff = await (await scene.Host.SignInAsync("can-bo")).OpenAsync("/work");

        ActOf(secretary, "Quàng Thị Mở").ShouldBe("Ghi thẩm tra, xác minh lý lịch /steps/Verified");
        ActOf(secretary, "Lường Văn Trả").ShouldBe("Ghi nghị quyết của đảng ủy /steps/CommuneResolved");
        ActOf(secretary, "Tòng Thị Đợi").ShouldBe("Ghi nghị quyết của đảng ủy /steps/CommuneResolved", "the decision is not a secretary's");
        ActOf(staff, "Tòng Thị Đợi").ShouldBe("Ghi quyết định /decision");
    }

    private static string ActOf(RecordsPage page, string name)
    {
        var act = page.All(Rows).Single(row => row.TextContent.Contains(name)).QuerySelector("td:last-child a")!;
        var address = act.GetAttribute("href")!;
        return $"{act.TextContent} {address[address.IndexOf('/', "/admissions/".Length)..]}";
    }

    [Fact]
    public async Task Nothing_is_offered_to_be_done_while_an_earlier_day_is_looked_at()
    {
        var page = await (await scene.Host.SignInAsync("can-bo")).OpenAsync("/work?as-of=2024-06-12");

        page.All(Rows).ShouldNotBeEmpty();
        page.All("main td a").ShouldNotContain(link => link.GetAttribute("href")!.Contains("/decision"));
    }

    [Theory]
    [InlineData("?kind=ProbationEnds", 2)]
    [InlineData("?kind=ProbationEnds&unit=KX", 1)]
    [InlineData("?unit=ml", 4)]
    [InlineData("?unit=ML-1", 4)]
    [InlineData("?kind=Dossier", 0)]
    public async Task The_list_is_narrowed_by_its_address(string query, int rows)
    {
        var browser = await scene.Host.SignInAsync("can-bo");
        var page = await browser.OpenAsync("/work" + query);

        page.All(Rows).Count().ShouldBe(rows);
        // The whole list is counted all the same.
        page.TextOf("#menu .menu-count > [aria-hidden]").ShouldBe("5");
        var file = await browser.Http.GetStreamAsync("/work/file" + query);
        using var workbook = SpreadsheetDocument.Open(await BufferAsync(file), isEditable: false);
        workbook.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>().Count().ShouldBe(rows + 1);
    }

    [Fact]
    public async Task The_counts_of_the_kinds_are_those_of_the_lists_they_open()
    {
        var browser = await scene.Host.SignInAsync("can-bo");
        var kinds = (await browser.OpenAsync("/work"))
            .All(".facets a")
            .Select(link => (link.GetAttribute("href")!, int.Parse(link.QuerySelector("strong")!.TextContent)))
            .ToList();

        kinds.Sum(kind => kind.Item2).ShouldBe(5);
        foreach (var (address, count) in kinds)
        {
            (await browser.OpenAsync(address)).All(Rows).Count().ShouldBe(count, address);
        }
    }

    [Fact]
    public async Task The_digest_is_of_the_own_unit_or_of_one_that_is_chosen_with_room_to_sign()
    {
        var staff = await scene.Host.SignInAsync("can-bo");
        var whole = await staff.OpenAsync("/work/digest");
        whole.Text.ShouldContain("Quá hạn: 1 · đến hạn trong tháng: 0 · đến hạn tháng sau: 3 · không có thời hạn: 0");
        whole.Text.ShouldContain("1 việc đến hạn sau tháng 07/2024 không in ở đây.");
        whole.All("table caption").Select(caption => caption.TextContent).ShouldBe([scene.There.Name, scene.Here.Name]);
        whole.All(".signatures > div").Count().ShouldBe(2);

        var secretary = await scene.Host.SignInAsync("bi-thu");
        (await secretary.OpenAsync("/work/digest")).All(Rows).Count().ShouldBe(3);
        (await secretary.OpenAsync("/work/digest?unit=ML")).All(Rows).Count().ShouldBe(3);
        (await secretary.OpenAsync("/work/digest?unit=KX")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await secretary.OpenAsync("/work/digest?unit=SC")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Before_the_records_begin_there_are_no_data() =>
        (await (await scene.Host.SignInAsync("can-bo")).OpenAsync("/work?as-of=1999-01-01")).Text.ShouldContain("chưa có dữ liệu", Case.Insensitive);

    private static async Task<Stream> BufferAsync(Stream stream)
    {
        var buffer = new MemoryStream();
        await stream.CopyToAsync(buffer);
        buffer.Position = 0;
        return buffer;
    }
}
