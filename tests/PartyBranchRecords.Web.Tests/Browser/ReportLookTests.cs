using Microsoft.Playwright;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Bridge;

namespace PartyBranchRecords.Web.Tests.Browser;

/// <summary>Every page that a report leads to, as each role sees it.</summary>
public sealed class ReportLookTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    private const string Unit = "SC-ML";
    private const string Term = "as-of=2020-12-31&against=2015-07-01";

    /// <summary>Reports of candidates are not for leaders.</summary>
    private static readonly IReadOnlyList<string> Reports = [.. ReportRunner.Names.Except([BridgeReport.Name, CandidatesReport.Name])];

    private static readonly IReadOnlyList<string> Further =
    [
        "/reports",
        $"/reports/branch-sizes?org={Unit}&{Term}",
        $"/reports/branch-sizes/changes?org={Unit}&{Term}&column=few",
        $"/reports/members/changes?org={Unit}&{Term}&column=members",
        $"/reports/roster?org={Unit}&{Term}",
        $"/reports/branch-sizes?org={Unit}&as-of=2020-12-31&against=1990-01-01",
        $"/reports/members?org={Unit}&as-of=1990-01-01",
        $"/reports/members/list?org={Unit}&column=women",
        $"/reports/members/series?org={Unit}&column=members&every=year",
        $"/reports/bridge?org={Unit}&as-of=2016-06-30",
        "/stored-reports",
        "/closings",
    ];

    [BrowserTheory]
    [InlineData("mau.bithu", DemonstrationSite.DesktopWidth)]
    [InlineData("mau.lanhdaoxa", DemonstrationSite.PhoneWidth)]
    public async Task Every_report_is_readable(string user, int width)
    {
        var page = await site.SignInAsync(user, width);
        foreach (var address in Reports.Select(report => $"/reports/{report}?org={Unit}").Concat(Further))
        {
            await IsReadableAsync(page, address);
        }
    }

    [BrowserFact]
    public async Task A_report_is_stored_and_signed_and_a_period_closed()
    {
        var page = await site.SignInAsync("mau.canbo");
        await page.GotoAsync($"/reports/branch-sizes?org={Unit}&as-of=2025-12-31");
        await page.ClickAsync("form[action*='/store'] button");
        var stored = new Uri(page.Url).AbsolutePath;
        stored.ShouldStartWith("/stored-reports/");
        (await page.InnerTextAsync("main")).ShouldContain("Giống hệt");
        await IsReadableAsync(page, stored);
        await IsReadableAsync(page, stored + "/list?column=few");

        await page.GotoAsync(stored + "/sign");
        await page.ShouldBeReadableAsync();
        await page.Locator("main form button.btn-primary").ClickAsync();
        (await page.InnerTextAsync("main")).ShouldContain("Đã ký");

        await page.GotoAsync("/closings/new?org=SC-ML");
        await page.FillAsync("[name='Input.Period']", "2025");
        await page.ShouldBeReadableAsync();
        await page.Locator("main form button.btn-primary").ClickAsync();
        var closing = new Uri(page.Url).AbsolutePath;
        closing.ShouldStartWith("/closings/");
        await IsReadableAsync(page, closing);

        await page.GotoAsync($"/reports/movements?org={Unit}&period=2025");
        (await page.InnerTextAsync("main .notice")).ShouldContain("đã chốt");
    }

    private static async Task IsReadableAsync(IPage page, string address)
    {
        var answer = await page.GotoAsync(address);
        answer!.Status.ShouldBe(200, page.Url);
        await page.ShouldBeReadableAsync();
    }
}
