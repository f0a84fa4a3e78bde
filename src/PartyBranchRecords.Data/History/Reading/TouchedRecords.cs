using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.History.Reading;

/// <summary>What some changes, taken as one, made of some records: one command a kind of fact, however much they wrote.</summary>
internal sealed class TouchedRecords(RecordsContext context, HistoryFrame frame, IReadOnlyList<FactKind> kinds)
{
    private static readonly MembershipEnd[] Moves = [MembershipEnd.InternalTransfer, MembershipEnd.CadreAssignment, MembershipEnd.Reorganisation];

    private readonly FactValues values = new(context.Model);

    public async Task<(IReadOnlyList<TouchedRecord> Records, RecordNames Names)> FindAsync(
        IReadOnlyCollection<long> numbers,
        IReadOnlyList<RecordKey> subjects,
        CancellationToken cancellationToken
    )
    {
        var rows = new List<FactRow>();
        foreach (var kind in kinds)
        {
            var ids = subjects.Where(key => key.Kind == kind.Of).Select(key => key.Id).ToList();
            rows.AddRange(ids.Count == 0 ? [] : await kind.RowsAsync(context, frame, numbers, ids, cancellationToken));
        }
        var facts = rows.GroupBy(row => row.Subject)
            .ToDictionary(same => same.Key, same => same.GroupBy(row => row.Kind).SelectMany(kind => Said(kind.Key.Type, kind, numbers)).ToList());
        var fields = await FieldsAsync(numbers, subjects, cancellationToken);
        var records = subjects.Select(key => new TouchedRecord(key, null, [.. fields[key], .. facts.GetValueOrDefault(key) ?? []])).ToList();
        HideEnds(records);
        var names = await RecordNames.FindAsync(context, frame.Reader, [.. subjects, .. records.SelectMany(Mentioned)], cancellationToken);
        return ([.. records.Select(record => record with { Name = names.Of(record.Key) })], names);
    }

    /// <summary>Of several changes: what was before the first of them, and what is after the last.</summary>
    private IReadOnlyList<TouchedFact> Said(Type type, IEnumerable<FactRow> rows, IReadOnlyCollection<long> numbers)
    {
        var facts = rows.Select(row => row.Fact).ToList();
        return FactPairs.Of(
            type,
            facts.Where(fact => fact.RemovedBy is { } removed && numbers.Contains(removed) && !numbers.Contains(fact.AddedBy)),
            facts.Where(fact => numbers.Contains(fact.AddedBy) && !(fact.RemovedBy is { } removed && numbers.Contains(removed))),
            values
        );
    }

    private async Task<ILookup<RecordKey, TouchedFact>> FieldsAsync(
        IReadOnlyCollection<long> numbers,
        IReadOnlyList<RecordKey> subjects,
        CancellationToken cancellationToken
    )
    {
        var ids = subjects.Select(key => (long)key.Id).Distinct().ToList();
        var fields = await PlainFields
            .Visible(context, frame)
            .IgnoreQueryFilters()
            .AsNoTracking()
            .Where(field => EF.Parameter(numbers).Contains(field.ChangeNumber) && EF.Parameter(ids).Contains(field.SubjectId))
            .OrderBy(field => field.Id)
            .ToListAsync(cancellationToken);
        return fields
            .GroupBy(field => new RecordKey(PlainFields.Kinds[field.Subject], (int)field.SubjectId))
            .Where(same => subjects.Contains(same.Key))
            .ToLookup(
                same => same.Key,
                same => new TouchedFact(
                    null,
                    TouchedHow.Replaced,
                    [
                        .. same.GroupBy(field => field.Field, StringComparer.Ordinal)
                            .Select(one => values.Of(one.First().Subject, one.Key, one.First().Old, one.Last().New)),
                    ]
                )
            );
    }

    /// <summary>How a membership ended is open to district staff and to the unit it ended in; that somebody only moved is open to all.</summary>
    private void HideEnds(List<TouchedRecord> records)
    {
        if (frame.Reader.KnowsEveryEnd)
        {
            return;
        }
        var own = frame.Reader.Branches.ToHashSet();
        for (var i = 0; i < records.Count; i++)
        {
            records[i] = records[i] with { Facts = [.. records[i].Facts.Select(fact => HideEnd(fact, own))] };
        }
    }

    private static TouchedFact HideEnd(TouchedFact fact, HashSet<int> own) =>
        fact.Fact is not nameof(BranchMembership)
        || fact.Values.Any(value =>
            value.Field is nameof(BranchMembership.BranchId) && (value.After ?? value.Before) is RecordKey key && own.Contains(key.Id)
        )
            ? fact
            : fact with
            {
                Values =
                [
                    .. fact.Values.Where(value =>
                        value.Field is not nameof(BranchMembership.Ended)
                        || new[] { value.Before, value.After }.OfType<MembershipEnd>().All(end => Moves.Contains(end))
                    ),
                ],
            };

    private static IEnumerable<RecordKey> Mentioned(TouchedRecord record) =>
        from value in record.Facts.SelectMany(fact => fact.Values)
        from said in new[] { value.Before, value.After }
        from key in said is RecordKey one ? [one]
        : said is RecordList list ? list.Keys
        : []
        select key;
}
