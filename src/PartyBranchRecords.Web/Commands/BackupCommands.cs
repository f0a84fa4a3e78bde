using System.CommandLine;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Sqlite;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Commands;

/// <summary>Copies a SQLite database whole, and puts a copy back.</summary>
internal static class BackupCommands
{
    private static readonly Argument<string> Target = new("FILE") { Description = "The file to write." };
    private static readonly Argument<string> Source = new("FILE") { Description = "A file that 'backup' wrote." };

    public static Command MakeBackup()
    {
        var command = new Command("backup", "Copy the database (SQLite) into a file.") { Target };
        command.SetAction(
            (parsed, _) =>
                CommandHost.RunAsync(
                    services =>
                        services
                            .GetRequiredService<Text>()
                            .AnswerAsync(services.GetRequiredService<RecordsContext>().Database.Backup(parsed.GetRequiredValue(Target))),
                    needsSchema: false
                )
        );
        return command;
    }

    public static Command MakeRestore()
    {
        var command = new Command("restore", "Put a backup in the place of the database (SQLite); the old file is kept aside.") { Source };
        command.SetAction(
            (parsed, cancellationToken) =>
                CommandHost.RunAsync(
                    async services =>
                    {
                        var database = services.GetRequiredService<RecordsContext>().Database;
                        var verdict = await database.RestoreAsync(parsed.GetRequiredValue(Source), cancellationToken);
                        return await services.GetRequiredService<Text>().AnswerAsync(verdict);
                    },
                    needsSchema: false
                )
        );
        return command;
    }
}
