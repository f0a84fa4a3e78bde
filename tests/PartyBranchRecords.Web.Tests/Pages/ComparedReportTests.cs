using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Pages;

/// <summary>Reports beside the same on another day, as readers of several roles see them.</summary>
public sealed class ComparedReportTests(RecordsHost host) : IClassFixture<RecordsHost>
{
    private const string Question = "?org=XA&as-of=2024-06-01&against=01%2F01%2F2023";

    [Fact]
    public async Task The_difference_opens_who_came_and_who_went_and_only_some_read_why_they_went()
    {
        var (secretary, leader) = await host.ArrangeAsync(async data =>
        {
            var district = await data.DistrictAsync("H");
            var commune = await data.CommuneAsync(district, "XA");
            var branch = await data.BranchAsync(district, commune, "XA-1");
            await data.MemberAsync(branch, "Lò Văn Ở", admittedOn: new DateOnly(2010, 2, 1));
            await data.MemberAsync(branch, "Lò Văn Đến", admittedOn: new DateOnly(2024, 3, 1), probationary: true);
            var (since, until) = (new DateOnly(2010, 2, 1), new DateOnly(2023, 9, 2));
            await data.MemberAsync(branch, "Lò Văn Đi", admittedOn: since, leftOn: until, ended: MembershipEnd.StruckOff);
            return (await data.UserAsync("bi-thu", Role.CommuneSecretary, commune), await data.UserAsync("lanh-dao", Role.Leader, commune));
        });
        var browser = await host.SignInAsync(secretary);

        var report = await browser.OpenAsync("/reports/members" + Question);

        report
            .All("main table")
            .First()
            .QuerySelectorAll("tbody tr:first-child td")
            .Select(cell => cell.TextContent.Trim())
            .ShouldBe(["2", "2", "0", "0,0%"]);
        var difference = report.All("main table").First().QuerySelector("tbody tr:first-child td:nth-of-type(3) a")!.GetAttribute("href")!;
        var changes = await browser.OpenAsync(difference);
        changes.Text.ShouldContain("2 (01/01/2023) + 1 vào − 1 ra = 2 (01/06/2024)");
        changes.Text.ShouldContain("Kết nạp 01/03/2024");
        changes.Text.ShouldContain("Xóa tên 02/09/2023");
        changes.Has("a[href^='/members/']").ShouldBeTrue();

        var seen = await (await host.SignInAsync(leader)).OpenAsync(difference);
        seen.Text.ShouldContain("Rời khỏi 02/09/2023");
        seen.Text.ShouldNotContain("Xóa tên");
        seen.Has("a[href^='/members/']").ShouldBeFalse();
    }
}
