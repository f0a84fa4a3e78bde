namespace PartyBranchRecords.Domain.Admissions;

/// <summary>What is asked of a step besides its day.</summary>
/// <param name="AsksDocument">The number of a certificate, resolution or decision.</param>
/// <param name="Voters">Whose votes; null where nobody votes.</param>
public sealed record StepShape(bool AsksDocument, VotingBody? Voters = null)
{
    /// <summary>Why: of a return, a suspension, a refusal, a withdrawal.</summary>
    public bool AsksReason { get; init; }

    public static StepShape Of(CandidateStepKind kind) =>
        kind switch
        {
            CandidateStepKind.Trained => new(AsksDocument: true),
            CandidateStepKind.BranchResolved => new(AsksDocument: true, VotingBody.Branch),
            CandidateStepKind.CommuneResolved => new(AsksDocument: true, VotingBody.Committee),
            CandidateStepKind.Submitted => new(AsksDocument: true),
            CandidateStepKind.Decided => new(AsksDocument: true, VotingBody.StandingCommittee),
            _ when CandidateStages.LeavesTheWay(kind) => new(AsksDocument: true) { AsksReason = true },
            _ => new(AsksDocument: false),
        };
}

/// <summary>Who votes on a step.</summary>
public enum VotingBody
{
    /// <summary>Chi bộ: official members vote.</summary>
    Branch,

    /// <summary>Ban chấp hành đảng bộ cơ sở.</summary>
    Committee,

    /// <summary>Ban thường vụ.</summary>
    StandingCommittee,
}
