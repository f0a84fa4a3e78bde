using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Data.History;

/// <summary>
/// The one way to write facts: a transaction whose first statement takes the next change number - so that writers take turns on
/// both databases, and a rule that looked at the records still holds when its change is saved - repeated whole when the
/// connection fails for a moment.
/// </summary>
public sealed class RecordsWriter(RecordsContext context, TimeProvider clock, CurrentAccount account)
{
    /// <summary>
    /// Runs <paramref name="act"/> as one change. It reads, asks its rules, and adds and removes facts through the
    /// <see cref="RecordsChange"/>; a refusal leaves no trace, and neither does an act that changed nothing.
    /// </summary>
    /// <exception cref="DbUpdateConcurrencyException">A record was changed by someone else since it was shown.</exception>
    public Task<Outcome<T>> WriteAsync<T>(
        ChangeDetails details,
        Func<RecordsChange, CancellationToken, Task<Outcome<T>>> act,
        CancellationToken cancellationToken = default
    ) => context.Database.CreateExecutionStrategy().ExecuteAsync(attempt => TryAsync(details, act, attempt), cancellationToken);

    private async Task<Outcome<T>> TryAsync<T>(
        ChangeDetails details,
        Func<RecordsChange, CancellationToken, Task<Outcome<T>>> act,
        CancellationToken cancellationToken
    )
    {
        context.ChangeTracker.Clear();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var change = new RecordsChange(context, await NextNumberAsync(cancellationToken));
        if (details.FormId is { } form && await context.Changes.AnyAsync(made => made.FormId == form, cancellationToken))
        {
            return HistoryRefusals.SentTwice;
        }
        var isRecorded = false;
        context.SavingChanges += Record;
        try
        {
            var outcome = await act(change, cancellationToken);
            if (outcome.IsDone)
            {
                await context.SaveChangesAsync(cancellationToken);
            }
            if (outcome.IsDone && isRecorded)
            {
                await transaction.CommitAsync(cancellationToken);
            }
            else
            {
                context.ChangeTracker.Clear();
            }
            return outcome;
        }
        finally
        {
            context.SavingChanges -= Record;
        }

        // With every save, because an act may save on its way to learn the key of a new row.
        void Record(object? sender, SavingChangesEventArgs saving)
        {
            if (!context.ChangeTracker.HasChanges())
            {
                return;
            }
            if (!isRecorded)
            {
                context.Changes.Add(NewChange(change.Number, details));
                isRecorded = true;
            }
            FieldLog.Record(context, change.Number);
        }
    }

    private Change NewChange(long number, ChangeDetails details) =>
        new()
        {
            Number = number,
            At = clock.GetUtcNow().UtcDateTime,
            UserId = account.UserId,
            Kind = details.Kind,
            Reason = details.Reason,
            Decision = details.Decision,
            DecidedOn = details.DecidedOn,
            FormId = details.FormId,
            TakesBack = details.TakesBack,
        };

    private async Task<long> NextNumberAsync(CancellationToken cancellationToken)
    {
        await context.ChangeCounters.ExecuteUpdateAsync(
            set => set.SetProperty(counter => counter.Last, counter => counter.Last + 1),
            cancellationToken
        );
        return await context.ChangeCounters.Select(counter => counter.Last).SingleAsync(cancellationToken);
    }
}

/// <summary>What the history says of a change besides who and when.</summary>
/// <param name="FormId">Of the form that was shown: its second sending is refused with <see cref="HistoryRefusals.SentTwice"/>.</param>
public sealed record ChangeDetails(ChangeKind Kind, string? Reason = null, string? Decision = null, DateOnly? DecidedOn = null, Guid? FormId = null)
{
    /// <summary>The change that is taken back.</summary>
    public long? TakesBack { get; init; }

    public static readonly ChangeDetails Entry = new(ChangeKind.Entry);
}

/// <summary>A change in the making.</summary>
public sealed class RecordsChange(RecordsContext context, long number)
{
    public long Number => number;

    public void Add<T>(T fact)
        where T : Fact
    {
        fact.AddedBy = number;
        context.Add(fact);
    }

    public void Remove<T>(T fact)
        where T : Fact
    {
        if (fact.RemovedBy is not null)
        {
            throw new InvalidOperationException($"{typeof(T).Name} {fact.Id} was removed by change {fact.RemovedBy} already.");
        }
        context.Attach(fact);
        fact.RemovedBy = number;
    }

    /// <summary>Closing, correcting: the old row is no longer believed, the new one takes its place.</summary>
    public void Replace<T>(T old, T replacement)
        where T : Fact
    {
        Remove(old);
        Add(replacement);
    }
}
