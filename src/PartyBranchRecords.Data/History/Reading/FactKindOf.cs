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
    Expression<Func<HistoryUnits, T, bool>> visible,
    Expression<Func<HistoryUnits, T, bool>>? lies = null,
    Expression<Func<HistoryUnits, T, bool>>? inside = null,
    Expression<Func<T, bool>>? only = null
) : FactKind(typeof(T), of)
    where T : Fact
{
    private readonly Func<T, int> keyOf = subject.Compile();

    public override IEnumerable<IQueryable<long>> Numbers(RecordsContext context, HistoryFrame frame)
    {
        var facts = Visible(context, frame);
        return [facts.Select(fact => fact.AddedBy), facts.Where(fact => fact.RemovedBy != null).Select(fact => fact.RemovedBy!.Value)];
    }

    public override IEnumerable<IQueryable<Touch>> Touches(RecordsContext context, HistoryFrame frame, IReadOnlyCollection<long> numbers, int mark)
    {
        var facts = Visible(context, frame);
        return
        [
            facts.Where(fact => EF.Parameter(numbers).Contains(fact.AddedBy)).Select(TouchOf(fact => fact.AddedBy, mark)),
            facts
                .Where(fact => fact.RemovedBy != null && EF.Parameter(numbers).Contains(fact.RemovedBy.Value))
                .Select(TouchOf(fact => fact.RemovedBy!.Value, mark)),
        ];
    }

    public override IQueryable<int> Subjects(RecordsContext context, HistoryFrame frame, long number) =>
        Visible(context, frame).Where(fact => fact.AddedBy == number || fact.RemovedBy == number).Select(subject);

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

    public override IEnumerable<IQueryable<MarkedRow>> Removals(RecordsContext context, long number, int mark)
    {
        var removed = Every(context).Where(fact => fact.RemovedBy != null);
        return
        [
            removed.Where(fact => fact.AddedBy == number).Select(fact => new MarkedRow { Mark = EF.Constant(mark), IsOwn = true }).Take(1),
            removed.Where(fact => fact.RemovedBy == number).Select(fact => new MarkedRow { Mark = EF.Constant(mark), IsOwn = false }).Take(1),
        ];
    }

    public override IQueryable<long> ReachingOut(RecordsContext context, HistoryUnits reader, long number) =>
        Every(context)
            .Where(fact => fact.AddedBy == number || fact.RemovedBy == number)
            .Where(Expressions.Not(Expressions.Both(Expressions.Of(visible, reader), Expressions.Of(inside ?? lies, reader))))
            .Select(fact => fact.Id);

    public override IEnumerable<IQueryable<bool>> ComingBack(RecordsContext context, ReturnedFacts returned, long number)
    {
        var own = returned.Believed<T>();
        var going =
            own.Count == 0
                ? Every(context).Where(fact => fact.AddedBy == number && fact.RemovedBy == null)
                : Every(context).Where(fact => (fact.AddedBy == number && fact.RemovedBy == null) || EF.Parameter(own).Contains(fact.Id));
        return [going.Select(fact => false), Every(context).Where(fact => fact.RemovedBy == number).Select(fact => true)];
    }

    private IQueryable<T> Visible(RecordsContext context, HistoryFrame frame)
    {
        var facts = frame.Reader.Everything ? Every(context) : Every(context).Where(Expressions.Of(visible, frame.Reader));
        facts = frame.Unit is null ? facts : facts.Where(Expressions.Of(lies ?? visible, frame.Unit));
        return frame.Subject is not { } one ? facts : facts.Where(Expressions.IsIn(subject, [one.Kind == Of ? one.Id : -1]));
    }

    /// <summary>Believed or not, and in anybody's scope: what may be read is asked of <see cref="HistoryUnits"/>.</summary>
    private IQueryable<T> Every(RecordsContext context)
    {
        var facts = context.Set<T>().IgnoreQueryFilters();
        return only is null ? facts : facts.Where(only);
    }

    private Expression<Func<T, Touch>> TouchOf(Expression<Func<T, long>> number, int mark)
    {
        var fact = Expression.Parameter(typeof(T), "fact");
        return Expression.Lambda<Func<T, Touch>>(
            Expression.MemberInit(
                Expression.New(typeof(Touch)),
                Expression.Bind(typeof(Touch).GetProperty(nameof(Touch.Number))!, Expressions.Put(number, fact)),
                Expression.Bind(typeof(Touch).GetProperty(nameof(Touch.Mark))!, Expression.Constant(mark)),
                Expression.Bind(typeof(Touch).GetProperty(nameof(Touch.Id))!, Expressions.Put(subject, fact))
            ),
            fact
        );
    }
}
