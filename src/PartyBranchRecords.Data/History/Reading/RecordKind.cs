namespace PartyBranchRecords.Data.History.Reading;

/// <summary>What a change is about, in the order in which its page lists it.</summary>
public enum RecordKind
{
    /// <summary>A decision on the structure: it names several units.</summary>
    Decision,
    Organisation,
    Member,
    Candidate,
    Locality,

    /// <summary>The days off, the same for the whole installation.</summary>
    Calendar,
}

/// <summary>One record that a change touched.</summary>
public readonly record struct RecordKey(RecordKind Kind, int Id);
