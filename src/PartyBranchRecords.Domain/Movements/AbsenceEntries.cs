using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Domain.Movements;

/// <summary>People begin to take part elsewhere for a time, or are exempt from work and activity.</summary>
public sealed record AbsenceEntry : MovementEntry
{
    public AbsenceKind? Kind { get; init; }

    /// <summary>Where they take part in the meantime.</summary>
    public string? Place { get; init; }

    /// <summary>The first day on which it no longer holds, where the paper says so; it may lie ahead.</summary>
    public DateOnly? Until { get; init; }
}

/// <summary>People are back, or no longer exempt.</summary>
public sealed record ReturnEntry : MovementEntry
{
    public AbsenceKind? Kind { get; init; }
}
