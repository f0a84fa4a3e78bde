using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Data.Demo.Writing;

/// <summary>Adds many rows in batches without letting the context watch them afterwards. The facts among them belong to one change.</summary>
internal sealed class BulkRows(RecordsContext context, long change, CancellationToken cancellationToken)
{
    private const int BatchSize = 4000;

    /// <summary>Adds plain rows in the order given, which is also the order of their keys.</summary>
    public async Task<List<T>> AddAsync<T>(IEnumerable<T> rows)
        where T : class
    {
        var all = rows.ToList();
        foreach (var batch in all.Chunk(BatchSize))
        {
            context.AddRange(batch);
            await context.SaveChangesAsync(cancellationToken);
            context.ChangeTracker.Clear();
        }
        return all;
    }

    public Task AddFactsAsync<T>(IEnumerable<T> facts)
        where T : Fact =>
        AddAsync(
            facts.Select(fact =>
            {
                fact.AddedBy = change;
                return fact;
            })
        );
}
