using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.History.Reading;
using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;

namespace PartyBranchRecords.Data.History.Undo;

/// <summary>Why a change cannot be taken back by somebody, or at all.</summary>
public sealed class UndoHindrances(RecordsContext context, TakingBack takingBack, TimeProvider clock)
{
    /// <summary>Null where it can.</summary>
    /// <param name="number">The change.</param>
    /// <param name="owner">Set where only this account's changes of candidates may be taken back.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Refusal?> FindAsync(long number, string? owner, CancellationToken cancellationToken = default) =>
        await ReachAsync(number, owner, cancellationToken)
        ?? await StateAsync(number, cancellationToken)
        ?? await LaterAsync(number, await ReturnedFacts.FindAsync(context, number, cancellationToken), cancellationToken);

    private async Task<Refusal?> LaterAsync(long number, ReturnedFacts returned, CancellationToken cancellationToken) =>
        await takingBack.HindranceAsync(number, returned, cancellationToken)
        ?? await new BuiltUpon(context, number, returned, clock.Today).FindAsync(null, cancellationToken)
        ?? await NamedAsync(await new LaterEntries(context, number, returned).FindAsync(cancellationToken), cancellationToken);

    private async Task<Refusal?> ReachAsync(long number, string? owner, CancellationToken cancellationToken)
    {
        var reader = await HistoryUnits.OfReaderAsync(context, cancellationToken);
        if (!reader.Everything)
        {
            var reachingOut = FactKinds.AskAll<long>((kind, _) => [kind.ReachingOut(context, reader, number)]);
            if (await reachingOut.AnyAsync(cancellationToken) || await PlainFields.ReachesOutAsync(context, reader, number, cancellationToken))
            {
                return HistoryRefusals.ReachesOut;
            }
        }
        return owner is null || await IsOwnAsync(reader, number, owner, cancellationToken) ? null : HistoryRefusals.OnlyOwnCandidates;
    }

    /// <summary>Made by the account, and of nothing else than candidates.</summary>
    private async Task<bool> IsOwnAsync(HistoryUnits reader, long number, string owner, CancellationToken cancellationToken)
    {
        if (!await context.Changes.AnyAsync(change => change.Number == number && change.UserId == owner, cancellationToken))
        {
            return false;
        }
        var frame = new HistoryFrame(reader);
        var counts = await FactKinds.CountAsync(context, frame, [number], cancellationToken);
        var fields = await PlainFields.CountAsync(context, frame, [number], cancellationToken);
        return counts.Concat(fields).All(count => count.Of == RecordKind.Candidate);
    }

    private async Task<Refusal?> StateAsync(long number, CancellationToken cancellationToken)
    {
        var found = await context
            .Changes.Where(change => change.Number == number)
            .Select(change => new
            {
                change.TakesBack,
                Original = context.Changes.Where(taken => taken.Number == change.TakesBack).Select(taken => taken.TakesBack).FirstOrDefault(),
                Taker = context
                    .Changes.Where(taker => taker.TakesBack == number && !context.Changes.Any(again => again.TakesBack == taker.Number))
                    .Max(taker => (long?)taker.Number),
                IsOfImport = context.ImportRuns.Any(run => run.UndoneBy == number),
                IsOfDraft = context.ReorganisationDrafts.IgnoreQueryFilters().Any(draft => draft.TakenBackBy == number),
            })
            .SingleAsync(cancellationToken);
        return found switch
        {
            { Taker: { } taker } => HistoryRefusals.TakenBackAlready(taker),
            { Original: { } original } => HistoryRefusals.TakeBackOriginal(original),
            { IsOfImport: true } => HistoryRefusals.ImportAgain,
            { IsOfDraft: true } => HistoryRefusals.ReorganiseAgain,
            _ => null,
        };
    }

    private async Task<Refusal?> NamedAsync(long? later, CancellationToken cancellationToken)
    {
        if (later is not { } first)
        {
            return null;
        }
        var at = await context.Changes.Where(change => change.Number == first).Select(change => change.At).SingleAsync(cancellationToken);
        return HistoryRefusals.BuiltUpon(first, at);
    }
}
