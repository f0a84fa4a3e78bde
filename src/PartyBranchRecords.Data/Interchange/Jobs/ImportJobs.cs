using Microsoft.EntityFrameworkCore;

namespace PartyBranchRecords.Data.Interchange.Jobs;

/// <summary>Uploaded imports, and who works on which: a job is taken by one node only, however many look for it.</summary>
public sealed class ImportJobs(RecordsContext context, TimeProvider clock)
{
    /// <summary>A job that has been worked on for longer belonged to a node that is gone.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromHours(2);

    /// <summary>Uploaded files hold personal data: one that is not confirmed for so long goes.</summary>
    private static readonly TimeSpan LongestUnconfirmed = TimeSpan.FromDays(7);

    private static readonly ImportJobState[] Waiting = [ImportJobState.Uploaded, ImportJobState.Confirmed];
    private static readonly ImportJobState[] Worked = [ImportJobState.Checking, ImportJobState.Writing];
    private static readonly ImportJobState[] HasUpload = [.. Waiting, .. Worked, ImportJobState.Checked];

    /// <summary>What its maker may do away with: nobody is working on it.</summary>
    public static readonly IReadOnlyList<ImportJobState> OpenToItsMaker = [ImportJobState.Checked, ImportJobState.Refused, ImportJobState.Failed];

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<int> SubmitAsync(string userId, string source, byte[] content, CancellationToken cancellationToken = default)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var job = new ImportJob
        {
            At = Now,
            Since = Now,
            UserId = userId,
            Source = source.Length <= ImportJob.SourceLength ? source : source[^ImportJob.SourceLength..],
        };
        context.Add(job);
        await context.SaveChangesAsync(cancellationToken);
        context.Add(new ImportUpload { ImportJobId = job.Id, Content = content });
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return job.Id;
    }

    /// <summary>A job of this account.</summary>
    public Task<ImportJob?> FindAsync(int id, string userId, CancellationToken cancellationToken = default) =>
        context.ImportJobs.AsNoTracking().SingleOrDefaultAsync(job => job.Id == id && job.UserId == userId, cancellationToken);

    /// <summary>Those of an account that are not over yet, the latest first.</summary>
    public Task<List<ImportJob>> OpenAsync(string userId, CancellationToken cancellationToken = default) =>
        context
            .ImportJobs.AsNoTracking()
            .Where(job => job.UserId == userId && job.State != ImportJobState.Done && job.State != ImportJobState.Dropped)
            .OrderByDescending(job => job.Id)
            .ToListAsync(cancellationToken);

    /// <summary>Has a checked job written. False where it is not waiting for that: it was confirmed twice, or dropped.</summary>
    public async Task<bool> ConfirmAsync(int id, string userId, CancellationToken cancellationToken = default) =>
        await context
            .ImportJobs.Where(job => job.Id == id && job.UserId == userId && job.State == ImportJobState.Checked)
            .ExecuteUpdateAsync(
                set => set.SetProperty(job => job.State, ImportJobState.Confirmed).SetProperty(job => job.Since, Now),
                cancellationToken
            ) > 0;

    /// <summary>Gives a job up that is not being worked on; its file goes.</summary>
    public async Task<bool> DropAsync(int id, string userId, CancellationToken cancellationToken = default)
    {
        var dropped = await context
            .ImportJobs.Where(job => job.Id == id && job.UserId == userId && OpenToItsMaker.Contains(job.State))
            .ExecuteUpdateAsync(
                set => set.SetProperty(job => job.State, ImportJobState.Dropped).SetProperty(job => job.Since, Now),
                cancellationToken
            );
        await ForgetUploadAsync(dropped > 0 ? id : null, cancellationToken);
        return dropped > 0;
    }

    /// <summary>Takes the next job that waits, for this node alone.</summary>
    public async Task<ImportJob?> TakeAsync(string node, CancellationToken cancellationToken = default)
    {
        while (
            await context
                .ImportJobs.AsNoTracking()
                .Where(job => Waiting.Contains(job.State))
                .OrderBy(job => job.Since)
                .FirstOrDefaultAsync(cancellationToken)
                is { } next
        )
        {
            var working = next.State == ImportJobState.Uploaded ? ImportJobState.Checking : ImportJobState.Writing;
            var taken = await context
                .ImportJobs.Where(job => job.Id == next.Id && job.State == next.State)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(job => job.State, working).SetProperty(job => job.Node, node).SetProperty(job => job.Since, Now),
                    cancellationToken
                );
            if (taken > 0)
            {
                next.State = working;
                return next;
            }
        }
        return null;
    }

    public Task<byte[]> ContentAsync(int id, CancellationToken cancellationToken = default) =>
        context.ImportUploads.Where(upload => upload.ImportJobId == id).Select(upload => upload.Content).SingleAsync(cancellationToken);

    /// <summary>The work on a job is over, for now or for good.</summary>
    public async Task FinishAsync(
        ImportJob job,
        ImportJobState state,
        byte[]? check = null,
        int? run = null,
        CancellationToken cancellationToken = default
    )
    {
        await context
            .ImportJobs.Where(one => one.Id == job.Id)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(one => one.State, state)
                        .SetProperty(one => one.Since, Now)
                        .SetProperty(one => one.Node, (string?)null)
                        .SetProperty(one => one.Check, one => check ?? one.Check)
                        .SetProperty(one => one.ImportRunId, run),
                cancellationToken
            );
        await ForgetUploadAsync(state is ImportJobState.Checked ? null : job.Id, cancellationToken);
    }

    /// <summary>
    /// Jobs that nobody works on any more, because this node was stopped or another is gone: they failed, and nothing was written.
    /// Files that nobody confirmed or corrected for long are given up.
    /// </summary>
    /// <returns>Whether a job waits to be taken.</returns>
    public async Task<bool> RecoverAsync(string node, CancellationToken cancellationToken = default)
    {
        var (longAgo, forgotten) = (Now - Longest, Now - LongestUnconfirmed);
        await context
            .ImportJobs.Where(job => Worked.Contains(job.State) && (job.Node == node || job.Since < longAgo))
            .ExecuteUpdateAsync(
                set => set.SetProperty(job => job.State, ImportJobState.Failed).SetProperty(job => job.Since, Now),
                cancellationToken
            );
        await context
            .ImportJobs.Where(job => OpenToItsMaker.Contains(job.State) && job.Since < forgotten)
            .ExecuteUpdateAsync(
                set => set.SetProperty(job => job.State, ImportJobState.Dropped).SetProperty(job => job.Since, Now),
                cancellationToken
            );
        var kept = context.ImportJobs.Where(job => HasUpload.Contains(job.State)).Select(job => job.Id);
        await context.ImportUploads.Where(upload => !kept.Contains(upload.ImportJobId)).ExecuteDeleteAsync(cancellationToken);
        return await context.ImportJobs.AnyAsync(job => Waiting.Contains(job.State), cancellationToken);
    }

    private Task ForgetUploadAsync(int? id, CancellationToken cancellationToken) =>
        id is null ? Task.CompletedTask : context.ImportUploads.Where(upload => upload.ImportJobId == id).ExecuteDeleteAsync(cancellationToken);
}
