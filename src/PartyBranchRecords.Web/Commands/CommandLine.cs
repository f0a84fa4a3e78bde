using System.CommandLine;
using System.Data.Common;
using PartyBranchRecords.Web.Startup;

namespace PartyBranchRecords.Web.Commands;

/// <summary>
/// The commands of the same program. Exit codes: 0 done, 1 refused or failed (the reason on stderr), 2 wrong usage. stdout
/// carries nothing but the result.
/// </summary>
public static class CommandLine
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int WrongUsage = 2;

    private static readonly string[] Questions = ["--help", "-h", "-?", "--version"];

    /// <summary>Whether these arguments ask for a command; settings as arguments (--urls ...) do not.</summary>
    public static bool IsMeantBy(string[] args) =>
        args is [var first, ..] && (!first.StartsWith('-') || Questions.Contains(first, StringComparer.Ordinal));

    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Party Branch Records: serves the pages; or does one of these and ends.")
        {
            MigrateCommand.Make(),
            DemoCommand.Make(),
            UserCommand.Make(),
            DoctorCommand.Make(),
            ReportCommand.Make(),
            ExportCommand.Make(),
            TemplateCommand.Make(),
            BackupCommands.MakeBackup(),
            BackupCommands.MakeRestore(),
            ImportCommand.Make(),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }
            return WrongUsage;
        }
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            await Console.Error.WriteLineAsync(InOneLine(failure));
            return Failed;
        }
    }

    /// <summary>What went wrong, for whoever can put it right; a database's own words do not say that they are a database's.</summary>
    internal static string InOneLine(Exception failure) =>
        failure is DbException ? $"The database of {Settings.Records} failed: {failure.Message}" : failure.Message;
}
