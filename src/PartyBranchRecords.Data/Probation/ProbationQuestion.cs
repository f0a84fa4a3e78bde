using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Data.Probation;

/// <summary>What is asked of the list of members in probation.</summary>
public sealed record ProbationQuestion
{
    /// <summary>Words of the name, with or without diacritics; or, where there is a digit, a part of the record number.</summary>
    public string? Words { get; init; }

    /// <summary>The code of a district, commune or branch.</summary>
    public string? Unit { get; init; }

    public ProbationState? State { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;
}

/// <summary>What the list can be narrowed to.</summary>
public enum ProbationState
{
    /// <summary>What comes next is past its last day.</summary>
    Overdue,

    /// <summary>Probation ends within 90 days, or is over and the branch has not resolved.</summary>
    Due,

    /// <summary>The branch has resolved, the decision is not there.</summary>
    Resolved,

    /// <summary>Nobody is assigned to help.</summary>
    WithoutHelper,
}

/// <summary>A member in probation on the day asked for.</summary>
public sealed record ProbationerRow
{
    public required int MemberId { get; init; }
    public required string RecordNumber { get; init; }
    public required string FullName { get; init; }
    public required string BranchCode { get; init; }
    public required string BranchName { get; init; }
    public required string? CommuneName { get; init; }
    public required IReadOnlyList<string> Helpers { get; init; }
    public required RecognitionCase Case { get; init; }

    /// <summary>Days to the last day of what comes next; below zero when it is past.</summary>
    public required int DaysLeft { get; init; }

    /// <summary>A second probation, after being admitted again.</summary>
    public bool IsAgain => Case.Admission.Number > 1;
}
