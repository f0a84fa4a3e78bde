using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Domain.Movements;

/// <summary>People take an office in a unit that they stand in; a secretary takes the place of the one before.</summary>
public sealed record OfficeEntry : MovementEntry
{
    public Office? Office { get; init; }

    /// <summary>The code of the branch, commune or district.</summary>
    public string? Unit { get; init; }
}

/// <summary>People no longer hold an office.</summary>
public sealed record OfficeEndEntry : MovementEntry
{
    /// <summary>Which: see <see cref="HeldOffice.Key"/>.</summary>
    public string? Held { get; init; }
}
