using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Pages;

public sealed class DashboardTests(RecordsHost host) : IClassFixture<RecordsHost>
{
    [Fact]
    public async Task A_commune_sees_its_branches_and_each_number_opens_its_people()
    {
        var user = await host.ArrangeAsync(async data =>
        {
            var district = await data.DistrictAsync("H");
            var commune = await data.CommuneAsync(district, "XA");
            var first = await data.BranchAsync(district, commune, "XA-1");
            var second = await data.BranchAsync(district, commune, "XA-2");
            await data.MemberAsync(first, "Lò Văn Một", admittedOn: new DateOnly(2024, 2, 1), probationary: true);
            await data.MemberAsync(second, "Lò Văn Hai", admittedOn: new DateOnly(2024, 3, 1), probationary: true);
            await data.AddAsync(
                new AdmissionQuota
                {
                    OrganisationId = second.Id,
                    Period = "2024",
                    Target = 1,
                    SetOn = new DateOnly(2024, 1, 5),
                }
            );
            return await data.UserAsync("bi-thu-xa", Role.CommuneSecretary, commune);
        });
        var browser = await host.SignInAsync(user);

        var page = await browser.OpenAsync("/dashboard/XA?year=2024");

        var rows = page.Document.QuerySelectorAll("table.as-cards tbody tr th a").Select(link => link.TextContent);
        rows.ShouldBe(["Chi bộ XA-1", "Chi bộ XA-2"]);
        foreach (var (row, person) in new[] { (1, "Lò Văn Một"), (2, "Lò Văn Hai") })
        {
            var number = page.Document.QuerySelector($"table.as-cards tbody tr:nth-child({row}) td.number:nth-of-type(2) a")!;
            number.TextContent.ShouldBe("1");
            var list = await browser.OpenAsync(number.GetAttribute("href")!);
            var names = list.Document.QuerySelectorAll("main tbody tr th").Select(cell => cell.TextContent.Trim());
            names.ShouldBe([person]);
        }
    }
}
