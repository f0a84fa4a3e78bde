namespace PartyBranchRecords.Data.History;

/// <summary>One line of the activity log (nhật ký hệ thống): who saw or did what. It names people by key only.</summary>
public sealed class ActivityLogEntry
{
    public const int DetailLength = 400;

    public long Id { get; init; }
    public required DateTime At { get; init; }
    public string? UserId { get; init; }
    public required Activity Activity { get; init; }
    public int? MemberId { get; init; }
    public int? OrganisationId { get; init; }

    /// <summary>What was asked for, such as the report and its day; never a person's name.</summary>
    public string? Detail { get; init; }

    public static ActivityLogEntry TakenBack(long change, DateTime at, string? userId) =>
        new()
        {
            At = at,
            UserId = userId,
            Activity = Activity.TakenBack,
            Detail = $"change {change}",
        };
}

public enum Activity
{
    SignedIn,
    SignInFailed,
    LockedOut,
    SignedOut,
    PasswordChanged,
    AccountChanged,

    /// <summary>A person's page was opened.</summary>
    MemberViewed,

    /// <summary>A candidate's page was opened.</summary>
    CandidateViewed,

    /// <summary>A list of people was opened: one entry a page, not one a person.</summary>
    PeopleListed,
    Exported,

    /// <summary>An import was written, or undone: one entry an import.</summary>
    Imported,

    /// <summary>Candidates whose 24 months were over lost their names: one entry a run.</summary>
    CandidatesAnonymised,

    /// <summary>An edition of the admission rules was entered or corrected.</summary>
    RulesKept,

    /// <summary>A change was taken back from the history.</summary>
    TakenBack,
}
