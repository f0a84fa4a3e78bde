using Microsoft.EntityFrameworkCore;

namespace PartyBranchRecords.Data.Reporting.Stored;

internal static class Turns
{
    /// <summary>
    /// Runs an act while everybody else who writes waits, so that running numbers have no gaps and none twice. It takes no change
    /// number: nothing that figures are made of is written.
    /// </summary>
    public static Task<T> InTurnAsync<T>(this RecordsContext context, Func<CancellationToken, Task<T>> act, CancellationToken cancellationToken) =>
        context
            .Database.CreateExecutionStrategy()
            .ExecuteAsync(
                async attempt =>
                {
                    context.ChangeTracker.Clear();
                    await using var transaction = await context.Database.BeginTransactionAsync(attempt);
                    await context.ChangeCounters.ExecuteUpdateAsync(
                        set => set.SetProperty(counter => counter.Last, counter => counter.Last),
                        attempt
                    );
                    var result = await act(attempt);
                    await transaction.CommitAsync(attempt);
                    context.ChangeTracker.Clear();
                    return result;
                },
                cancellationToken
            );
}
