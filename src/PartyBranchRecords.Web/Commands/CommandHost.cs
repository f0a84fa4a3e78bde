using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Web.Startup;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Commands;

/// <summary>The same settings and services as the pages have, without the pages; everything is in scope.</summary>
internal static class CommandHost
{
    public static async Task<int> RunAsync(Func<IServiceProvider, Task<int>> act, DateOnly? today = null)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        if (today is { } day)
        {
            builder.Configuration[Settings.Today] = day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        }
        builder.AddRecords();
        builder.AddAccounts();
        builder.Services.AddSingleton<Text>();
        using var host = builder.Build();
        await using var scope = host.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<RecordsContext>();
        context.Scope = Scope.Whole(scope.ServiceProvider.GetRequiredService<TimeProvider>().Today);
        return await act(scope.ServiceProvider);
    }
}
