using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>Reads the rows that any number of keys name: a few hundred keys at a time, or where there are thousands, the whole table.</summary>
internal static class KeyedRows
{
    private const int KeysOfAQuery = 500;
    private const int MostKeys = 4000;

    private static readonly MethodInfo Contains = typeof(Enumerable)
        .GetMethods()
        .First(method => method.Name == nameof(Enumerable.Contains) && method.GetParameters().Length == 2);

    public static async Task<List<T>> ReadAsync<T, TKey>(
        this IQueryable<T> rows,
        Expression<Func<T, TKey>> key,
        IReadOnlyCollection<TKey> keys,
        CancellationToken cancellationToken
    )
        where T : class
    {
        var found = new List<T>();
        if (keys.Count > MostKeys)
        {
            var (wanted, keyOf) = (keys.ToHashSet(), key.Compile());
            await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                if (wanted.Contains(keyOf(row)))
                {
                    found.Add(row);
                }
            }
            return found;
        }
        foreach (var chunk in keys.Chunk(KeysOfAQuery))
        {
            found.AddRange(await rows.Where(IsOneOf(key, chunk)).ToListAsync(cancellationToken));
        }
        return found;
    }

    private static Expression<Func<T, bool>> IsOneOf<T, TKey>(Expression<Func<T, TKey>> key, TKey[] keys)
    {
        // A field of an object, as a captured variable is, so that the keys become parameters.
        var values = Expression.Field(Expression.Constant(new Captured<TKey>(keys)), nameof(Captured<>.Keys));
        return Expression.Lambda<Func<T, bool>>(Expression.Call(Contains.MakeGenericMethod(typeof(TKey)), values, key.Body), key.Parameters);
    }

    private sealed class Captured<TKey>(IEnumerable<TKey> keys)
    {
        public readonly IEnumerable<TKey> Keys = keys;
    }
}
