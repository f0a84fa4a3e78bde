namespace PartyBranchRecords.Domain;

/// <summary>A stretch of days, half-open: it holds from <paramref name="From"/> until the day before <paramref name="To"/>; without an end it still holds.</summary>
/// <param name="From">The first day. <see cref="Always"/> where the beginning is not known.</param>
/// <param name="To">The first day on which it no longer holds.</param>
public readonly record struct Period(DateOnly From, DateOnly? To = null)
{
    /// <summary>The first day of a fact that has held for as long as anybody knows.</summary>
    public static readonly DateOnly Always = DateOnly.MinValue;

    /// <summary>An end that is not after the beginning leaves no day at all; the database refuses such a period.</summary>
    public bool IsEmpty => To <= From;

    public bool Contains(DateOnly day) => From <= day && (To is null || To > day);

    public bool Overlaps(Period other) => (other.To is null || From < other.To) && (To is null || other.From < To);

    /// <summary>Whether every day of <paramref name="other"/> lies in this period.</summary>
    public bool Covers(Period other) => From <= other.From && (To is null || (other.To is not null && other.To <= To));
}
