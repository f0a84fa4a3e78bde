namespace PartyBranchRecords.Domain.History;

/// <summary>
/// A row that numbers are made of. It is never edited: what is closed, corrected or withdrawn is marked as removed by one
/// change, and the row that takes its place is added by the same change, so that every earlier state of knowledge can be asked for.
/// </summary>
public abstract class Fact
{
    /// <summary>The row's own key. Nothing refers to a fact by it: the row may be replaced at any time.</summary>
    public long Id { get; init; }

    /// <summary>The number of the <see cref="Change"/> that recorded it.</summary>
    public long AddedBy { get; set; }

    /// <summary>The number of the <see cref="Change"/> that closed, corrected or withdrew it; null while it is believed.</summary>
    public long? RemovedBy { get; set; }
}

/// <summary>A fact that holds for a half-open period of days.</summary>
public abstract class DatedFact : Fact
{
    /// <summary>The first day on which it holds; <see cref="Domain.Period.Always"/> where the beginning is not known.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The first day on which it no longer holds; null while it still does.</summary>
    public DateOnly? To { get; init; }

    public Period Period => new(From, To);
}
