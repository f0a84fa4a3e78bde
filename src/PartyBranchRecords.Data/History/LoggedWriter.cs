using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Data.History;

/// <summary>
/// Acts on what is no fact - accounts, the editions of the rules: one transaction each, and one after the other, as the writers of
/// facts do - so that of two administrators who disable each other at the same moment one is refused, and a form sent twice finds
/// what its first copy did.
/// </summary>
public sealed class LoggedWriter(RecordsContext context, ActivityLog log)
{
    /// <summary>Runs an act; a refusal leaves no trace.</summary>
    /// <param name="activity">What the activity log calls it.</param>
    /// <param name="detail">What it was, by keys; never a person's name.</param>
    /// <param name="act">Loads, asks the rules and saves.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<Outcome<T>> WriteAsync<T>(
        Activity activity,
        string? detail,
        Func<CancellationToken, Task<Outcome<T>>> act,
        CancellationToken cancellationToken
    ) =>
        context
            .Database.CreateExecutionStrategy()
            .ExecuteAsync(
                async attempt =>
                {
                    context.ChangeTracker.Clear();
                    await using var transaction = await context.Database.BeginTransactionAsync(attempt);
                    await context.ChangeCounters.ExecuteUpdateAsync(turn => turn.SetProperty(row => row.Last, row => row.Last), attempt);
                    var outcome = await act(attempt);
                    if (outcome.IsDone)
                    {
                        await log.WriteAsync(activity, detail: detail, cancellationToken: attempt);
                        await transaction.CommitAsync(attempt);
                    }
                    else
                    {
                        context.ChangeTracker.Clear();
                    }
                    return outcome;
                },
                cancellationToken
            );
}
