using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Bulk;
using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Data.Demo.Writing;

/// <summary>Adds many rows. The facts among them belong to one change.</summary>
internal sealed class BulkRows(RecordsContext context, long change, CancellationToken cancellationToken)
{
    /// <summary>Adds rows that consist of more than one table.</summary>
    public async Task AddTrackedAsync<T>(IEnumerable<T> rows)
        where T : class
    {
        context.AddRange(rows);
        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
    }

    public Task AddAsync<T>(IEnumerable<T> rows)
        where T : class => new BulkInsert<T>(context).AddAsync(rows, cancellationToken);

    public Task AddFactsAsync<T>(IEnumerable<T> facts)
        where T : Fact => AddAsync(Marked(facts));

    public Task AddTrackedFactsAsync<T>(IEnumerable<T> facts)
        where T : Fact => AddTrackedAsync(Marked(facts));

    /// <summary>The keys that the database gave, by what names the row outside.</summary>
    public Task<Dictionary<string, int>> KeysAsync<T>(Expression<Func<T, NamedKey>> nameAndKey)
        where T : class =>
        context
            .Set<T>()
            .IgnoreQueryFilters()
            .Select(nameAndKey)
            .ToDictionaryAsync(row => row.Name, row => row.Key, StringComparer.Ordinal, cancellationToken);

    private IEnumerable<T> Marked<T>(IEnumerable<T> facts)
        where T : Fact =>
        facts.Select(fact =>
        {
            fact.AddedBy = change;
            return fact;
        });
}

internal sealed record NamedKey(string Name, int Key);
