namespace PartyBranchRecords.Domain.History;

/// <summary>A record that two people may have open at once: a save with an old version is refused instead of overwriting the other's change.</summary>
public interface IVersioned
{
    /// <summary>Rises by one with every save of the record; set by the records context.</summary>
    long Version { get; set; }
}
