using PartyBranchRecords.Domain.Admissions;

namespace PartyBranchRecords.Data.Admissions;

/// <summary>A candidate's page: what is kept, the steps and where the case stands.</summary>
public sealed record CandidateRecord
{
    public required AdmissionCandidate Candidate { get; init; }
    public required string BranchCode { get; init; }
    public required string BranchName { get; init; }
    public required IReadOnlyList<CandidateHelper> Helpers { get; init; }
    public required string? LocalityName { get; init; }

    /// <summary>In the order they were taken.</summary>
    public required IReadOnlyList<RecordedStep> Steps { get; init; }
    public required CandidateCase Case { get; init; }

    public CandidateAct NextAct => CandidateStages.NextAct(Case.Stage);
}

/// <summary>A member assigned to help.</summary>
public sealed record CandidateHelper(int MemberId, string FullName);

/// <summary>A step, and when and by which account it was recorded; null for the program itself.</summary>
public sealed record RecordedStep(CandidateStep Step, DateTime RecordedAt, string? RecordedBy);
