using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Domain.Admissions;

/// <summary>A step of a candidate on its day. Going back, suspension, refusal and withdrawal are steps too.</summary>
public sealed class CandidateStep : VotedStep
{
    public required int CandidateId { get; init; }
    public required CandidateStepKind Kind { get; init; }

    /// <summary>Of a return: the stage it goes back to.</summary>
    public CandidateStepKind? BackTo { get; init; }

    /// <summary>Of a decision: the day on which the branch received it, from which the days to the ceremony may run.</summary>
    public DateOnly? ReceivedOn { get; init; }
}

/// <summary>The stages of domain.md section 3 in their order, then the ways out of it. Recognition is a step of the member.</summary>
public enum CandidateStepKind
{
    Identified,
    Trained,
    DossierOpened,
    Verified,
    BranchResolved,
    CommuneResolved,
    Submitted,
    Decided,
    Admitted,

    /// <summary>Trả lại: to be completed, from a stage before.</summary>
    Returned,

    /// <summary>Tạm dừng xem xét: until the next step, whatever it is.</summary>
    Suspended,
    Refused,
    Withdrawn,
}
