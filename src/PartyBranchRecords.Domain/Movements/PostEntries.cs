namespace PartyBranchRecords.Domain.Movements;

/// <summary>A civic post taken by a person.</summary>
public sealed record PostEntry : MovementEntry
{
    public bool IsVillageHead { get; init; } = true;

    /// <summary>The name of another post.</summary>
    public string? Name { get; init; }
    public int? LocalityId { get; init; }
}

/// <summary>A civic post laid down.</summary>
public sealed record PostEndEntry : MovementEntry
{
    /// <summary>Which: the name of the post and the locality.</summary>
    public string? Held { get; init; }
}
