using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using PartyBranchRecords.Data.Demo;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Browser;

/// <summary>The demonstration, served on a free port of this machine, and a browser in front of it.</summary>
public sealed class DemonstrationSite : IAsyncLifetime
{
    public const int DesktopWidth = 1366;
    public const int PhoneWidth = 390;

    private readonly RecordsHost host = new() { Today = new DateOnly(2026, 11, 22) };
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        if (!File.Exists(BrowserFactAttribute.Chromium))
        {
            return;
        }
        await host.WithRecordsAsync(async context =>
        {
            (await new DemonstrationLoader(context).LoadAsync(host.Today)).IsDone.ShouldBeTrue();
            await new DemonstrationAccounts(context).AddMissingAsync();
            return true;
        });
        host.UseKestrel(0);
        host.StartServer();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = BrowserFactAttribute.Chromium,
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    /// <summary>A browser window in which a user of the demonstration has signed in by the button on the sign-in page.</summary>
    public async Task<IPage> SignInAsync(string userName, int width = DesktopWidth)
    {
        var context = await browser!.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = host.ClientOptions.BaseAddress.ToString(),
                Locale = "vi-VN",
                ViewportSize = new ViewportSize { Width = width, Height = width == PhoneWidth ? 844 : 768 },
            }
        );
        var page = await context.NewPageAsync();
        await page.GotoAsync("/sign-in");
        await page.ClickAsync($"button[value='{userName}']");
        return page;
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }
        playwright?.Dispose();
        await host.DisposeAsync();
    }
}

internal static class Looks
{
    /// <summary>What a person with a screen reader would stumble over, and whether the page is wider than its window.</summary>
    public static async Task ShouldBeReadableAsync(this IPage page)
    {
        var found = await page.RunAxe();
        found.Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}").ShouldBeEmpty(page.Url);
        await page.ShouldFitAsync();
    }

    /// <summary>A page looked at on a desktop is not too wide for a phone, nor the other way round.</summary>
    public static async Task ShouldFitTheOtherSizeAsync(this IPage page)
    {
        var size = page.ViewportSize!;
        var other = size.Width == DemonstrationSite.PhoneWidth ? DemonstrationSite.DesktopWidth : DemonstrationSite.PhoneWidth;
        await page.SetViewportSizeAsync(other, size.Height);
        await page.ShouldFitAsync();
        await page.SetViewportSizeAsync(size.Width, size.Height);
    }

    private static async Task ShouldFitAsync(this IPage page) =>
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0, $"{page.Url} is too wide");
}
