namespace PartyBranchRecords.Data.Access;

public enum Role
{
    /// <summary>Manages accounts and settings; sees no person's record.</summary>
    Administrator,

    /// <summary>Enters admissions and every later change in its district, and answers for the figures.</summary>
    DistrictStaff,

    /// <summary>Reviews the rosters of its commune and keeps its candidates.</summary>
    CommuneSecretary,

    /// <summary>Reads the dashboards and lists of its district or commune.</summary>
    Leader,
}

/// <summary>A role of a user in an organisation (none for an administrator) for a time. To is the first day on which it no longer holds.</summary>
public sealed class RoleAssignment
{
    public int Id { get; init; }
    public required string UserId { get; init; }
    public required Role Role { get; init; }
    public int? OrganisationId { get; init; }
    public required DateOnly From { get; init; }
    public DateOnly? To { get; set; }
}
