using Microsoft.Playwright;

namespace PartyBranchRecords.Web.Tests.Browser;

/// <summary>What a person does on the pages of a candidate.</summary>
internal static class Acts
{
    public static Task SaveAsync(this IPage page) => page.ClickAsync("main form[method='post'] .btn-primary");

    public static async Task FillInAsync(this IPage page, params (string Field, string Words)[] fields)
    {
        foreach (var (field, words) in fields)
        {
            await page.FillAsync($"[name='Input.{field}']", words);
        }
    }

    /// <summary>Follows the act that the page of the record offers first.</summary>
    public static async Task NextActAsync(this IPage page, string record, string act)
    {
        await page.GotoAsync(record);
        await page.ClickAsync(".acts a.btn-primary");
        new Uri(page.Url).AbsolutePath.ShouldEndWith(act);
    }

    /// <summary>Follows one of the acts that the page keeps folded.</summary>
    public static async Task OtherActAsync(this IPage page, string act)
    {
        await page.ClickAsync("details.more > summary:has-text('Việc khác')");
        await page.ClickAsync($"details.more a[href$='{act}']");
    }

    /// <summary>A reason is chosen for every rule that asks for one.</summary>
    public static async Task ExplainAsync(this IPage page, string reason)
    {
        foreach (var asked in await page.Locator("select[name^='Input.Excuses']").AllAsync())
        {
            await asked.SelectOptionAsync(reason);
        }
    }

    /// <summary>Where somebody is after an act; what stopped it is said.</summary>
    public static async Task ShouldBeAtAsync(this IPage page, string path)
    {
        try
        {
            await page.WaitForURLAsync(url => new Uri(url).AbsolutePath == path, new() { Timeout = 10_000 });
        }
        catch (TimeoutException)
        {
            // What kept it is said below.
        }
        var refused = page.Locator(".error-summary");
        var words = await refused.CountAsync() > 0 ? await refused.InnerTextAsync() : "";
        new Uri(page.Url).AbsolutePath.ShouldBe(path, words);
    }
}
