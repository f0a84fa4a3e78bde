using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting.Stored;

/// <summary>A number of a report of units.</summary>
/// <param name="Row">The key of the row's unit; null for the total.</param>
/// <param name="Part">What part of the unit the row counts.</param>
public sealed record NumberKey(int? Row, string? Part, string Column)
{
    public static NumberKey Of(RowSubject row, string column) => new(row.Kind is SubjectKind.Total ? null : row.Id, row.Part, column);
}

/// <summary>The keys of the people, units or localities that each number of a report counts: what its list shows, for all numbers at once.</summary>
public sealed class NumbersBehind
{
    private static readonly IReadOnlyList<int> Nobody = [];
    private readonly Dictionary<NumberKey, List<int>> ids = [];

    /// <summary>What the numbers count.</summary>
    public required SubjectKind Kind { get; init; }

    public IReadOnlyDictionary<NumberKey, List<int>> All => ids;

    /// <summary>In rising order; who is counted twice is there twice.</summary>
    public IReadOnlyList<int> Of(NumberKey number) => ids.TryGetValue(number, out var found) ? found : Nobody;

    public NumbersBehind Add(NumberKey number, IEnumerable<int> counted)
    {
        if (counted.Order().ToList() is { Count: > 0 } sorted)
        {
            ids[number] = sorted;
        }
        return this;
    }

    /// <summary>From everything that is counted, whatever order it comes in.</summary>
    internal static NumbersBehind Of(SubjectKind kind, IEnumerable<(NumberKey Number, int Id)> counted)
    {
        var behind = new NumbersBehind { Kind = kind };
        foreach (var number in counted.GroupBy(one => one.Number, one => one.Id))
        {
            behind.Add(number.Key, number);
        }
        return behind;
    }
}

internal static class CountedInRows
{
    /// <summary>Something counts in the row it is placed in, and in the total.</summary>
    public static IEnumerable<(NumberKey Number, int Id)> Counted(this Asked asked, Placement place, int id, string column, string? part = null)
    {
        yield return (new NumberKey(null, part, column), id);
        if (asked.RowOf(place) is { } row)
        {
            yield return (new NumberKey(row, part, column), id);
        }
    }
}
