using System.CommandLine;
using System.Globalization;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Interchange;
using PartyBranchRecords.Data.Interchange.Import;
using PartyBranchRecords.Data.Sqlite;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Commands;

/// <summary>Imports a record set, or takes an import back. The last line on stdout counts rows.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string?> Source = new("PATH")
    {
        Description = "A folder of CSV files, or a workbook.",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Check and count, write nothing." };
    private static readonly Argument<int> Id = new("ID") { Description = "The number that the import printed." };

    public static Command Make()
    {
        var undo = new Command("undo", "Take an import back as a whole.") { Id };
        undo.SetAction((parsed, cancellationToken) => CommandHost.RunAsync(services => UndoAsync(services, parsed.GetValue(Id), cancellationToken)));
        var command = new Command("import", "Import a record set.") { Source, DryRun, undo };
        command.Validators.Add(result =>
        {
            // The path of the command alone: "import undo 3" has none.
            if (result.GetValue(Source) is null && !result.Children.OfType<System.CommandLine.Parsing.CommandResult>().Any())
            {
                result.AddError("The path of the record set is missing.");
            }
        });
        command.SetAction(
            (parsed, cancellationToken) =>
                CommandHost.RunAsync(services => ImportAsync(services, parsed.GetValue(Source)!, parsed.GetValue(DryRun), cancellationToken))
        );
        return command;
    }

    private static async Task<int> ImportAsync(IServiceProvider services, string path, bool dryRun, CancellationToken cancellationToken)
    {
        var reading = await RecordSetReader.ReadAsync(path, cancellationToken);
        var imports = services.GetRequiredService<ImportService>();
        var result = dryRun
            ? new ImportResult(await imports.CheckAsync(reading, cancellationToken), null)
            : await imports.RunAsync(
                reading,
                Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))),
                new Progress(),
                cancellationToken
            );
        if (result.RunId is { } id)
        {
            await services.GetRequiredService<RecordsContext>().Database.RefreshStatisticsAsync(cancellationToken);
            await Console.Out.WriteLineAsync($"import={id.ToString(CultureInfo.InvariantCulture)}");
        }
        await WriteAsync(services.GetRequiredService<Text>(), result.Preview);
        return result.Preview.Problems.Any() ? CommandLine.Failed : CommandLine.Done;
    }

    private static async Task WriteAsync(Text text, ImportPreview preview)
    {
        foreach (var finding in preview.Findings)
        {
            await (finding.IsProblem ? Console.Error : Console.Out).WriteLineAsync(
                $"{finding.File}:{finding.Row?.ToString(CultureInfo.InvariantCulture)}:{finding.Column}: {text.Of(finding.Sentence)}"
            );
        }
        var total = preview.Total;
        await Console.Out.WriteLineAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"created={total.Created} changed={total.Changed} unchanged={total.Unchanged} warnings={preview.Warnings.Count()} problems={preview.Problems.Count()}"
            )
        );
    }

    private static async Task<int> UndoAsync(IServiceProvider services, int id, CancellationToken cancellationToken)
    {
        var verdict = await services.GetRequiredService<ImportService>().UndoAsync(id, "import undo", cancellationToken: cancellationToken);
        return await services.GetRequiredService<Text>().AnswerAsync(verdict);
    }

    /// <summary>Written at once and in order, unlike <see cref="System.Progress{T}"/>.</summary>
    private sealed class Progress : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => Console.Error.WriteLine($"{value.Percent, 3}% {value.Stage}");
    }
}
