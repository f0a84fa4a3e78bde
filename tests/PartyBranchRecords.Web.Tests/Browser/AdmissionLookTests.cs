using Microsoft.Playwright;
using PartyBranchRecords.Domain.Admissions;

namespace PartyBranchRecords.Web.Tests.Browser;

/// <summary>Every page of admissions and probation as those see it who work with it, on both sizes.</summary>
public sealed class AdmissionLookTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    private static readonly IReadOnlyList<string> Pages =
    [
        "/work",
        "/work/digest",
        "/admissions",
        "/admissions/pipeline/SC-ML",
        "/admissions/decisions",
        "/admissions/ceremonies",
        "/admissions/submissions",
        "/probation",
        "/badges/SC-ML",
        "/rules",
        "/calendar",
        "/forms",
    ];

    [BrowserTheory]
    [InlineData("mau.bithu", DemonstrationSite.PhoneWidth)]
    [InlineData("mau.canbo", DemonstrationSite.DesktopWidth)]
    public async Task Every_page_is_readable(string user, int width)
    {
        var page = await site.SignInAsync(user, width);
        foreach (var address in Pages)
        {
            await IsReadableAsync(page, address);
        }
        foreach (var stage in CandidateStages.Open)
        {
            await CandidateAsync(page, stage);
        }
        await ProbationerAsync(page);
    }

    /// <summary>The first at a stage, and the form of the next act.</summary>
    private static async Task CandidateAsync(IPage page, CandidateStepKind stage)
    {
        await page.GotoAsync($"/admissions?stage={stage}");
        if (await FirstAsync(page, "main tbody th a") is not { } candidate)
        {
            return;
        }
        await IsReadableAsync(page, candidate);
        if (await FirstAsync(page, ".acts a.btn-primary") is { } act)
        {
            await IsReadableAsync(page, act);
        }
    }

    private static async Task ProbationerAsync(IPage page)
    {
        await page.GotoAsync("/probation");
        var record = (await FirstAsync(page, "main tbody th a"))!;
        foreach (var part in new[] { "", "/branch-resolution", "/commune-resolution", "/decision", "/helper", "/papers" })
        {
            await IsReadableAsync(page, record + part);
        }
    }

    private static async Task<string?> FirstAsync(IPage page, string links)
    {
        var found = page.Locator(links).First;
        return await found.CountAsync() == 0 ? null : await found.GetAttributeAsync("href");
    }

    private static async Task IsReadableAsync(IPage page, string address)
    {
        (await page.GotoAsync(address))!.Status.ShouldBe(200, address);
        await page.ShouldBeReadableAsync();
        await page.ShouldFitTheOtherSizeAsync();
    }
}
