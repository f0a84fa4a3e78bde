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

    /// <summary>In the order they were taken, with those that were taken out or corrected since.</summary>
    public required IReadOnlyList<RecordedStep> Steps { get; init; }
    public required CandidateCase Case { get; init; }
    public required CandidateWay Way { get; init; }

    public KnownCandidate Known => new(Candidate, Case, Way);

    public CandidateStepKind? Next => Way.Way.Next(Case);

    /// <summary>When the candidate is made anonymous, should nothing more be recorded; null for whoever was admitted.</summary>
    public required DateOnly? AnonymousOn { get; init; }

    /// <summary>A recorded step by its place, from 1.</summary>
    public CandidateStep? StepAt(int place) => Case.Steps.ElementAtOrDefault(place - 1);

    /// <summary>The place of a step among those that count, from 1; 0 of one that was taken out.</summary>
    public int PlaceOf(CandidateStep step) => Case.Steps.ToList().IndexOf(step) + 1;
}

/// <summary>A member assigned to help.</summary>
public sealed record CandidateHelper(int MemberId, string FullName);

/// <summary>A step, and when and by which account it was recorded; null for the program itself.</summary>
public sealed record RecordedStep(CandidateStep Step, DateTime RecordedAt, string? RecordedBy)
{
    /// <summary>Why it was taken out or corrected; null while it is believed.</summary>
    public string? TakenOutBecause { get; init; }

    public bool IsTakenOut => Step.RemovedBy is not null;
}
