using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PartyBranchRecords.Data.Bulk;
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
    public async Task<Refusal?> HindranceAsync(long number, CancellationToken cancellationToken = default)
    {
        var returned = await ReturnedFacts.FindAsync(context, number, cancellationToken);
        var later = new List<long>(returned.RemovedSince);
        var created = new CreatedSubjects(context, number, returned);
        foreach (var kind in FactKinds)
        {
            later.AddRange(await Call<Task<List<long>>>(nameof(AddedSinceAsync), kind.ClrType, kind, created, returned, number, cancellationToken));
        }
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

    /// <summary>Facts about something that would be nobody once the change is taken back.</summary>
    private async Task<List<long>> AddedSinceAsync<T>(
        IEntityType kind,
        CreatedSubjects created,
        ReturnedFacts returned,
        long number,
        CancellationToken cancellationToken
    )
        where T : Fact
    {
        var later = new List<long>();
        var own = returned.Believed<T>();
        foreach (var property in kind.GetForeignKeys().Where(key => key.Properties.Count == 1).Select(key => key.Properties[0]))
        {
            if (created.Of(property) is { } ids)
            {
                var column = property.Name;
                later.AddRange(
                    await context
                        .Set<T>()
                        .IgnoreQueryFilters()
                        .Where(fact => fact.RemovedBy == null && fact.AddedBy > number && !own.Contains(fact.Id))
                        .Where(IsOneOf<T>(property, ids))
                        .OrderBy(fact => fact.AddedBy)
                        .Select(fact => fact.AddedBy)
                        .Take(1)
                        .ToListAsync(cancellationToken)
                );
            }
        }
        return later;
    }

    private static Expression<Func<T, bool>> IsOneOf<T>(IProperty property, IQueryable<int> ids)
    {
        var name = property.Name;
        if (property.IsNullable)
        {
            var some = ids.Select(id => (int?)id);
            return fact => some.Contains(EF.Property<int?>(fact!, name));
        }
        return fact => ids.Contains(EF.Property<int>(fact!, name));
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
