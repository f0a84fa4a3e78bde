using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>
/// Of what can be going on only once - the same office of the same person - an open row ends on the day on which another open one
/// begins: the records hold no two of them.
/// </summary>
internal static class OpenPeriods
{
    /// <param name="work">The import.</param>
    /// <param name="owner">Whose rows they are.</param>
    /// <param name="wanted">The rows of the set.</param>
    /// <param name="kept">The kept rows of the same owner.</param>
    /// <param name="key">What makes a row the same row.</param>
    /// <param name="once">Of what there can be one open row.</param>
    /// <param name="closed">The fact, ended on a day.</param>
    public static void SettleOpen<T, TKey>(
        this ImportWork work,
        string owner,
        List<Wanted<T>> wanted,
        IReadOnlyList<T> kept,
        Func<T, TKey> key,
        Func<T, object> once,
        Func<T, DateOnly, T> closed
    )
        where T : DatedFact
    {
        var staying = kept.Where(one => !wanted.Exists(row => Equals(key(row.Fact), key(one)))).ToList();
        foreach (
            var one in staying
                .Where(one => one.To is null)
                .Where(one => wanted.Exists(row => row.Fact.To is null && Equals(once(row.Fact), once(one))))
        )
        {
            wanted.Add(new(one));
        }
        foreach (var open in wanted.Where(one => one.Fact.To is null).GroupBy(one => once(one.Fact)).Where(group => group.Skip(1).Any()))
        {
            var order = open.OrderBy(one => one.Fact.From).ToList();
            foreach (var (earlier, later) in order.Zip(order.Skip(1)))
            {
                wanted[wanted.IndexOf(earlier)] = earlier with { Fact = closed(earlier.Fact, later.Fact.From) };
                if ((earlier.Row ?? later.Row) is { } row)
                {
                    work.Findings.Warn(row, "to", ImportSentences.StillOpen(owner, later.Fact.From));
                }
            }
        }
        var periods = staying.ConvertAll(one => new Wanted<T>(one));
        foreach (var row in wanted.Where(one => one.Row is not null))
        {
            var overlapping = periods
                .Concat(wanted)
                .Any(other =>
                    other.Fact != row.Fact
                    && other.Fact.From <= row.Fact.From
                    && Equals(once(other.Fact), once(row.Fact))
                    && other.Fact.Period.Overlaps(row.Fact.Period)
                );
            work.Findings.WarnIf(overlapping, row.Row!, "from", ImportSentences.Overlaps(owner));
        }
        work.Settle(owner, wanted, kept, key);
    }
}
