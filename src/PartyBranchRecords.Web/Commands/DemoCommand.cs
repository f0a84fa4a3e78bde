using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Demo;
using PartyBranchRecords.Data.Sqlite;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Web.Startup;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Commands;

/// <summary>Fills an empty database with the demonstration, and goes on to serve it where asked to. No other command loads it.</summary>
internal static class DemoCommand
{
    private static readonly Option<DateOnly?> Today = DayOption.Make("--today", "The day the demonstration lives on to, and is served on.");
    private static readonly Option<bool> Serve = new("--serve") { Description = "Go on to serve the pages." };

    public static Command Make()
    {
        var command = new Command("demo", "Fill an empty database with the demonstration.") { Today, Serve };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var today = parsed.GetValue(Today);
                var code = await CommandHost.RunAsync(services => LoadAsync(services, cancellationToken), today, needsSchema: false);
                return code == CommandLine.Done && parsed.GetValue(Serve) ? await ServeAsync(today) : code;
            }
        );
        return command;
    }

    private static async Task<int> LoadAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var database = services.GetRequiredService<RecordsContext>().Database;
        await database.MigrateAsync(cancellationToken);
        var today = services.GetRequiredService<TimeProvider>().Today;
        var outcome = await services.GetRequiredService<DemonstrationLoader>().LoadAsync(today, new Progress(), cancellationToken);
        if (outcome.IsDone)
        {
            await services.GetRequiredService<DemonstrationAccounts>().AddMissingAsync(cancellationToken);
            await database.RefreshStatisticsAsync(cancellationToken);
        }
        return await services.GetRequiredService<Text>().AnswerAsync(outcome.Verdict);
    }

    private static Task<int> ServeAsync(DateOnly? today) =>
        Serving.RunAsync(
            today is { } day ? [$"--{Settings.Today}={day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"] : [],
            addresses =>
            {
                foreach (var address in addresses)
                {
                    Console.Out.WriteLine($"The demonstration is served at {address}");
                }
                Console.Out.WriteLine("Open it in a browser on this machine and choose one of the users on the sign-in page; no password is needed.");
                Console.Out.WriteLine("Press Ctrl+C here to stop.");
            }
        );

    /// <summary>Written at once and in order, unlike <see cref="System.Progress{T}"/>.</summary>
    private sealed class Progress : IProgress<DemoProgress>
    {
        public void Report(DemoProgress value) => Console.Error.WriteLine($"{value.Percent, 3}% {value.Stage}");
    }
}
