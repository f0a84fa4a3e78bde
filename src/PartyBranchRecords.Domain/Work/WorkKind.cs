namespace PartyBranchRecords.Domain.Work;

/// <summary>What the work list watches, in the order in which it is shown where days are equal.</summary>
public enum WorkKind
{
    /// <summary>Probation is nearly over: from 90 days before its end.</summary>
    ProbationEnds,

    /// <summary>Probation is over; the branch has not considered recognition.</summary>
    RecognitionResolution,

    /// <summary>The branch has; the decision on recognition is due.</summary>
    Recognition,

    /// <summary>The branch has resolved to admit; the decision on admission is due.</summary>
    Decision,

    /// <summary>Decided; the ceremony is due.</summary>
    Ceremony,

    /// <summary>A dossier that came back waits to be completed.</summary>
    Returned,

    /// <summary>The certificate of the awareness course is about to expire, or has, and the branch has not considered.</summary>
    Certificate,

    /// <summary>The dossier is about to grow too old, or has, and the branch has not considered.</summary>
    Dossier,

    /// <summary>A letter of somebody who moved out is not known to have been presented.</summary>
    TransferLetter,

    /// <summary>A quota of the year is not kept pace with.</summary>
    BehindPace,

    /// <summary>People who are due a badge at the next award date.</summary>
    PartyBadges,

    // What a unit lacks: no day is set for it.
    BelowThreeOfficial,
    WithoutSecretary,
    OwingCommittee,
    LocalityWithoutBranch,
}
