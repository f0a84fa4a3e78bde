using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Data.History.Reading;

/// <param name="of">What it is about.</param>
/// <param name="subject">The key of that.</param>
/// <param name="visible">Whether somebody with these units may read a row.</param>
/// <param name="lies">Whether the row itself lies in these units, where that says more: a membership by its branch.</param>
/// <param name="inside">Whether all of the row lies in these units.</param>
/// <param name="only">The rows it is about, where others of their type are about something else.</param>
internal sealed class FactKind<T>(
    RecordKind of,
    Expression<Func<T, int>> subject,
    Func<HistoryUnits, Expression<Func<T, bool>>> visible,
    Func<HistoryUnits, Expression<Func<T, bool>>>? lies = null,
    Func<HistoryUnits, Expression<Func<T, bool>>>? inside = null,
    Expression<Func<T, bool>>? only = null
) : FactKind(typeof(T), of)
    where T : Fact
{
    private readonly Func<T, int> keyOf = subject.Compile();

    public override IEnumerable<Expression<Func<Change, bool>>> Touching(RecordsContext context, HistoryFrame frame)
    {
        var facts = Visible(context, frame);
        yield return change => facts.Any(fact => fact.AddedBy == change.Number);
        yield return change => facts.Any(fact => fact.RemovedBy == change.Number);
    }

    public override IEnumerable<IQueryable<int>> Touched(RecordsContext context, IReadOnlyCollection<long> numbers, int mark) =>
        [
            Every(context).IgnoreQueryFilters().Where(fact => EF.Parameter(numbers).Contains(fact.AddedBy)).Select(fact => EF.Constant(mark)).Take(1),
            Every(context)
                .IgnoreQueryFilters()
                .Where(fact => fact.RemovedBy != null && EF.Parameter(numbers).Contains(fact.RemovedBy.Value))
                .Select(fact => EF.Constant(mark))
                .Take(1),
        ];

    public override IQueryable<int> Subjects(RecordsContext context, HistoryFrame frame, long number) =>
        Visible(context, frame).IgnoreQueryFilters().Where(fact => fact.AddedBy == number || fact.RemovedBy == number).Select(subject);

    public override IQueryable<long> BuiltOn(RecordsContext context, HistoryFrame frame, long number) =>
        Visible(context, frame).Where(fact => fact.AddedBy == number && fact.RemovedBy != null).Select(fact => fact.RemovedBy!.Value);

    public override async Task<IReadOnlyList<FactRow>> RowsAsync(
        RecordsContext context,
        HistoryFrame frame,
        IReadOnlyCollection<long> numbers,
        IReadOnlyCollection<int> ids,
        CancellationToken cancellationToken
    )
    {
        var rows = Visible(context, frame)
            .IgnoreQueryFilters()
            .AsNoTracking()
            .Where(fact =>
                EF.Parameter(numbers).Contains(fact.AddedBy) || (fact.RemovedBy != null && EF.Parameter(numbers).Contains(fact.RemovedBy.Value))
            )
            .Where(Expressions.IsIn(subject, ids));
        var found = await (
            rows is IQueryable<Domain.Reorganisations.Reorganisation> decisions ? (IQueryable<T>)decisions.Include(one => one.Units) : rows
        )
            .OrderBy(fact => fact.Id)
            .ToListAsync(cancellationToken);
        return [.. found.Select(fact => new FactRow(this, new RecordKey(Of, keyOf(fact)), fact))];
    }

    public override async Task<List<TouchCount>> CountAsync(
        RecordsContext context,
        HistoryFrame frame,
        IReadOnlyCollection<long> numbers,
        CancellationToken cancellationToken
    )
    {
        var facts = Visible(context, frame);
        var added = facts.Where(fact => EF.Parameter(numbers).Contains(fact.AddedBy)).Select(Pair(fact => fact.AddedBy));
        var removed = facts
            .Where(fact => fact.RemovedBy != null && EF.Parameter(numbers).Contains(fact.RemovedBy.Value))
            .Select(Pair(fact => fact.RemovedBy!.Value));
        var (kind, name) = (Of, typeof(T).Name);
        var counts = await added
            .Concat(removed)
            .IgnoreQueryFilters()
            .GroupBy(touch => touch.Number)
            .Select(same => new
            {
                same.Key,
                Subjects = same.Select(touch => touch.Id).Distinct().Count(),
                First = same.Min(touch => touch.Id),
            })
            .ToListAsync(cancellationToken);
        return counts.ConvertAll(one => new TouchCount(one.Key, kind, name, one.Subjects, one.First));
    }

    public override Task<bool> ReachesOutAsync(RecordsContext context, HistoryUnits reader, long number, CancellationToken cancellationToken) =>
        reader.Everything
            ? Task.FromResult(false)
            : Every(context)
                .IgnoreQueryFilters()
                .Where(fact => fact.AddedBy == number || fact.RemovedBy == number)
                .Where(Expressions.Not(Expressions.Both(visible(reader), (inside ?? lies)?.Invoke(reader))))
                .AnyAsync(cancellationToken);

    public override async Task<(int Withdrawn, int Restored)> WeighAsync(
        RecordsContext context,
        ReturnedFacts returned,
        long number,
        CancellationToken cancellationToken
    )
    {
        var every = Every(context).IgnoreQueryFilters();
        var own = returned.Believed<T>();
        return (
            await every.CountAsync(fact => (fact.AddedBy == number && fact.RemovedBy == null) || own.Contains(fact.Id), cancellationToken),
            await every.CountAsync(fact => fact.RemovedBy == number, cancellationToken)
        );
    }

    private IQueryable<T> Visible(RecordsContext context, HistoryFrame frame)
    {
        var facts = frame.Reader.Everything ? Every(context) : Every(context).Where(visible(frame.Reader));
        facts = frame.Unit is null ? facts : facts.Where((lies ?? visible)(frame.Unit));
        return frame.Subject is not { } one ? facts : facts.Where(Expressions.IsIn(subject, [one.Kind == Of ? one.Id : -1]));
    }

    private IQueryable<T> Every(RecordsContext context) => only is null ? context.Set<T>() : context.Set<T>().Where(only);

    private Expression<Func<T, NumberedId>> Pair(Expression<Func<T, long>> number)
    {
        var fact = Expression.Parameter(typeof(T), "fact");
        return Expression.Lambda<Func<T, NumberedId>>(
            Expression.MemberInit(
                Expression.New(typeof(NumberedId)),
                Expression.Bind(typeof(NumberedId).GetProperty(nameof(NumberedId.Number))!, Expressions.Put(number, fact)),
                Expression.Bind(typeof(NumberedId).GetProperty(nameof(NumberedId.Id))!, Expressions.Put(subject, fact))
            ),
            fact
        );
    }

    private sealed class NumberedId
    {
        public long Number { get; init; }
        public int Id { get; init; }
    }
}
