using Microsoft.Playwright;

namespace PartyBranchRecords.Web.Tests.Browser;

/// <summary>The decisions that a standing committee signs at one meeting.</summary>
public sealed class BatchWalkTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    [BrowserFact]
    public async Task Two_dossiers_are_decided_at_once_with_numbers_counted_on()
    {
        var page = await site.SignInAsync("mau.canbo");
        await page.GotoAsync("/admissions/decisions");
        var boxes = page.Locator("main tbody [name='candidate']");
        await page.ClickAsync("main .form-acts .btn-primary");
        (await page.InnerTextAsync(".error-summary")).ShouldContain("Hãy chọn ít nhất một người");
        await boxes.Nth(0).CheckAsync();
        await boxes.Nth(1).CheckAsync();
        await page.ClickAsync("main .form-acts .btn-primary");

        await page.FillInAsync(("On", "20/11/2026"), ("FirstNumber", "121-QĐ/HU"), ("Votes.Total", "11"), ("Votes.VotesFor", "10"));
        await page.SaveAsync();
        (await page.InnerTextAsync(".consequence")).ShouldContain("2 quyết định kết nạp ngày 20/11/2026");
        (await page.InputValueAsync("[name='Input.Rows[0].Document']")).ShouldBe("121-QĐ/HU");
        (await page.InputValueAsync("[name='Input.Rows[1].Document']")).ShouldBe("122-QĐ/HU");
        await page.ShouldBeReadableAsync();
        var candidates = await page.Locator("[name^='Input.Rows'][name$='.Id']").EvaluateAllAsync<string[]>("rows => rows.map(row => row.value)");

        if (await page.Locator("[name='Input.Reason']").CountAsync() > 0)
        {
            await page.SelectOptionAsync("[name='Input.Reason']", "WaitedForSuperior");
        }
        await page.SaveAsync();
        (await page.InnerTextAsync("main")).ShouldContain("Đã ghi 2 quyết định kết nạp ngày 20/11/2026");
        foreach (var (candidate, number) in candidates.Zip(["121-QĐ/HU", "122-QĐ/HU"]))
        {
            await page.GotoAsync($"/admissions/{candidate}");
            (await page.InnerTextAsync(".timeline")).ShouldContain(number);
        }
    }
}
