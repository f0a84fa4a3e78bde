using System.Linq.Expressions;
using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Data.Integrity;

/// <summary>A dated fact as the checks of its days look at it.</summary>
internal sealed record Span
{
    /// <summary>Whose days these are.</summary>
    public required int Owner { get; init; }

    /// <summary>What a finding is called by.</summary>
    public required string Subject { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly? To { get; init; }
}

internal static class Spans
{
    /// <summary>The facts that share a day with another of the same owner.</summary>
    public static IQueryable<T> Overlapping<T, TOwner>(this IQueryable<T> facts, Expression<Func<T, TOwner>> owner)
        where T : DatedFact =>
        facts
            .Join(facts, owner, owner, (one, other) => new { one, other })
            .Where(pair =>
                pair.one.Id != pair.other.Id
                && (pair.one.To == null || pair.other.From < pair.one.To)
                && (pair.other.To == null || pair.one.From < pair.other.To)
            )
            .Select(pair => pair.one);

    /// <summary>
    /// The spans with a day that none of the covers of the same owner holds: the first day, or one on which a cover ends and no
    /// other goes on.
    /// </summary>
    public static IQueryable<string> NotCoveredBy(this IQueryable<Span> spans, IQueryable<Span> covers) =>
        spans
            .Where(span =>
                !covers.Any(cover => cover.Owner == span.Owner && cover.From <= span.From && (cover.To == null || cover.To > span.From))
                || covers.Any(ending =>
                    ending.Owner == span.Owner
                    && ending.To > span.From
                    && (span.To == null || ending.To < span.To)
                    && !covers.Any(next => next.Owner == span.Owner && next.From <= ending.To && (next.To == null || next.To > ending.To))
                )
            )
            .Select(span => span.Subject);
}
