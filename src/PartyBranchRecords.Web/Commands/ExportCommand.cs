using System.CommandLine;
using PartyBranchRecords.Data.Interchange;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Commands;

/// <summary>Writes the records as a record set: a workbook where the path ends so, else a folder of CSV files.</summary>
internal static class ExportCommand
{
    private static readonly Argument<string> Path = new("PATH") { Description = "A folder, or a workbook (.xlsx)." };
    private static readonly Option<string?> Org = new("--org") { Description = "Only this organisation, what stands below it today, and its people." };

    public static Command Make()
    {
        var command = new Command("export", "Write the records as files.") { Path, Org };
        command.SetAction((parsed, cancellationToken) => CommandHost.RunAsync(services => RunAsync(services, parsed, cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        var path = parsed.GetRequiredValue(Path);
        var today = services.GetRequiredService<TimeProvider>().Today;
        var outcome = await services.GetRequiredService<RecordSetExport>().ExportAsync(parsed.GetValue(Org), today, cancellationToken);
        if (outcome.IsDone)
        {
            await (
                IsWorkbook(path)
                    ? RecordSetWorkbook.WriteAsync(path, outcome.Value, cancellationToken)
                    : RecordSetFolder.WriteAsync(path, outcome.Value, cancellationToken)
            );
        }
        return await services.GetRequiredService<Text>().AnswerAsync(outcome.Verdict);
    }

    private static bool IsWorkbook(string path) => path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);
}
