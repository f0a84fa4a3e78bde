using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Data.History.Reading;

/// <summary>One change with what it touched, before and after, as far as the reader may read it.</summary>
public sealed class ChangeReading(RecordsContext context, ChangeList list)
{
    public const int PageSize = 50;

    /// <summary>Null where it touched nothing of the reader's.</summary>
    public async Task<ShownChange?> FindAsync(long number, int page, CancellationToken cancellationToken = default)
    {
        var reader = await HistoryUnits.OfReaderAsync(context, cancellationToken);
        var frame = new HistoryFrame(reader);
        if (await LineAsync(frame, number, cancellationToken) is not { } found)
        {
            return null;
        }
        var (line, kinds) = found;
        var (subjects, total) = await new TouchedKeys(context, frame, kinds, number).FindAsync(
            (Math.Max(page, 1) - 1) * PageSize,
            PageSize,
            cancellationToken
        );
        var (records, names) = await new TouchedRecords(context, frame, kinds).FindAsync([number], subjects, cancellationToken);
        return new ShownChange(line, new ListPage<TouchedRecord>(records, total), names)
        {
            BuiltOn = await BuiltOnAsync(frame, kinds, number, cancellationToken),
        };
    }

    /// <summary>The same in one line, without what it touched.</summary>
    public async Task<ChangeLine?> LineAsync(long number, CancellationToken cancellationToken = default)
    {
        var frame = new HistoryFrame(await HistoryUnits.OfReaderAsync(context, cancellationToken));
        return (await LineAsync(frame, number, cancellationToken))?.Line;
    }

    private async Task<(ChangeLine Line, IReadOnlyList<FactKind> Kinds)?> LineAsync(
        HistoryFrame frame,
        long number,
        CancellationToken cancellationToken
    )
    {
        var changes = context.Changes.IgnoreQueryFilters().Where(change => change.Number == number);
        var line = (await list.LinesAsync(frame.Reader, changes, cancellationToken)).SingleOrDefault();
        if (line is null)
        {
            return null;
        }
        var summaries = new ChangeSummaries(context, frame, [number]);
        var summary = (await summaries.FindAsync(cancellationToken))[number];
        return summary.Touches.Count == 0 && !frame.Reader.Everything ? null : (line with { Summary = summary }, summaries.Kinds);
    }

    /// <summary>The later changes that closed, corrected or withdrew something that it wrote.</summary>
    private async Task<IReadOnlyList<ChangeLine>> BuiltOnAsync(
        HistoryFrame frame,
        IReadOnlyList<FactKind> kinds,
        long number,
        CancellationToken cancellationToken
    )
    {
        if (kinds.Count == 0)
        {
            return [];
        }
        var later = kinds.Select(kind => kind.BuiltOn(context, frame, number)).Aggregate((some, more) => some.Concat(more));
        var changes = context.Changes.IgnoreQueryFilters().Where(change => later.Contains(change.Number));
        return await list.LinesAsync(frame.Reader, changes.OrderBy(change => change.Number).Take(PageSize), cancellationToken);
    }
}

/// <param name="Records">A page of what it touched.</param>
/// <param name="Names">Of everything its values mention.</param>
public sealed record ShownChange(ChangeLine Line, ListPage<TouchedRecord> Records, RecordNames Names)
{
    /// <summary>The first of the later changes that were built on it.</summary>
    public IReadOnlyList<ChangeLine> BuiltOn { get; init; } = [];
}
