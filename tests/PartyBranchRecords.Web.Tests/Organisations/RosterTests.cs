using System.Net;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Organisations;

public sealed class RosterTests(District district) : IClassFixture<District>
{
    [Fact]
    public async Task A_branchs_roster_is_in_the_order_of_given_names_by_the_Vietnamese_alphabet() =>
        Names(await district.OpenAsync("/organisations/ML-1/roster"))
            .ShouldBe([
                "Lò Văn An",
                "Quàng Thị Ánh",
                "Tòng Văn Ăn",
                "Lò Văn Ân",
                "Cà Văn Ba",
                "Hà Văn Bá",
                "Lò Văn Bình",
                "Cà Văn Dũng",
                "Lò Thị Đào",
                "Lèo Văn Yên",
            ]);

    [Fact]
    public async Task It_says_as_of_when_how_many_and_who_signs()
    {
        var page = await district.OpenAsync("/organisations/ML-1/roster?as-of=2024-02-01");

        page.Heading.ShouldBe("Danh sách đảng viên");
        page.Text.ShouldContain("Tính đến ngày 01/02/2024");
        page.Text.ShouldContain("10 đảng viên: 10 chính thức, 0 dự bị.");
        page.TextOf(".signatures").ShouldContain("NGƯỜI LẬP BIỂU");
        page.TextOf(".signatures").ShouldContain("T/M CHI ỦY BÍ THƯ");
        (await district.OpenAsync("/organisations/ML-2/roster")).TextOf(".signatures").ShouldContain("T/M CHI BỘ BÍ THƯ");
    }

    [Fact]
    public async Task A_row_has_the_dates_and_offices_of_the_person()
    {
        var page = await district.OpenAsync("/organisations/ML-1/roster");
        var row = page.All("tbody tr").Single(row => row.TextContent.Contains("Lò Văn Bình"));
        string.Join('|', row.QuerySelectorAll("td:not(.choose)").Select(cell => cell.TextContent.Trim()))
            .ShouldBe("7|Lò Văn Bình|01/01/1985|Nam|Thái|01/01/2010|01/01/2011|Bí thư, Chi ủy viên");
    }

    [Fact]
    public async Task A_communes_roster_is_by_branch()
    {
        var page = await district.OpenAsync("/organisations/ML/roster", "bi-thu");
        page.All("tr.group").Select(row => row.TextContent.Trim()).ShouldBe(["Chi bộ bản Một (10)", "Chi bộ bản Hai (2)"]);
        Names(page).Count.ShouldBe(12);
    }

    [Fact]
    public async Task As_of_a_day_it_lists_who_stood_there_on_it()
    {
        Names(await district.OpenAsync("/organisations/ML-2/roster?as-of=2024-05-01")).ShouldBe(["Vì Văn Cũ"]);
        Names(await district.OpenAsync("/organisations/ML-2/roster")).ShouldBe(["Vì Văn Cũ", "Vì Văn Mới"]);
    }

    [Fact]
    public async Task Before_the_records_begin_there_are_no_data() =>
        (await district.OpenAsync("/organisations/ML-1/roster?as-of=2005-01-01")).Text.ShouldContain("Chưa có dữ liệu");

    [Fact]
    public async Task Every_roster_is_one_entry_of_the_activity_log()
    {
        await district.OpenAsync("/organisations/ML-1/roster?as-of=2023-03-03");
        var entry = await district.Host.WithRecordsAsync(records =>
            records.ActivityLog.AsNoTracking().SingleAsync(entry => entry.Detail == "roster as of 2023-03-03")
        );
        entry.Activity.ShouldBe(Activity.PeopleListed);
        entry.OrganisationId.ShouldBe(district.First.Id);
    }

    [Fact]
    public async Task A_leader_reads_it_without_links_to_persons()
    {
        var page = await district.OpenAsync("/organisations/ML-1/roster", "lanh-dao");
        Names(page).Count.ShouldBe(10);
        page.Has("a[href^='/members']").ShouldBeFalse();
    }

    [Fact]
    public async Task A_district_has_no_roster() => (await district.OpenAsync("/organisations/SC/roster")).Status.ShouldBe(HttpStatusCode.NotFound);

    private static List<string> Names(RecordsPage page) => [.. page.All("tbody td.card-title").Select(cell => cell.TextContent.Trim())];
}
