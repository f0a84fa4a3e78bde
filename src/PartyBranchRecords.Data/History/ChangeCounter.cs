namespace PartyBranchRecords.Data.History;

/// <summary>The one row that every write of facts locks first, so that writers take turns and numbers follow the order of commits.</summary>
public sealed class ChangeCounter
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;
    public long Last { get; init; }
}
