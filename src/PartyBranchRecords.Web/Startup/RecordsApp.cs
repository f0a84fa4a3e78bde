using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Startup;

/// <summary>The program that serves the pages: what it is made of, and the way of a request through it.</summary>
public static class RecordsApp
{
    public static WebApplication Build(string[] args)
    {
        // Settings and assets lie beside the program; relative paths (database, logs) mean the caller's folder.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseStaticWebAssets();
        if (string.IsNullOrEmpty(builder.Configuration[Settings.Urls]))
        {
            builder.WebHost.UseUrls(Settings.UsualUrl);
        }
        builder.AddLogging();
        builder.AddRecords();
        builder.AddAccess();
        builder.AddPages();
        builder.AddImports();
        builder.AddHealth();
        builder.AddSharedKeys();
        var app = builder.Build();

        app.UseKnownProxies();
        app.UseRequestLogging();
        app.UseErrorPages();
        app.UseSafetyHeaders();
        app.UseTexts();
        app.MapStaticAssets().AllowAnonymous();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMiddleware<ReaderMiddleware>();
        app.UseAuthorization();
        app.MapHealth();
        app.MapRazorPages().WithStaticAssets();
        return app;
    }
}
