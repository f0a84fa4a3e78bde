using Microsoft.EntityFrameworkCore;

namespace PartyBranchRecords.Data.History.Reading;

/// <summary>The records that a change touched, a part at a time: two commands a kind of record, however many there are.</summary>
internal sealed class TouchedKeys(RecordsContext context, HistoryFrame frame, IReadOnlyList<FactKind> kinds, long number)
{
    public async Task<(IReadOnlyList<RecordKey> Keys, int Total)> FindAsync(int skip, int take, CancellationToken cancellationToken)
    {
        var (keys, total) = (new List<RecordKey>(), 0);
        foreach (var kind in Enum.GetValues<RecordKind>())
        {
            if (Touched(kind) is not { } ids)
            {
                continue;
            }
            var touched = Records(kind).Where(id => ids.Contains(id));
            var count = await touched.CountAsync(cancellationToken);
            var (first, left) = (Math.Max(skip - total, 0), take - keys.Count);
            total += count;
            if (first < count && left > 0)
            {
                var part = await touched.OrderBy(id => id).Skip(first).Take(left).ToListAsync(cancellationToken);
                keys.AddRange(part.Select(id => new RecordKey(kind, id)));
            }
        }
        return (keys, total);
    }

    private IQueryable<int> Records(RecordKind kind)
    {
        return kind switch
        {
            RecordKind.Member => context.Members.IgnoreQueryFilters().Select(member => member.Id),
            RecordKind.Candidate => context.Candidates.IgnoreQueryFilters().Select(candidate => candidate.Id),
            RecordKind.Organisation => context.Organisations.IgnoreQueryFilters().Select(unit => unit.Id),
            RecordKind.Locality => context.Localities.IgnoreQueryFilters().Select(locality => locality.Id),
            // No records of their own: the change itself stands for them.
            _ => context.Changes.IgnoreQueryFilters().Where(change => change.Number == number).Select(change => 0),
        };
    }

    /// <summary>Null where the change wrote nothing of the kind.</summary>
    private IQueryable<int>? Touched(RecordKind kind) =>
        kinds
            .Where(facts => facts.Of == kind)
            .Select(facts => facts.Subjects(context, frame, number))
            .Concat(PlainFields.Kinds.Values.Contains(kind) ? [PlainFields.Subjects(context, frame, number, kind)] : [])
            .Aggregate((IQueryable<int>?)null, (some, more) => some is null ? more : some.Concat(more));
}
