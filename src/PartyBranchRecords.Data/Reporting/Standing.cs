using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>
/// A person who stands in a branch on a day, with what figures ask of them. One projection serves the count and the list
/// behind it.
/// </summary>
public sealed record Standing
{
    public int DistrictId { get; init; }
    public int? CommuneId { get; init; }
    public int BranchId { get; init; }
    public int MemberId { get; init; }

    /// <summary>The day on which the person is looked at.</summary>
    public DateOnly On { get; init; }
    public DateOnly? DecisionOn { get; init; }
    public DateOnly? AdmittedOn { get; init; }
    public DateOnly? OfficialOn { get; init; }
    public Sex? Sex { get; init; }
    public DateOnly? BirthDate { get; init; }
    public bool BirthYearOnly { get; init; }
    public string? Ethnicity { get; init; }
    public string? GeneralEducation { get; init; }
    public string? ProfessionalLevel { get; init; }
    public string? PoliticalTheory { get; init; }
    public bool? YouthUnion { get; init; }

    /// <summary>The admission the membership stands under.</summary>
    public int AdmissionNumber { get; init; }

    /// <summary>The day the membership began.</summary>
    public DateOnly From { get; init; }

    public bool IsOfficial { get; init; }
    public bool IsWoman { get; init; }

    /// <summary>Not Kinh.</summary>
    public bool IsMinority { get; init; }

    /// <summary>Relative to the branch: one who came by cadre assignment is not local there.</summary>
    public bool IsLocal { get; init; }

    public Placement Place => new(DistrictId, CommuneId, BranchId);
}

/// <summary>A membership, where its branch stood, and the day on which the person is looked at.</summary>
internal sealed record PlacedMembership
{
    public required BranchAffiliation Place { get; init; }
    public required BranchMembership Membership { get; init; }

    /// <summary>The day of the particulars.</summary>
    public required DateOnly On { get; init; }
}

/// <summary>The same with what is known of the person on that day; null where nothing is.</summary>
internal sealed record KnownMembership
{
    public required PlacedMembership Person { get; init; }
    public required MemberParticulars? Particulars { get; init; }
}

/// <summary>How many people of one branch are alike in everything that is counted.</summary>
public sealed record StandingGroup(Standing Alike, int People);
