using System.Net;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Pages;

public sealed class QualityPageTests(RecordsHost host) : IClassFixture<RecordsHost>
{
    [Fact]
    public async Task A_secretary_finds_what_needs_a_review_and_opens_its_list()
    {
        var user = await host.ArrangeAsync(async data =>
        {
            var district = await data.DistrictAsync("CL");
            var commune = await data.CommuneAsync(district, "CL-X");
            var branch = await data.BranchAsync(district, commune, "CL-X-1");
            await data.MemberAsync(branch, "Lò Văn Một");
            await data.BranchAsync(district, code: "CL-CS");
            return await data.UserAsync("bi-thu-cl", Role.CommuneSecretary, commune);
        });
        var browser = await host.SignInAsync(user);

        var page = await browser.OpenAsync("/quality/CL-X");

        var kinds = page.Document.QuerySelectorAll("main tbody tr th a").ToDictionary(link => link.TextContent, link => link.GetAttribute("href")!);
        kinds.Keys.ShouldBe(["Chi bộ chưa có bí thư", "Chi bộ dưới 3 đảng viên chính thức"]);
        var list = await browser.OpenAsync(kinds["Chi bộ chưa có bí thư"]);
        list.Document.QuerySelectorAll("main tbody tr th").Select(cell => cell.TextContent.Trim()).ShouldBe(["Chi bộ CL-X-1"]);
        (await browser.Http.GetAsync("/quality/CL")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await browser.Http.GetAsync("/quality/CL-X?check=nothing")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await browser.Http.GetAsync("/figures")).StatusCode.ShouldBe(HttpStatusCode.NotFound, "no demonstration");
    }
}
