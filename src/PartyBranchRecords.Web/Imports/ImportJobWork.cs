using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Interchange;
using PartyBranchRecords.Data.Interchange.Import;
using PartyBranchRecords.Data.Interchange.Jobs;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Imports;

/// <summary>One step of a job: the check of its file, or once confirmed the writing.</summary>
internal sealed class ImportJobWork(
    ImportJobs jobs,
    ImportService imports,
    RecordsContext context,
    CurrentAccount account,
    ImportSignal signal,
    TimeProvider clock
)
{
    public async Task DoAsync(ImportJob job, CancellationToken cancellationToken)
    {
        if (!await ActAsAsync(job.UserId, cancellationToken))
        {
            // Whoever uploaded it may import no more.
            await jobs.FinishAsync(job, ImportJobState.Dropped, cancellationToken: cancellationToken);
            return;
        }
        using var content = new MemoryStream(await jobs.ContentAsync(job.Id, cancellationToken), writable: false);
        var reading = await RecordSetReader.ReadAsync(content, job.Source, cancellationToken);
        if (job.State == ImportJobState.Checking)
        {
            var check = ImportCheck.Of(await imports.CheckAsync(reading, cancellationToken));
            await jobs.FinishAsync(
                job,
                check.Problems > 0 ? ImportJobState.Refused : ImportJobState.Checked,
                check.Write(),
                cancellationToken: cancellationToken
            );
            return;
        }
        var result = await imports.RunAsync(reading, job.Source, new Reported(far => signal.Report(job.Id, far)), cancellationToken);
        var found = ImportCheck.Of(result.Preview);
        await jobs.FinishAsync(
            job,
            found.Problems > 0 ? ImportJobState.Refused : ImportJobState.Done,
            found.Write(),
            result.RunId,
            cancellationToken
        );
    }

    private async Task<bool> ActAsAsync(string userId, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var loaded = await context.LoadReaderAsync(userId, today, cancellationToken);
        var reader = new Reader();
        if (loaded is not null)
        {
            reader.SignedInAs(userId, loaded.DisplayName, loaded.Roles, loaded.MustChangePassword);
        }
        account.UserId = userId;
        context.Scope = reader.ScopeFor(Permission.ImportRecords, today);
        return reader.May(Permission.ImportRecords);
    }

    /// <summary>Told at once and in order, unlike <see cref="Progress{T}"/>.</summary>
    private sealed class Reported(Action<ImportProgress> report) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => report(value);
    }
}
