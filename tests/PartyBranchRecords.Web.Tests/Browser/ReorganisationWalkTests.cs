using Microsoft.Playwright;

namespace PartyBranchRecords.Web.Tests.Browser;

/// <summary>Three communes with all their branches become one: drafted, looked at, put in force, taken back, as a person would do it.</summary>
public sealed class ReorganisationWalkTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    private const string Staff = "mau.canbo";
    private const string Save = "main form[method='post'] .btn-primary";

    [BrowserFact]
    public async Task Three_communes_merge_and_it_is_taken_back()
    {
        var page = await site.SignInAsync(Staff);
        await page.GotoAsync("/reorganisations");
        await page.ClickAsync("main a.btn-primary");
        await page.CheckAsync("input[value='Communes.Merge']");
        await page.ClickAsync(Save);

        await page.FillAsync("[name='Input.Number']", "45-QĐ/HU");
        await page.FillAsync("[name='Input.DecidedOn']", "31/09/2026");
        await page.FillAsync("[name='Input.EffectiveOn']", "01/10/2026");
        foreach (var commune in new[] { "SC-DC", "SC-ML", "SC-MO" })
        {
            await page.CheckAsync($"[name='Input.Units'][value='{commune}']");
        }
        await page.FillAsync("[name='Input.Founded[0].Name']", "Đảng bộ xã Hợp Nhất");
        await page.FillAsync("[name='Input.Founded[0].Code']", "SC-HN");
        await page.ClickAsync(Save);
        (await page.InnerTextAsync(".error-summary")).ShouldContain(
            "31/09/2026",
            customMessage: "a day that there is not is named, and nothing is lost"
        );
        (await page.InputValueAsync("[name='Input.Founded[0].Code']")).ShouldBe("SC-HN");
        await page.FillAsync("[name='Input.DecidedOn']", "20/09/2026");
        await page.ClickAsync(Save);

        var offices = page.Locator("select[name$='.Office']");
        await offices.Nth(0).SelectOptionAsync("Secretary");
        await offices.Nth(1).SelectOptionAsync("DeputySecretary");
        await page.ShouldBeReadableAsync();
        await page.ClickAsync(Save);

        await page.ShouldBeReadableAsync();
        await page.ClickAsync(Save);

        await page.Locator("main select[name$='.To']").First.SelectOptionAsync("SC-HN");
        await page.ShouldBeReadableAsync();
        await page.ClickAsync(Save);

        (await page.InnerTextAsync(".consequence")).ShouldContain("01/10/2026");
        await page.ShouldBeReadableAsync();
        await page.ClickAsync("form[action*='InForce'] button");
        (await page.InnerTextAsync("main")).ShouldContain("Đã ghi hiệu lực");
        (await StatusAsync(page, "/organisations/SC-HN")).ShouldBe(200);

        await page.GotoAsync("/reorganisations");
        await page.ClickAsync("main tbody a[href^='/reorganisations/']");
        await page.FillAsync("[name='Reason']", "Ghi thử");
        await page.ClickAsync("form[action*='TakeBack'] button");
        (await page.InnerTextAsync("main")).ShouldContain("Đã hoàn tác");
        (await StatusAsync(page, "/organisations/SC-HN")).ShouldBe(404);
        (await StatusAsync(page, "/organisations/SC-ML")).ShouldBe(200);
    }

    private static async Task<int> StatusAsync(IPage page, string path) => (await page.GotoAsync(path))!.Status;
}
