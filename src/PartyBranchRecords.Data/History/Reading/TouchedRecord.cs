namespace PartyBranchRecords.Data.History.Reading;

/// <summary>A record that a change touched, with what it said before and after.</summary>
/// <param name="Name">Null where a decision or a day off is no record of its own.</param>
public sealed record TouchedRecord(RecordKey Key, RecordName? Name, IReadOnlyList<TouchedFact> Facts);

/// <summary>A fact before and after; or plain columns, of which <paramref name="Fact"/> is null.</summary>
public sealed record TouchedFact(string? Fact, TouchedHow How, IReadOnlyList<TouchedValue> Values);

public enum TouchedHow
{
    /// <summary>It was not known before.</summary>
    Added,

    /// <summary>It is no longer believed, and nothing stands in its place.</summary>
    Removed,
    Replaced,
}

/// <summary>
/// One value of a fact. Days, numbers, texts and enums are as they are; another record is a <see cref="RecordKey"/>, several are a
/// list of them.
/// </summary>
/// <param name="Field">The name of the property.</param>
public sealed record TouchedValue(string Field, object? Before, object? After)
{
    public bool IsSame => Equals(Before, After);

    /// <summary>Kept, but shown to nobody here.</summary>
    public bool IsHidden { get; init; }
}
