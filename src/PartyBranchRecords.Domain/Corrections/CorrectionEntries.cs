using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Domain.Corrections;

/// <summary>An entry of a person's timeline was recorded wrongly: what would have been right, and why it is corrected.</summary>
public sealed record EntryCorrection : MovementEntry
{
    /// <summary>Which: see <see cref="EntryKey"/>.</summary>
    public string? Key { get; init; }

    /// <summary>The first day.</summary>
    public DateOnly? Begin { get; init; }

    /// <summary>The first day on which it no longer holds: the day of leaving, of coming back, of laying down.</summary>
    public DateOnly? End { get; init; }

    /// <summary>Of a membership: the code of the branch, or a part of its name.</summary>
    public string? Branch { get; init; }

    /// <summary>The code of the one that is meant, where several have the name.</summary>
    public string? Chosen { get; init; }

    /// <summary>How a membership ended, where it led out of the records.</summary>
    public LeavingKind? How { get; init; }

    /// <summary>Of an admission: the day of the decision.</summary>
    public DateOnly? DecisionOn { get; init; }
    public string? DecisionNumber { get; init; }

    /// <summary>The day of the ceremony.</summary>
    public DateOnly? AdmittedOn { get; init; }

    /// <summary>Empty while probationary; left as it was, it follows the ceremony.</summary>
    public DateOnly? OfficialOn { get; init; }

    /// <summary>Of an absence: where the person took part in the meantime.</summary>
    public string? Place { get; init; }

    /// <summary>Of a letter: what is written on it.</summary>
    public string? LetterNumber { get; init; }
    public DateOnly? IssuedOn { get; init; }

    /// <summary>Where it leads.</summary>
    public string? Destination { get; init; }

    /// <summary>Empty while it is not known to have been presented.</summary>
    public DateOnly? PresentedOn { get; init; }

    public override ChangeKind RecordedAs => ChangeKind.Correction;
}

/// <summary>An entry of a person's timeline never was: it was made by mistake.</summary>
public sealed record Withdrawal : MovementEntry
{
    /// <summary>Which: see <see cref="EntryKey"/>.</summary>
    public string? Key { get; init; }

    public override ChangeKind RecordedAs => ChangeKind.Correction;
}

/// <summary>What a form says of a person, as a whole: what differs from what was shown is meant.</summary>
public abstract record PersonEntry : MovementEntry
{
    /// <summary>As typed.</summary>
    public ParticularValues Values { get; init; } = new();

    /// <summary>As typed.</summary>
    public PlainValues Plain { get; init; } = new();
}

/// <summary>Something about the person has really changed: what was, stays, and the new begins on <see cref="MovementEntry.EffectiveOn"/>.</summary>
public sealed record PersonChange : PersonEntry;

/// <summary>Something about the person was recorded wrongly: the right takes its place for the whole of the period.</summary>
public sealed record PersonCorrection : PersonEntry
{
    /// <summary>The first day of the period that was shown.</summary>
    public DateOnly Shown { get; init; }

    /// <summary>Every period that says the same wrong thing is meant, not only the one that was shown.</summary>
    public bool EverySame { get; init; } = true;

    public override ChangeKind RecordedAs => ChangeKind.Correction;
}
