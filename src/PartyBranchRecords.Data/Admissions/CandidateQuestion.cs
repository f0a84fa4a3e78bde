using PartyBranchRecords.Domain.Admissions;

namespace PartyBranchRecords.Data.Admissions;

/// <summary>What is asked of the list of candidates.</summary>
public sealed record CandidateQuestion
{
    /// <summary>Words of the name, with or without diacritics; or, where there is a digit, a part of the candidate's number.</summary>
    public string? Words { get; init; }

    /// <summary>The code of a district, commune or branch.</summary>
    public string? Unit { get; init; }

    /// <summary>Only those at this stage; unless given, everybody who is still on the way.</summary>
    public CandidateStepKind? Stage { get; init; }

    public CandidateOrder Order { get; init; }
    public bool Backwards { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;
}

public enum CandidateOrder
{
    /// <summary>Who has waited longest first.</summary>
    Waiting,
    Name,
}

/// <summary>A candidate in a list, at the stage reached by the day asked for.</summary>
public sealed record CandidateRow
{
    public required int Id { get; init; }
    public required string Number { get; init; }
    public required string FullName { get; init; }
    public required DateOnly BirthDate { get; init; }
    public required string BranchCode { get; init; }
    public required string BranchName { get; init; }
    public required string? CommuneName { get; init; }
    public required DateOnly? PlannedMonth { get; init; }
    public required int? MemberId { get; init; }
    public required CandidateStepKind Stage { get; init; }

    /// <summary>The day of the step that led to the stage.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>Where the case stands; set of the rows of a page.</summary>
    public KnownCandidate? Known { get; init; }
}
