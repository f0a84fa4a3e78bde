namespace PartyBranchRecords.Domain.Reporting.Changes;

/// <summary>Why a person, unit or locality is in a list on one day and not on another.</summary>
public enum ChangeCause
{
    /// <summary>No fact between the two days explains it.</summary>
    Unknown,

    /// <summary>The list is of what happened in a period, and this happened in the one and not in the other.</summary>
    HappenedInPeriod,

    // A person came.
    Admitted,
    Readmitted,
    TransferredIn,
    RecordsBegan,
    MovedFrom,
    AssignedFrom,
    CameByReorganisation,

    /// <summary>The branch came to the unit with its people.</summary>
    BranchCame,

    // A person went.
    TransferredOut,
    StruckOff,
    Expelled,
    Resigned,
    Deceased,

    /// <summary>Left, for a reason that is not open to the reader.</summary>
    Left,
    MovedTo,
    AssignedTo,
    WentByReorganisation,

    /// <summary>The branch went elsewhere with its people.</summary>
    BranchWent,

    // A person stayed, and is another.
    BecameOfficial,
    ParticularsChanged,
    ParticularsCorrected,

    /// <summary>Age or party age, by nothing but time.</summary>
    GrewOlder,

    /// <summary>A candidate took a step.</summary>
    StepTaken,

    // A unit came or went.
    Established,
    MergedFrom,
    SplitFrom,
    Dissolved,
    MergedInto,
    SplitInto,
    MovedInFrom,
    MovedOutTo,

    // A branch stayed, and is another.
    MoreMembers,
    FewerMembers,
    MoreOfficial,
    FewerOfficial,
    GotCommittee,
    LostCommittee,
    GotSecretary,
    LostSecretary,

    // A locality.
    LocalityFounded,
    LocalityEnded,
    GotBranch,
    LostBranch,
    BecameIndependent,
    BecameJoint,
    GotMembers,
    LostMembers,
}

public static class ChangeCauses
{
    private static readonly ChangeCause[] WaysOut =
    [
        ChangeCause.TransferredOut,
        ChangeCause.StruckOff,
        ChangeCause.Expelled,
        ChangeCause.Resigned,
        ChangeCause.Deceased,
    ];

    /// <summary>The reason for leaving is open to staff and that commune; leaders get the number.</summary>
    public static ChangeCause WithoutReasonForLeaving(this ChangeCause cause) => WaysOut.Contains(cause) ? ChangeCause.Left : cause;
}
