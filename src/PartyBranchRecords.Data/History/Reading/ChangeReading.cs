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
        var reader = HistoryUnits.OfReader(context);
        var frame = new HistoryFrame(reader);
        var line = await list.Lines(context.Changes.IgnoreQueryFilters().Where(change => change.Number == number))
            .SingleOrDefaultAsync(cancellationToken);
        var kinds = await FactKinds.TouchedAsync(context, [number], cancellationToken);
        var (subjects, total) = await new TouchedKeys(context, frame, kinds, number).FindAsync(
            (Math.Max(page, 1) - 1) * PageSize,
            PageSize,
            cancellationToken
        );
        if (line is null || (total == 0 && !reader.Everything))
        {
            return null;
        }
        var (records, names) = await new TouchedRecords(context, frame, kinds).FindAsync([number], subjects, cancellationToken);
        var summary = await new ChangeSummaries(context, frame, kinds, [number]).FindAsync(cancellationToken);
        return new ShownChange(line with { Summary = summary[number] }, new ListPage<TouchedRecord>(records, total), names)
        {
            BuiltOn = await BuiltOnAsync(frame, kinds, number, cancellationToken),
        };
    }

    /// <summary>The later changes that closed, corrected or withdrew something that it wrote.</summary>
    private async Task<List<ChangeLine>> BuiltOnAsync(
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
        return await list.Lines(changes.OrderBy(change => change.Number).Take(PageSize)).ToListAsync(cancellationToken);
    }
}

/// <param name="Records">A page of what it touched.</param>
/// <param name="Names">Of everything its values mention.</param>
public sealed record ShownChange(ChangeLine Line, ListPage<TouchedRecord> Records, RecordNames Names)
{
    /// <summary>The first of the later changes that were built on it.</summary>
    public IReadOnlyList<ChangeLine> BuiltOn { get; init; } = [];
}
