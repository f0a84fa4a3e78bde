using System.Globalization;
using Microsoft.Playwright;

namespace PartyBranchRecords.Web.Tests.Browser;

/// <summary>The main job from end to end, as people do it: an admission is entered, the roster grows by one and the dashboard moves.</summary>
public sealed class AdmissionWalkTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    private const string Branch = "SC-ML-01";
    private const string Staff = "mau.canbo";
    private const string Secretary = "mau.bithu";
    private const string Leader = "mau.lanhdao";

    [BrowserFact]
    public async Task An_admission_is_entered_and_the_roster_and_the_dashboard_show_it()
    {
        var page = await site.SignInAsync(Staff);
        var rosterBefore = await RosterAsync(page);
        var admittedBefore = await AdmittedAsync(page);

        await page.GotoAsync($"/admissions/new?branch={Branch}");
        await page.FillInAsync(("FullName", "Lò Thị Thử Nghiệm"), ("BirthYear", "2001"), ("IdentifiedOn", "05/01/2026"));
        await page.CheckAsync("[name='Input.Sex'][value='Female']");
        await page.SelectOptionAsync("[name='Input.Source']", "YouthUnion");
        await page.SelectOptionAsync("[name='Input.FirstHelperId']", new SelectOptionValue { Index = 1 });
        await page.SaveAsync();

        await page.OtherActAsync("/decision");
        await page.FillInAsync(("ApplicationOn", "10/02/2026"), ("Applicant.BirthDate", "03/09/2001"));
        await page.SelectOptionAsync("[name='Input.Applicant.Ethnicity']", "Thái");
        await page.FillInAsync(("DecisionOn", "02/11/2026"), ("DecisionNumber", "99-QĐ/HU"));
        await page.FillInAsync(("Votes.Total", "11"), ("Votes.Present", "10"), ("Votes.VotesFor", "10"), ("AdmittedOn", "31/11/2026"));
        await page.SaveAsync();
        (await page.InnerTextAsync(".error-summary")).ShouldContain(
            "31/11/2026",
            customMessage: "a day that there is not is named, and nothing is lost"
        );
        (await page.InputValueAsync("[name='Input.DecisionNumber']")).ShouldBe("99-QĐ/HU");

        await page.FillInAsync(("AdmittedOn", "20/11/2026"));
        await page.SaveAsync();
        (await page.InnerTextAsync(".findings")).ShouldContain("QĐ/TW", customMessage: "what the paper skipped is asked for, with the article");
        await page.ExplainAsync("RecordsIncomplete");
        await page.SaveAsync();
        (await page.InnerTextAsync("main")).ShouldContain("20/11/2026");

        (await RosterAsync(page)).ShouldBe(rosterBefore + 1);
        (await page.InnerTextAsync("main")).ShouldContain("Lò Thị Thử Nghiệm");
        (await AdmittedAsync(page)).ShouldBe(admittedBefore + 1);
        await page.ClickAsync("main .tile-figure a");
        (await page.InnerTextAsync("main")).ShouldContain((admittedBefore + 1).ToString(CultureInfo.InvariantCulture));
    }

    [BrowserFact]
    public async Task Everybody_reaches_their_own_units_only()
    {
        var secretary = await site.SignInAsync(Secretary);
        (await StatusAsync(secretary, $"/organisations/{Branch}")).ShouldBe(200);
        (await StatusAsync(secretary, "/organisations/SC")).ShouldBe(404);
        (await StatusAsync(secretary, "/organisations/VB")).ShouldBe(404);
        (await StatusAsync(secretary, "/quotas/SC-ML/set")).ShouldBe(403);

        var leader = await site.SignInAsync(Leader);
        (await StatusAsync(leader, "/dashboard/SC")).ShouldBe(200);
        (await StatusAsync(leader, "/members")).ShouldBe(403);
        (await StatusAsync(leader, "/dashboard/VB")).ShouldBe(404);
    }

    public static IEnumerable<object[]> Pages =>
        from role in new[]
        {
            (
                User: Staff,
                Paths: new[]
                {
                    "/admissions/pipeline/SC",
                    "/admissions/pipeline/SC/list?stuck=true",
                    "/members",
                    "/quotas/SC",
                    "/organisations/SC",
                    "/organisations/SC/history",
                    "/data",
                    "/quality/SC",
                    "/figures",
                }
            ),
            (
                User: Secretary,
                Paths: ["/organisations/SC-ML", "/organisations/SC-ML/history", $"/organisations/{Branch}/roster", $"/admissions/new?branch={Branch}"]
            ),
            (
                User: Leader,
                Paths:
                [
                    "/dashboard/SC?year=2020",
                    "/admissions/pipeline/SC",
                    "/reports/branch-sizes?org=SC&as-of=2020-12-31",
                    "/reports/branch-sizes/list?org=SC&column=few",
                ]
            ),
        }
        from path in role.Paths
        from width in new[] { DemonstrationSite.DesktopWidth, DemonstrationSite.PhoneWidth }
        select new object[] { role.User, path, width };

    [BrowserTheory, MemberData(nameof(Pages))]
    public async Task A_page_can_be_read_by_everybody_on_both_sizes(string user, string path, int width)
    {
        var page = await site.SignInAsync(user, width);
        await page.GotoAsync(path);

        await page.ShouldBeReadableAsync();
    }

    private static async Task<int> RosterAsync(IPage page)
    {
        await page.GotoAsync($"/organisations/{Branch}/roster");
        return await page.Locator("main table tbody tr").CountAsync();
    }

    private static async Task<int> AdmittedAsync(IPage page)
    {
        await page.GotoAsync("/dashboard/SC");
        var figure = await page.Locator("main .tile-figure a").First.InnerTextAsync();
        return int.Parse(figure.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
    }

    private static async Task<int> StatusAsync(IPage page, string path) => (await page.GotoAsync(path))!.Status;
}
