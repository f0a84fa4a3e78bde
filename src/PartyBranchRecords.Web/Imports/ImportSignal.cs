using System.Collections.Concurrent;
using PartyBranchRecords.Data.Interchange.Import;

namespace PartyBranchRecords.Web.Imports;

/// <summary>
/// Between the pages and the worker of this node: that there is something to do, and how far it is. How far stays in memory,
/// because a database that takes one writer at a time could not be told while an import is being written.
/// </summary>
public sealed class ImportSignal
{
    private readonly SemaphoreSlim waiting = new(0, 1);
    private readonly ConcurrentDictionary<int, ImportProgress> progress = new();

    /// <summary>There is a job to take.</summary>
    public void Wake()
    {
        if (waiting.CurrentCount == 0)
        {
            try
            {
                waiting.Release();
            }
            catch (SemaphoreFullException)
            {
                // Somebody else woke it at the same moment.
            }
        }
    }

    /// <summary>Until there is something to do, or so long has gone by.</summary>
    public Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken) => waiting.WaitAsync(longest, cancellationToken);

    public void Report(int job, ImportProgress far) => progress[job] = far;

    public void Forget(int job) => progress.TryRemove(job, out _);

    /// <summary>Null where another node works on it.</summary>
    public ImportProgress? Of(int job) => progress.GetValueOrDefault(job);
}
