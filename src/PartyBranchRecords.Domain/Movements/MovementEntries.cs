using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Domain.Movements;

/// <summary>An act on one or several people by one decision: all of them, or none.</summary>
public record MovementEntry
{
    public List<PersonKey> People { get; init; } = [];

    /// <summary>Number of the decision, or of the paper that stands for it, as written on it.</summary>
    public string? Decision { get; init; }

    /// <summary>The day of that paper.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>The first day on which it holds; in the past is the rule, for papers come late.</summary>
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>Why; owed by some acts.</summary>
    public string? Reason { get; init; }

    /// <summary>The doubts that were confirmed, by the codes of their sentences.</summary>
    public List<string> Confirmed { get; init; } = [];

    /// <summary>The form that was shown: sent twice, it makes one change.</summary>
    public Guid FormId { get; init; }

    /// <summary>False where it makes the person, or is about a branch.</summary>
    public virtual bool NamesPeople => true;

    /// <summary>What the history calls the change.</summary>
    public virtual ChangeKind RecordedAs => ChangeKind.Entry;
}

/// <summary>A person a form was shown for, as the record was then.</summary>
public sealed record PersonKey
{
    public int Id { get; init; }
    public long Version { get; init; }
}

/// <summary>People move to another branch that is in the records.</summary>
public sealed record TransferEntry : MovementEntry
{
    public TransferKind? Kind { get; init; }

    /// <summary>The code of the branch, or a part of its name.</summary>
    public string? Branch { get; init; }

    /// <summary>The code of the one that is meant, where several have the name.</summary>
    public string? Chosen { get; init; }
}

public enum TransferKind
{
    /// <summary>Chuyển sinh hoạt đảng.</summary>
    InternalTransfer,

    /// <summary>Sent to strengthen a branch (tăng cường cơ sở).</summary>
    CadreAssignment,
}

/// <summary>People leave the branches of the records.</summary>
public sealed record LeavingEntry : MovementEntry
{
    public LeavingKind? Kind { get; init; }

    /// <summary>Where the letter of one who moves out leads.</summary>
    public string? Destination { get; init; }
}

/// <summary>The ways out; each is the <see cref="MembershipEnd"/> of its name.</summary>
public enum LeavingKind
{
    /// <summary>To outside the records.</summary>
    TransferOut,
    StruckOff,
    Expelled,
    Resigned,
    Deceased,
}
