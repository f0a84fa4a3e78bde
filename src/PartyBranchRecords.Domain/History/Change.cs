namespace PartyBranchRecords.Domain.History;

/// <summary>
/// One write of facts: who, when, why. Numbers rise by one and follow the order of commits, so "what was known on a day" is
/// "every change up to the last one of that day".
/// </summary>
public sealed class Change
{
    public const int ReasonLength = 500;
    public const int DecisionLength = 100;

    public required long Number { get; init; }

    /// <summary>The instant of recording, UTC, in whole milliseconds.</summary>
    public required DateTime At { get; init; }

    /// <summary>The account that made it; null for the program itself (demonstration, command line).</summary>
    public string? UserId { get; init; }

    public required ChangeKind Kind { get; init; }

    /// <summary>Why: required for a correction and for taking back.</summary>
    public string? Reason { get; init; }

    /// <summary>Number of the decision or resolution behind it, as written on the paper.</summary>
    public string? Decision { get; init; }

    /// <summary>The day of that decision, which may lie before or after the day it takes effect.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>The shown form it was made with: a form that is sent twice makes one change.</summary>
    public Guid? FormId { get; init; }

    /// <summary>The change that it took back, which may itself be one that took back another.</summary>
    public long? TakesBack { get; init; }
}

public enum ChangeKind
{
    Entry,
    Correction,
    Reorganisation,
    Import,
    TakenBack,
}

/// <summary>An old and a new value of something no number is made of (a name, a phone, a note): the column is overwritten, the log keeps both.</summary>
public sealed class FieldChange
{
    public const int NameLength = 60;

    public long Id { get; init; }
    public required long ChangeNumber { get; init; }

    /// <summary>The kind of record, such as <c>Member</c>.</summary>
    public required string Subject { get; init; }
    public required long SubjectId { get; init; }
    public required string Field { get; init; }
    public string? Old { get; init; }
    public string? New { get; init; }
}
