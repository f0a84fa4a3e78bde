using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Sqlite;
using PartyBranchRecords.Web.Commands;

namespace PartyBranchRecords.Web.Startup;

/// <summary>Serves the pages until it is stopped.</summary>
public static class Serving
{
    private static readonly TimeSpan PatienceAtStart = TimeSpan.FromSeconds(10);

    /// <param name="args">Settings as arguments: <c>--urls http://127.0.0.1:5080</c>.</param>
    /// <param name="started">Told the addresses, once it listens.</param>
    public static async Task<int> RunAsync(string[] args, Action<ICollection<string>>? started = null)
    {
        try
        {
            await using var app = RecordsApp.Build(args);
            await PrepareDatabaseAsync(app);
            app.Lifetime.ApplicationStarted.Register(() => started?.Invoke(app.Urls));
            await app.RunAsync();
            return CommandLine.Done;
        }
        catch (Exception failure) when (failure is SettingException or DbException or IOException)
        {
            // What whoever runs it can put right: a setting, a path, an address in use. One line, no stack.
            await Console.Error.WriteLineAsync(CommandLine.InOneLine(failure));
            return CommandLine.Failed;
        }
    }

    /// <summary>
    /// A SQLite file is brought up to date. A SQL Server is somebody's, with other nodes on it perhaps: there the pages wait for
    /// 'migrate', and until then /health/ready says no.
    /// </summary>
    private static async Task PrepareDatabaseAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<RecordsContext>().Database;
        if (database.IsSqlite())
        {
            await database.MigrateAsync();
            await database.RefreshStatisticsAsync();
            return;
        }
        using var patience = new CancellationTokenSource(PatienceAtStart);
        try
        {
            if ((await database.GetPendingMigrationsAsync(patience.Token)).Any())
            {
                app.Logger.LogError("The schema of the database is older than the program; run 'migrate'. Until then /health/ready says no.");
            }
        }
        catch (Exception failure) when (failure is DbException or InvalidOperationException or OperationCanceledException)
        {
            app.Logger.LogError("The database cannot be reached. Until it can, /health/ready says no.");
        }
    }
}
