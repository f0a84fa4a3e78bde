namespace PartyBranchRecords.Data.Demo.Planning;

/// <summary>
/// Chance that comes out the same on every machine and every version of .NET (SplitMix64). Each planner of each unit has a
/// stream of its own, so that a change to one does not stir the others.
/// </summary>
internal sealed class DemoRandom
{
    private ulong state;

    /// <param name="seed">The name of the stream, such as "SC/people".</param>
    public DemoRandom(string seed)
    {
        state = 14695981039346656037;
        foreach (var c in seed)
        {
            state = (state ^ c) * 1099511628211;
        }
    }

    public int Below(int limit) => (int)(Next() % (ulong)limit);

    public int Between(int first, int last) => first + Below(last - first + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public DateOnly Day(DateOnly first, DateOnly last) => first.AddDays(Below(last.DayNumber - first.DayNumber + 1));

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    public T Weighted<T>(IReadOnlyList<(T Item, int Weight)> items)
    {
        var at = Below(items.Sum(item => item.Weight));
        return items.First(item => (at -= item.Weight) < 0).Item;
    }

    public List<T> Shuffled<T>(IEnumerable<T> items)
    {
        var list = items.ToList();
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }
        return list;
    }

    private ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
