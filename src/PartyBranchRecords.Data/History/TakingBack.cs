using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PartyBranchRecords.Data.Bulk;
using PartyBranchRecords.Data.History.Reading;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.History;

/// <summary>
/// Takes a change back: what it added is removed, what it removed is added again, by a new change; and plain columns that still
/// hold what it wrote get their old values.
/// </summary>
public sealed class TakingBack(RecordsContext context)
{
    /// <summary>Why a change cannot be taken back: a later change has been built on it. Null where it can.</summary>
    public async Task<Refusal?> HindranceAsync(long number, CancellationToken cancellationToken = default) =>
        await HindranceAsync(number, await ReturnedFacts.FindAsync(context, number, cancellationToken), cancellationToken);

    internal async Task<Refusal?> HindranceAsync(long number, ReturnedFacts returned, CancellationToken cancellationToken)
    {
        var later = new List<long>(returned.RemovedSince);
        var created = new CreatedSubjects(context, number, returned);
        var since = FactKinds
            .SelectMany(kind => Call<List<IQueryable<long>>>(nameof(AddedSince), kind.ClrType, kind, created, returned, number))
            .Aggregate((some, more) => some.Concat(more));
        later.AddRange(await since.OrderBy(one => one).Take(1).ToListAsync(cancellationToken));
        later.AddRange(await created.ReferringAsync(cancellationToken));
        if (later.Count == 0)
        {
            return null;
        }
        var first = later.Min();
        var at = await context.Changes.Where(change => change.Number == first).Select(change => change.At).SingleAsync(cancellationToken);
        return HistoryRefusals.BuiltUpon(first, at);
    }

    /// <summary>Inside the transaction of the change that takes it back, which has been saved.</summary>
    /// <param name="number">The change that is taken back.</param>
    /// <param name="change">The change that does it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task TakeBackAsync(long number, long change, CancellationToken cancellationToken = default)
    {
        var returned = await ReturnedFacts.FindAsync(context, number, cancellationToken);
        foreach (var kind in FactKinds)
        {
            await Call<Task>(nameof(ReverseAsync), kind.ClrType, returned, number, change, cancellationToken);
        }
        await new OldValues(context, number, change).RestoreAsync(cancellationToken);
        await FollowMembershipsAsync(change, cancellationToken);
        await context.RaiseVersionsAsync(change, cancellationToken);
    }

    private IEnumerable<IEntityType> FactKinds => context.Model.GetEntityTypes().Where(entity => entity.ClrType.IsAssignableTo(typeof(Fact)));

    /// <summary>Facts about something that would be nobody once the change is taken back: the changes that added them.</summary>
    private List<IQueryable<long>> AddedSince<T>(IEntityType kind, CreatedSubjects created, ReturnedFacts returned, long number)
        where T : Fact
    {
        var own = returned.Believed<T>();
        var later = context
            .Set<T>()
            .IgnoreQueryFilters()
            .Where(fact => fact.RemovedBy == null && fact.AddedBy > number && !EF.Parameter(own).Contains(fact.Id));
        return
        [
            .. from key in kind.GetForeignKeys()
            where key.Properties.Count == 1
            let isCreated = created.Of(key.Properties[0])
            where isCreated is not null
            select later.Where(Refers<T>(key.Properties[0], isCreated)).Select(fact => fact.AddedBy),
        ];
    }

    private static Expression<Func<T, bool>> Refers<T>(IProperty property, Expression<Func<int, bool>> isCreated)
        where T : Fact
    {
        var name = property.Name;
        Expression<Func<T, int>> key = property.IsNullable ? fact => EF.Property<int?>(fact, name) ?? 0 : fact => EF.Property<int>(fact, name);
        return Expression.Lambda<Func<T, bool>>(Expressions.Put(isCreated, key.Body), key.Parameters);
    }

    private async Task ReverseAsync<T>(ReturnedFacts returned, long number, long change, CancellationToken cancellationToken)
        where T : Fact
    {
        var own = returned.Believed<T>();
        var every = context.Set<T>().IgnoreQueryFilters();
        var removed = await WithUnits(every.AsNoTracking().Where(fact => fact.RemovedBy == number))
            .OrderBy(fact => fact.Id)
            .ToListAsync(cancellationToken);
        await every
            .Where(fact => (fact.AddedBy == number || own.Contains(fact.Id)) && fact.RemovedBy == null)
            .ExecuteUpdateAsync(set => set.SetProperty(fact => fact.RemovedBy, change), cancellationToken);
        foreach (var fact in removed)
        {
            fact.AddedBy = change;
            fact.RemovedBy = null;
        }
        if (removed is List<Reorganisation> reorganisations)
        {
            context.AddRange(reorganisations.Select(one => one.Copy(change)));
            await context.SaveChangesAsync(cancellationToken);
            context.ChangeTracker.Clear();
        }
        else
        {
            await new BulkInsert<T>(context).AddAsync(removed, cancellationToken);
        }
    }

    private static IQueryable<T> WithUnits<T>(IQueryable<T> facts)
        where T : Fact => facts is IQueryable<Reorganisation> reorganisations ? (IQueryable<T>)reorganisations.Include(one => one.Units) : facts;

    /// <summary>Where people stand, or last stood, follows from their memberships; whoever has none left is nobody.</summary>
    private async Task FollowMembershipsAsync(long change, CancellationToken cancellationToken)
    {
        var touched = context
            .Members.IgnoreQueryFilters()
            .Where(member => context.Memberships.Any(one => one.MemberId == member.Id && (one.AddedBy == change || one.RemovedBy == change)));
        await touched
            .Where(member => context.Memberships.Any(one => one.MemberId == member.Id && one.RemovedBy == null))
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(
                            member => member.LastBranchId,
                            member =>
                                context
                                    .Memberships.Where(one => one.MemberId == member.Id && one.RemovedBy == null)
                                    .OrderByDescending(one => one.From)
                                    .Select(one => one.BranchId)
                                    .First()
                        )
                        .SetProperty(
                            member => member.LeftOn,
                            member =>
                                context
                                    .Memberships.Where(one => one.MemberId == member.Id && one.RemovedBy == null)
                                    .OrderByDescending(one => one.From)
                                    .Select(one => one.To)
                                    .First()
                        ),
                cancellationToken
            );
        await touched
            .Where(member => !context.Memberships.Any(one => one.MemberId == member.Id && one.RemovedBy == null))
            .ExecuteUpdateAsync(set => set.SetProperty(member => member.LeftOn, (DateOnly?)null), cancellationToken);
    }

    private TResult Call<TResult>(string method, Type kind, params object[] arguments) =>
        (TResult)
            typeof(TakingBack).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Instance)!.MakeGenericMethod(kind).Invoke(this, arguments)!;
}
