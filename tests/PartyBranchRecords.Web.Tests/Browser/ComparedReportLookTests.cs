namespace PartyBranchRecords.Web.Tests.Browser;

/// <summary>Reports beside the same on another day or period, and what lies between, as each role sees them on a desk and on a phone.</summary>
public sealed class ComparedReportLookTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    private const string Term = "as-of=2020-12-31&against=2015-07-01";

    private static readonly string[] Pages =
    [
        $"/reports/branch-sizes?org={{0}}&{Term}",
        $"/reports/branch-sizes/changes?org={{0}}&{Term}&column=few",
        $"/reports/members/changes?org={{0}}&{Term}&column=members",
        $"/reports/coverage?org={{0}}&{Term}",
        $"/reports/roster?org={{0}}&{Term}",
        "/reports/quota?org={0}&period=2020&against=2019",
        "/reports/branch-sizes?org={0}&as-of=2020-12-31&against=1990-01-01",
    ];

    [BrowserFact]
    public async Task They_are_readable_for_every_role()
    {
        foreach (var (user, unit) in new[] { ("mau.canbo", "SC"), ("mau.bithu", "SC-ML"), ("mau.lanhdao", "SC") })
        {
            foreach (var width in new[] { DemonstrationSite.DesktopWidth, DemonstrationSite.PhoneWidth })
            {
                var page = await site.SignInAsync(user, width);
                foreach (var address in Pages)
                {
                    var answer = await page.GotoAsync(string.Format(null, address, unit));
                    answer!.Status.ShouldBe(200, page.Url);
                    await page.ShouldBeReadableAsync();
                }
                await page.Context.CloseAsync();
            }
        }
    }
}
