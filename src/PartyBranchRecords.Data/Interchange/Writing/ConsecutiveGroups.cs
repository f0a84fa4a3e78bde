using System.Runtime.CompilerServices;

namespace PartyBranchRecords.Data.Interchange.Writing;

internal static class ConsecutiveGroups
{
    /// <summary>Rows that come in the order of their key, one list for each key: the whole result never lies in memory.</summary>
    public static async IAsyncEnumerable<IReadOnlyList<T>> GroupedAsync<T>(
        this IQueryable<T> rows,
        Func<T, string> key,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var group = new List<T>();
        await foreach (var row in Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.AsAsyncEnumerable(rows).WithCancellation(cancellationToken))
        {
            if (group.Count > 0 && !string.Equals(key(group[0]), key(row), StringComparison.Ordinal))
            {
                yield return group;
                group = [];
            }
            group.Add(row);
        }
        if (group.Count > 0)
        {
            yield return group;
        }
    }
}
