using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Domain.Reorganisations;

/// <summary>Facts about one subject, one after the other.</summary>
internal static class Timelines
{
    /// <summary>What must be removed and added so that all the wanted facts are believed; what is the same stays.</summary>
    /// <param name="kept">What is believed.</param>
    /// <param name="wanted">What is to be believed.</param>
    /// <param name="content">What makes two rows the same.</param>
    public static FactChanges<T> Settle<T, TContent>(IReadOnlyCollection<T> kept, IReadOnlyCollection<T> wanted, Func<T, TContent> content)
        where T : Fact
    {
        var same = kept.Select(content).Intersect(wanted.Select(content)).ToHashSet();
        return new([.. kept.Where(fact => !same.Contains(content(fact)))], [.. wanted.Where(fact => !same.Contains(content(fact)))]);
    }

    /// <summary>The parts of a fact before a day and from it on; a part without a day is left out.</summary>
    public static (Period? Before, Period? After) SplitOn(this DatedFact fact, DateOnly day) =>
        fact.To <= day ? (fact.Period, null)
        : fact.From >= day ? (null, fact.Period)
        : (new Period(fact.From, day), new Period(day, fact.To));

    /// <summary>Periods that touch or overlap, as one.</summary>
    public static IEnumerable<Period> Union(IEnumerable<Period> periods)
    {
        Period? open = null;
        foreach (var next in periods.OrderBy(period => period.From))
        {
            if (open is not { } one)
            {
                open = next;
            }
            else if (one.To is null || next.From <= one.To)
            {
                open = one with
                {
                    To =
                        one.To is null || next.To is null ? null
                        : one.To > next.To ? one.To
                        : next.To,
                };
            }
            else
            {
                yield return one;
                open = next;
            }
        }
        if (open is { } last)
        {
            yield return last;
        }
    }
}
