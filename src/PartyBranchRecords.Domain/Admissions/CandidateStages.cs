namespace PartyBranchRecords.Domain.Admissions;

/// <summary>What the stages of a candidate mean for the work on it.</summary>
public static class CandidateStages
{
    /// <summary>The stages at which work is still to be done; the others are the ways out, and membership.</summary>
    public static readonly IReadOnlyList<CandidateStepKind> Open =
    [
        CandidateStepKind.Identified,
        CandidateStepKind.Trained,
        CandidateStepKind.DossierOpened,
        CandidateStepKind.Verified,
        CandidateStepKind.BranchResolved,
        CandidateStepKind.CommuneResolved,
        CandidateStepKind.Submitted,
        CandidateStepKind.Returned,
        CandidateStepKind.Suspended,
        CandidateStepKind.Decided,
    ];

    /// <summary>Refused or withdrawn; a new application opens the dossier again.</summary>
    public static bool IsClosed(CandidateStepKind stage) => stage is CandidateStepKind.Refused or CandidateStepKind.Withdrawn;

    /// <summary>A return, a suspension, a refusal, a withdrawal: not a step on the way but one off it.</summary>
    public static bool LeavesTheWay(CandidateStepKind kind) => kind > CandidateStepKind.Admitted;
}
