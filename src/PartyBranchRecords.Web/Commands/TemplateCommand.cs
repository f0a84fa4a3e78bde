using System.CommandLine;
using PartyBranchRecords.Data.Interchange;

namespace PartyBranchRecords.Web.Commands;

/// <summary>Writes the empty workbook that records are typed into.</summary>
internal static class TemplateCommand
{
    private static readonly Argument<string> Path = new("PATH") { Description = "The workbook to write (.xlsx)." };

    public static Command Make()
    {
        var command = new Command("template", "Write an empty workbook to type records into.") { Path };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                await RecordSetTemplate.WriteAsync(parsed.GetRequiredValue(Path), cancellationToken);
                return CommandLine.Done;
            }
        );
        return command;
    }
}
