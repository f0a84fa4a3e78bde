using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Data.Members;

/// <summary>
/// Which row took the place of which. No row says so: the rows that a change removed and those that it added are paired, those that
/// are about the same first.
/// </summary>
internal sealed class Successions<T>
    where T : notnull
{
    private readonly Dictionary<T, T> before = [];
    private readonly HashSet<T> replaced = [];

    /// <param name="same">What two rows about the same thing have in common.</param>
    public Successions(IReadOnlyList<T> rows, Func<T, Fact> fact, Func<T, object> same, Func<T, DateOnly> from)
    {
        var added = rows.ToLookup(row => fact(row).AddedBy);
        foreach (var change in rows.Where(row => fact(row).RemovedBy is not null).GroupBy(row => fact(row).RemovedBy!.Value))
        {
            var gone = change.OrderBy(from).ToList();
            var come = added[change.Key].OrderBy(from).ToList();
            Pair(gone, come, (old, @new) => same(old).Equals(same(@new)) && from(old) == from(@new));
            Pair(gone, come, (old, @new) => same(old).Equals(same(@new)));
            if (gone.Count == come.Count)
            {
                Pair(gone, come, (_, _) => true);
            }
        }
    }

    /// <summary>Nothing took its place.</summary>
    public bool IsLast(T row) => !replaced.Contains(row);

    /// <summary>The row and those whose place it took, the latest first.</summary>
    public IEnumerable<T> Back(T row)
    {
        yield return row;
        while (before.TryGetValue(row, out var earlier))
        {
            yield return row = earlier;
        }
    }

    private void Pair(List<T> gone, List<T> come, Func<T, T, bool> isPair)
    {
        foreach (var old in gone.ToList())
        {
            if (come.FindIndex(row => isPair(old, row)) is var at and >= 0)
            {
                before[come[at]] = old;
                replaced.Add(old);
                come.RemoveAt(at);
                gone.Remove(old);
            }
        }
    }
}
