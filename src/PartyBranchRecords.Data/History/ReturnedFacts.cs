using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PartyBranchRecords.Data.History.Reading;
using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Data.History;

/// <summary>
/// Facts that a change added, that a later change removed, and that came back when the later one was taken back: they are the change's
/// own still, though their rows are new. So changes that were built on one another are taken back one after the other.
/// </summary>
internal sealed class ReturnedFacts
{
    private readonly Dictionary<Type, List<long>> found = [];
    private readonly List<long> removedSince = [];
    private readonly HashSet<Type> removed = [];
    private readonly RecordsContext context;
    private readonly long number;

    private ReturnedFacts(RecordsContext context, long number) => (this.context, this.number) = (context, number);

    /// <summary>The later changes that removed what the change added, where it has not come back.</summary>
    public IReadOnlyList<long> RemovedSince => removedSince;

    /// <summary>The rows as which what the change added came back.</summary>
    public IReadOnlyList<long> Believed<T>() => found.GetValueOrDefault(typeof(T)) ?? [];

    /// <summary>Whether the change itself removed facts of the kind.</summary>
    public bool Removed<T>() => removed.Contains(typeof(T));

    /// <summary>One command, and two for each kind of which something has been removed since.</summary>
    public static async Task<ReturnedFacts> FindAsync(RecordsContext context, long number, CancellationToken cancellationToken)
    {
        var returned = new ReturnedFacts(context, number);
        var marked = await FactKinds.AskAll((kind, mark) => kind.Removals(context, number, mark)).ToListAsync(cancellationToken);
        returned.removed.UnionWith(marked.Where(row => !row.IsOwn).Select(row => FactKinds.All[row.Mark].Type));
        var find = typeof(ReturnedFacts).GetMethod(nameof(FindKindAsync), BindingFlags.NonPublic | BindingFlags.Instance)!;
        foreach (var type in marked.Where(row => row.IsOwn).Select(row => FactKinds.All[row.Mark].Type).Distinct())
        {
            var kind = context.Model.FindEntityType(type)!;
            await (Task)find.MakeGenericMethod(type).Invoke(returned, [kind, cancellationToken])!;
        }
        return returned;
    }

    /// <summary>
    /// Of some facts those that say since the change what nothing said right after it: what has been withdrawn and restored since, by a
    /// taking back, is not new, and neither is the change's own.
    /// </summary>
    public async Task<List<T>> NewAsync<T>(IQueryable<T> facts, CancellationToken cancellationToken)
        where T : Fact
    {
        var own = Believed<T>();
        var later = await facts
            .Where(fact => fact.RemovedBy == null && fact.AddedBy > number && !EF.Parameter(own).Contains(fact.Id))
            .ToListAsync(cancellationToken);
        if (later.Count == 0)
        {
            return later;
        }
        var content = ContentOf(context.Model.FindEntityType(typeof(T))!);
        var then = await facts.Where(fact => fact.AddedBy <= number && fact.RemovedBy > number).ToListAsync(cancellationToken);
        var said = then.Select(content).ToHashSet(StringComparer.Ordinal);
        return later.FindAll(fact => !said.Contains(content(fact)));
    }

    private async Task FindKindAsync<T>(IEntityType kind, CancellationToken cancellationToken)
        where T : Fact
    {
        var every = context.Set<T>().IgnoreQueryFilters().AsNoTracking();
        var gone = await every.Where(fact => fact.AddedBy == number && fact.RemovedBy != null).ToListAsync(cancellationToken);
        var takenBack = context
            .Changes.Where(change => change.Kind == ChangeKind.TakenBack && change.Number > number)
            .Select(change => change.Number);
        var again = await every.Where(fact => fact.RemovedBy == null && takenBack.Contains(fact.AddedBy)).ToListAsync(cancellationToken);
        var content = ContentOf(kind);
        var believed = again.ToLookup(fact => content(fact), StringComparer.Ordinal);
        var pairs = gone.Select(fact => (fact.RemovedBy, Again: believed[content(fact)].FirstOrDefault(one => one.AddedBy > fact.RemovedBy)))
            .ToList();
        removedSince.AddRange(pairs.Where(pair => pair.Again is null).Select(pair => pair.RemovedBy!.Value).Distinct());
        found[typeof(T)] = [.. pairs.Where(pair => pair.Again is not null).Select(pair => pair.Again!.Id).Distinct()];
    }

    /// <summary>What a row says, apart from who said it when.</summary>
    private static Func<Fact, string> ContentOf(IEntityType kind)
    {
        string[] own = [nameof(Fact.Id), nameof(Fact.AddedBy), nameof(Fact.RemovedBy)];
        var getters = kind.GetProperties().Where(property => !own.Contains(property.Name)).Select(property => property.GetGetter()).ToList();
        return fact =>
            string.Join(
                '\u001f',
                getters.Select(getter => Convert.ToString(getter.GetClrValue(fact), System.Globalization.CultureInfo.InvariantCulture))
            );
    }
}
