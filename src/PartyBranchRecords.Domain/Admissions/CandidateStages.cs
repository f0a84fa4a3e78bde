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

    /// <summary>The act that carries the candidate on from a stage.</summary>
    public static CandidateAct NextAct(CandidateStepKind stage) =>
        stage switch
        {
            CandidateStepKind.Identified or CandidateStepKind.Trained => CandidateAct.OpenDossier,
            CandidateStepKind.Refused or CandidateStepKind.Withdrawn => CandidateAct.OpenDossier,
            CandidateStepKind.Decided => CandidateAct.RecordCeremony,
            CandidateStepKind.Admitted => CandidateAct.None,
            _ => CandidateAct.RecordDecision,
        };
}

/// <summary>What can be done next with a candidate.</summary>
public enum CandidateAct
{
    None,

    /// <summary>Mở hồ sơ: the application has been handed in.</summary>
    OpenDossier,

    /// <summary>Ghi quyết định kết nạp.</summary>
    RecordDecision,

    /// <summary>Ghi lễ kết nạp: the candidate becomes a probationary member.</summary>
    RecordCeremony,
}
