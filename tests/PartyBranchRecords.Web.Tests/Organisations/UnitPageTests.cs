using System.Net;
using AngleSharp.Dom;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Organisations;

public sealed class UnitPageTests(District district) : IClassFixture<District>
{
    [Fact]
    public async Task A_district_shows_its_grassroots_organisations_with_members_branches_and_quota()
    {
        var page = await district.OpenAsync("/organisations/SC");

        page.Heading.ShouldBe("Đảng bộ huyện SC");
        Row(page, "Đảng bộ xã Mường Lạn").ShouldBe(["2", "12", "11", "1", "2", "50,0%", "", "1 chi bộ cần chú ý"]);
        Row(page, "Chi bộ Công an")[1].ShouldBe("0");
        Row(page, "Cộng").Take(6).ShouldBe(["4", "12", "11", "1", "4", "25,0%"]);
        Tile(page, "Tổ chức cơ sở đảng").ShouldBe("3");
        Tile(page, "Chi bộ").ShouldBe("4");
        Tile(page, "Kết nạp 2024").ShouldBe("1 / 4");
        Tile(page, "Cần chú ý").ShouldBe("3");
    }

    [Fact]
    public async Task A_commune_shows_its_branches_with_secretary_committee_and_warnings()
    {
        var page = await district.OpenAsync("/organisations/ML");

        Row(page, "Chi bộ bản Một").ShouldBe(["Thôn, bản", "Lò Văn Bình", "10", "10", "có", "0", ""]);
        Row(page, "Chi bộ bản Hai").ShouldBe(["Thôn, bản", "–", "2", "1", "–", "1", "dưới 3 đảng viên chính thức chưa có bí thư ít đảng viên"]);
        page.Text.ShouldNotContain("Chi bộ bản Cũ");
        page.Text.ShouldNotContain("Chi bộ bản Khác");
    }

    [Fact]
    public async Task A_branch_shows_sizes_offices_localities_admissions_and_where_it_stood()
    {
        var first = await district.OpenAsync("/organisations/ML-1");
        Tile(first, "Đảng viên").ShouldBe("10");
        first.Text.ShouldContain("có chi ủy");
        first.Text.ShouldContain("Bí thư Lò Văn Bình 01/03/2022");
        first.Text.ShouldContain("Chi ủy viên Lèo Văn Yên");
        first.Text.ShouldContain("chi bộ độc lập");
        first.Text.ShouldContain("Bản Một Thôn, bản biên giới, đặc biệt khó khăn");
        first.Text.ShouldContain("Từ 01/01/2000 Đảng bộ xã Mường Lạn, Đảng bộ huyện SC");

        var second = await district.OpenAsync("/organisations/ML-2");
        second.Text.ShouldContain("Vì Văn Mới 02/05/2024");
        second.All(".tag.warning").Count().ShouldBe(3);
    }

    [Fact]
    public async Task Every_figure_leads_to_a_page_that_is_there()
    {
        foreach (var unit in new[] { "SC", "ML", "ML-1" })
        {
            var page = await district.OpenAsync($"/organisations/{unit}");
            foreach (var link in page.All(".tile-figure a").Select(link => link.GetAttribute("href")!).Where(link => !link.StartsWith("/quotas")))
            {
                (await district.OpenAsync(link)).Status.ShouldBe(HttpStatusCode.OK, link);
            }
        }
    }

    [Fact]
    public async Task The_branches_that_need_attention_are_as_many_as_the_figure_says()
    {
        var page = await district.OpenAsync("/organisations/ML/attention");
        page.All("tbody tr").Count().ShouldBe(1);
        page.TextOf("tbody th").ShouldBe("Chi bộ bản Hai");
        (await district.OpenAsync("/organisations/SC/attention")).All("tbody tr").Count().ShouldBe(3);
    }

    [Fact]
    public async Task As_of_an_earlier_day_it_shows_what_stood_then()
    {
        var page = await district.OpenAsync("/organisations/ML?as-of=2019-12-31");
        Row(page, "Chi bộ bản Cũ")[2].ShouldBe("1");
        Row(page, "Chi bộ bản Một")[1].ShouldBe("–");
        page.All("tbody a, .tabs a, .tile-figure a").ShouldAllBe(link => link.GetAttribute("href")!.Contains("as-of=2019-12-31"));
    }

    [Fact]
    public async Task Before_the_records_begin_there_are_no_data_which_is_not_zero()
    {
        var page = await district.OpenAsync("/organisations/ML?as-of=2005-06-01");
        page.Text.ShouldContain("Chưa có dữ liệu");
        page.Has(".tile-figure").ShouldBeFalse();
    }

    [Theory]
    [InlineData("/organisations/ML", "01/01/2010")]
    [InlineData("/organisations/ML/roster", "01/01/2010")]
    [InlineData("/organisations/ML/history", "01/01/2010")]
    [InlineData("/organisations/ML/attention", "01/01/2010")]
    [InlineData("/dashboard/ML", "01/01/2010")]
    [InlineData("/quotas/ML", "01/01/2010")]
    [InlineData("/organisations/ML-2", "01/01/2016")]
    [InlineData("/organisations/ML-2/roster", "01/01/2016")]
    [InlineData("/quotas/ML-2", "01/01/2016")]
    public async Task Every_page_of_a_unit_names_the_day_its_records_begin_and_leads_to_it(string address, string begin)
    {
        var page = await district.OpenAsync($"{address}?as-of={(begin.EndsWith("2016") ? "2015-06-01" : "2005-06-01")}");
        page.TextOf(".empty").ShouldBe($"Chưa có dữ liệu: hồ sơ của đơn vị này bắt đầu từ ngày {begin}. Xem tình hình ngày {begin}");
        var link = page.Document.QuerySelector(".empty a")!.GetAttribute("href")!;
        link.ShouldBe($"{address}?as-of={begin[6..]}-01-01");
        (await district.OpenAsync(link)).Text.ShouldNotContain("hồ sơ của đơn vị này bắt đầu");
    }

    [Fact]
    public async Task So_does_a_report()
    {
        var page = await district.OpenAsync("/reports/branch-sizes?org=SC&as-of=2005-06-01");
        page.TextOf(".empty").ShouldBe("Chưa có dữ liệu: hồ sơ của đơn vị này bắt đầu từ ngày 01/01/2010. Xem tình hình ngày 01/01/2010");
        var link = page.Document.QuerySelector(".empty a")!.GetAttribute("href")!;
        (await district.OpenAsync(link)).Document.QuerySelector("table.list").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_part_of_a_list_that_there_is_not_leads_to_the_list()
    {
        var page = await district.OpenAsync("/reports/members/list?org=SC&column=members&p=99");
        page.Address.Query.ShouldNotContain("p=99");
        page.Document.QuerySelectorAll("table.list tbody tr").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_series_that_ends_before_it_begins_is_refused_in_words() =>
        (await district.OpenAsync("/reports/members/series?org=SC&column=members&from=2020-02-01&to=2019-01-01")).Text.ShouldContain(
            "Ngày cuối kỳ không được trước ngày đầu kỳ"
        );

    [Theory]
    [InlineData("/dashboard/ML-2?")]
    [InlineData("/quotas/ML-2?")]
    [InlineData("/reports/branch-sizes?org=ML-2&")]
    [InlineData("/organisations/ML-2/history?")]
    public async Task So_does_every_page_of_a_unit_that_is_not_there_yet(string address) =>
        (await district.OpenAsync(address + "as-of=2014-01-01")).Text.ShouldContain("Chưa có dữ liệu về tổ chức này trước ngày 01/01/2015");

    [Theory]
    [InlineData("/organisations/ML-OLD", "đã giải thể từ ngày 01/01/2020", "/organisations/ML-OLD?as-of=2019-12-31")]
    [InlineData("/organisations/ML-OLD/roster", "đã giải thể từ ngày 01/01/2020", "/organisations/ML-OLD?as-of=2019-12-31")]
    [InlineData(
        "/organisations/ML-2?as-of=2014-01-01",
        "Chưa có dữ liệu về tổ chức này trước ngày 01/01/2015",
        "/organisations/ML-2?as-of=2015-01-01"
    )]
    [InlineData("/organisations/SC?as-of=1999-01-01", "Chưa có dữ liệu về tổ chức này trước ngày 01/01/2000", "/organisations/SC?as-of=2000-01-01")]
    public async Task A_unit_that_did_not_exist_on_the_day_says_so_and_leads_to_a_day_on_which_it_did(string address, string words, string link)
    {
        var page = await district.OpenAsync(address);
        page.Text.ShouldContain(words);
        page.Document.QuerySelector(".empty a")!.GetAttribute("href").ShouldBe(link);
        (await district.OpenAsync(link)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("can-bo", "VB-1")]
    [InlineData("can-bo", "VB")]
    [InlineData("can-bo", "NONE")]
    [InlineData("bi-thu", "SC")]
    [InlineData("bi-thu", "KX")]
    [InlineData("bi-thu", "KX-1")]
    [InlineData("lanh-dao-xa", "ML")]
    [InlineData("lanh-dao-xa", "ML-OLD")]
    public async Task What_is_out_of_scope_is_not_found(string user, string code)
    {
        (await district.OpenAsync($"/organisations/{code}", user)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await district.OpenAsync($"/organisations/{code}/roster", user)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await district.OpenAsync($"/organisations/{code}/attention", user)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await district.OpenAsync($"/organisations/{code}/history", user)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_leader_reads_names_without_links_to_persons()
    {
        var staff = await district.OpenAsync("/organisations/ML-1");
        staff.Has("main a[href^='/members/']").ShouldBeTrue();
        var leader = await district.OpenAsync("/organisations/ML-1", "lanh-dao");
        leader.Text.ShouldContain("Lò Văn Bình");
        leader.Has("a[href^='/members']").ShouldBeFalse();
    }

    [Fact]
    public async Task An_administrator_sees_no_organisation()
    {
        var page = await district.OpenAsync("/organisations/SC", "quan-tri");
        page.Text.ShouldNotContain("Mường Lạn");
    }

    [Fact]
    public async Task The_list_of_organisations_leads_to_the_only_unit_of_the_reader() =>
        (await district.OpenAsync("/organisations?as-of=2023-01-01", "bi-thu")).Address.PathAndQuery.ShouldBe("/organisations/ML?as-of=2023-01-01");

    private static List<string> Row(RecordsPage page, string name)
    {
        var row = page.All("main tr").Single(row => Fold(row.QuerySelector("th")) == name);
        return [.. row.QuerySelectorAll("td").Select(Fold)];
    }

    private static string Tile(RecordsPage page, string name) =>
        Fold(page.All(".tile").Single(tile => Fold(tile.QuerySelector(".tile-name")) == name).QuerySelector(".tile-figure"));

    private static string Fold(IElement? element) =>
        string.Join(' ', (element?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
