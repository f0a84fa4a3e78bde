using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Demo;
using PartyBranchRecords.Data.Integrity;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Web.Startup;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Commands;

/// <summary>The same settings and services as the pages have, without the pages; everything is in scope.</summary>
internal static class CommandHost
{
    public static async Task<int> RunAsync(Func<IServiceProvider, Task<int>> act, DateOnly? today = null, bool needsSchema = true)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        if (today is { } day)
        {
            builder.Configuration[Settings.Today] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }
        builder.AddRecords();
        builder.AddAccounts();
        builder.Services.AddSingleton<Text>().AddScoped<DemonstrationLoader>().AddScoped<DoctorService>();
        using var host = builder.Build();
        await using var scope = host.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<RecordsContext>();
        context.Scope = Scope.Whole(scope.ServiceProvider.GetRequiredService<TimeProvider>().Today);
        if (needsSchema && (await context.Database.GetPendingMigrationsAsync()).Any())
        {
            await Console.Error.WriteLineAsync("There is no database, or its schema is older than the program; run 'migrate' first.");
            return CommandLine.Failed;
        }
        return await act(scope.ServiceProvider);
    }
}
