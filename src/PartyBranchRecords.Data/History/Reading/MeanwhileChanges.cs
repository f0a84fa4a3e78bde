using Microsoft.EntityFrameworkCore;

namespace PartyBranchRecords.Data.History.Reading;

/// <summary>What others have made of a record since a form was opened on it.</summary>
public sealed class MeanwhileChanges(RecordsContext context)
{
    /// <param name="key">A person or candidate of the reader's.</param>
    /// <param name="versions">How many versions of the record there have been since: every change that touches it raises it by one.</param>
    /// <param name="mentioned">Records that the form names, to be named beside.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<MeanwhileRecord> FindAsync(
        RecordKey key,
        long versions,
        IReadOnlyCollection<RecordKey> mentioned,
        CancellationToken cancellationToken = default
    )
    {
        var frame = await FrameAsync(key, cancellationToken);
        var numbers = await Touching(frame).OrderDescending().Take((int)Math.Clamp(versions, 0, int.MaxValue)).ToListAsync(cancellationToken);
        return await OfAsync(frame, key, numbers, mentioned, cancellationToken);
    }

    /// <param name="key">A record of the reader's.</param>
    /// <param name="seen">The last change that its form showed.</param>
    /// <param name="mentioned">Records that the form names, to be named beside.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<MeanwhileRecord> SinceAsync(
        RecordKey key,
        long seen,
        IReadOnlyCollection<RecordKey> mentioned,
        CancellationToken cancellationToken = default
    )
    {
        var frame = await FrameAsync(key, cancellationToken);
        var numbers = await Touching(frame).Where(number => number > seen).ToListAsync(cancellationToken);
        return await OfAsync(frame, key, numbers, mentioned, cancellationToken);
    }

    /// <summary>The last change there is: what a form that is shown now has seen.</summary>
    public Task<long> LastAsync(CancellationToken cancellationToken = default) =>
        context.ChangeCounters.Select(counter => counter.Last).SingleAsync(cancellationToken);

    private async Task<MeanwhileRecord> OfAsync(
        HistoryFrame frame,
        RecordKey key,
        IReadOnlyCollection<long> numbers,
        IReadOnlyCollection<RecordKey> mentioned,
        CancellationToken cancellationToken
    )
    {
        var (records, names) = await new TouchedRecords(context, frame, FactKinds.All).FindAsync(numbers, [key], cancellationToken);
        var others = await RecordNames.FindAsync(context, frame.Reader, mentioned, cancellationToken);
        return new MeanwhileRecord(records[0], names.With(others));
    }

    private async Task<HistoryFrame> FrameAsync(RecordKey key, CancellationToken cancellationToken) =>
        new(await HistoryUnits.OfReaderAsync(context, cancellationToken), Subject: key);

    private IQueryable<long> Touching(HistoryFrame frame)
    {
        var touching = ChangeList.Touching(context, frame, null);
        return context.Changes.IgnoreQueryFilters().Where(change => touching.Contains(change.Number)).Select(change => change.Number);
    }
}

/// <param name="Record">What was before the first of the changes, and what is after the last.</param>
/// <param name="Names">Of everything its values mention.</param>
public sealed record MeanwhileRecord(TouchedRecord Record, RecordNames Names);
