using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Bulk;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>
/// Imports a record set: everything is checked first, then all of it is written as one change, or nothing. An import can be undone
/// as a whole until something else has been built on it.
/// </summary>
public sealed class ImportService(
    RecordsContext context,
    RecordsWriter writer,
    TakingBack takingBack,
    SensitiveData sensitive,
    CurrentAccount account,
    TimeProvider clock
)
{
    /// <summary>What an import would do. Nothing is written.</summary>
    public async Task<ImportPreview> CheckAsync(RecordSetReading reading, CancellationToken cancellationToken = default) =>
        ImportPreview.Of(await new ImportPlanner(context).PlanAsync(reading, sensitive, clock.Today, cancellationToken));

    /// <summary>Checks again and writes, unless there are problems or nothing is new.</summary>
    /// <param name="reading">The set as it was read.</param>
    /// <param name="source">The name of its folder or file.</param>
    /// <param name="progress">Is told how far it has come.</param>
    /// <param name="cancellationToken">Stops it; nothing is then written.</param>
    public async Task<ImportResult> RunAsync(
        RecordSetReading reading,
        string source,
        IProgress<ImportProgress>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        ImportPreview? preview = null;
        var outcome = await writer.WriteAsync<ImportRun>(
            new ChangeDetails(ChangeKind.Import, Shortened(source)),
            async (change, attempt) =>
            {
                progress?.Report(new(ImportStage.Checking, 0));
                var work = await new ImportPlanner(context).PlanAsync(reading, sensitive, clock.Today, attempt);
                preview = ImportPreview.Of(work);
                if (work.Findings.HasProblems || preview.Total is { Created: 0, Changed: 0 })
                {
                    return Verdict.Of(work.Findings.All.Select(finding => finding.Sentence).DefaultIfEmpty(ImportSentences.NothingNew));
                }
                var run = await RecordAsync(source, change.Number, preview, attempt);
                await new PlanWriter(context, work.Plan, change.Number, attempt).WriteAsync(progress);
                return run;
            },
            cancellationToken
        );
        progress?.Report(new(ImportStage.Done, 100));
        return new ImportResult(preview!, outcome.Value?.Id);
    }

    /// <summary>Takes back everything that an import wrote.</summary>
    /// <param name="id">Which import.</param>
    /// <param name="reason">Why, as the history says it.</param>
    /// <param name="formId">Of the form that asked for it.</param>
    /// <param name="cancellationToken">Stops it; the import then stays.</param>
    public async Task<Verdict> UndoAsync(int id, string reason, Guid? formId = null, CancellationToken cancellationToken = default)
    {
        var number = await context
            .ImportRuns.Where(run => run.Id == id)
            .Select(run => (long?)run.ChangeNumber)
            .FirstOrDefaultAsync(cancellationToken);
        var outcome = await writer.WriteAsync<ImportRun>(
            new ChangeDetails(ChangeKind.TakenBack, reason, FormId: formId) { TakesBack = number },
            async (change, attempt) =>
            {
                var run = await context.ImportRuns.AsTracking().FirstOrDefaultAsync(one => one.Id == id, attempt);
                if (run is null)
                {
                    return ImportSentences.UnknownImport;
                }
                if (run.UndoneBy is not null)
                {
                    return ImportSentences.UndoneAlready;
                }
                if (await takingBack.HindranceAsync(run.ChangeNumber, attempt) is { } hindrance)
                {
                    return hindrance;
                }
                run.UndoneBy = change.Number;
                context.ActivityLog.Add(Entry($"undo {run.Id}"));
                await context.SaveChangesAsync(attempt);
                await takingBack.TakeBackAsync(run.ChangeNumber, change.Number, attempt);
                return run;
            },
            cancellationToken
        );
        return outcome.Verdict;
    }

    /// <summary>The import itself, with its warnings; the first thing that is saved, and so its change.</summary>
    private async Task<ImportRun> RecordAsync(string source, long change, ImportPreview preview, CancellationToken cancellationToken)
    {
        var run = new ImportRun
        {
            At = clock.GetUtcNow().UtcDateTime,
            UserId = account.UserId,
            Source = Shortened(source),
            ChangeNumber = change,
            CreatedCount = preview.Total.Created,
            ChangedCount = preview.Total.Changed,
            UnchangedCount = preview.Total.Unchanged,
            WarningCount = preview.Warnings.Count(),
        };
        context.Add(run);
        context.ActivityLog.Add(Entry(Shortened(source)));
        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
        var warnings = preview.Warnings.Select(finding => new ImportWarning
        {
            ImportRunId = run.Id,
            File = Shortened(finding.File, ImportWarning.NameLength),
            Row = finding.Row,
            Column = finding.Column is { } column ? Shortened(column, ImportWarning.NameLength) : null,
            Code = finding.Sentence.Code,
            Values = FindingValues.Write(finding.Sentence),
        });
        await new BulkInsert<ImportWarning>(context).AddAsync(warnings, cancellationToken);
        return run;
    }

    private ActivityLogEntry Entry(string detail) =>
        new()
        {
            At = clock.GetUtcNow().UtcDateTime,
            UserId = account.UserId,
            Activity = Activity.Imported,
            Detail = detail,
        };

    private static string Shortened(string text, int length = ImportRun.SourceLength) => text.Length <= length ? text : text[..length];
}
