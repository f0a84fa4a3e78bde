using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Data;

/// <summary>The questions every dated query asks, in one wording that both databases translate.</summary>
public static class DatedQueries
{
    /// <summary>The facts that hold on a day.</summary>
    public static IQueryable<T> On<T>(this IQueryable<T> facts, DateOnly day)
        where T : DatedFact => facts.Where(fact => fact.From <= day && (fact.To == null || fact.To > day));

    /// <summary>The facts that hold on at least one day from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public static IQueryable<T> Within<T>(this IQueryable<T> facts, DateOnly first, DateOnly last)
        where T : DatedFact => facts.Where(fact => fact.From <= last && (fact.To == null || fact.To > first));
}
