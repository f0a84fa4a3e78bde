using System.Globalization;

namespace PartyBranchRecords.Domain.Admissions;

/// <summary>The share of votes that a resolution needs: at least two thirds, or more than half.</summary>
/// <param name="IsMore">More than the share; otherwise at least it.</param>
public readonly record struct VoteShare(int Numerator, int Denominator, bool IsMore = false)
{
    public static readonly VoteShare TwoThirds = new(2, 3);
    public static readonly VoteShare MoreThanHalf = new(1, 2, IsMore: true);

    /// <summary>The fewest votes in favour that are enough of so many: 5 of 7 are two thirds, 4 of 6 more than half.</summary>
    public int Needed(int votes) => IsMore ? (votes * Numerator / Denominator) + 1 : ((votes * Numerator) + Denominator - 1) / Denominator;

    /// <summary>As it is kept: ">=2/3", ">1/2".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(IsMore ? ">" : ">=")}{Numerator}/{Denominator}");

    public static VoteShare Parse(string text)
    {
        var parts = text.TrimStart('>', '=').Split('/');
        return new VoteShare(
            int.Parse(parts[0], CultureInfo.InvariantCulture),
            int.Parse(parts[1], CultureInfo.InvariantCulture),
            IsMore: !text.Contains('=')
        );
    }
}
