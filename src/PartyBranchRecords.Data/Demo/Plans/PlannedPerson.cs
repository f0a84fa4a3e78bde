using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Demo.Plans;

/// <summary>A person of the demonstration before it has a key in the database. Nobody real.</summary>
internal sealed class PlannedPerson
{
    public required string RecordNumber { get; init; }
    public required string FullName { get; init; }
    public required Sex Sex { get; init; }
    public required DateOnly Birth { get; init; }
    public required string Ethnicity { get; init; }
    public required string NativePlace { get; init; }
    public required string Occupation { get; init; }
    public required string GeneralEducation { get; init; }
    public string? ProfessionalLevel { get; init; }
    public string? PoliticalTheory { get; init; }
    public bool YouthUnion { get; init; }
    public string? CardNumber { get; set; }
    public string? Residence { get; set; }

    public List<PlannedAdmission> Admissions { get; } = [];
    public List<Stint> Stints { get; } = [];

    /// <summary>What changes with the branch: whether the person is local there, where they live and work.</summary>
    public List<Circumstances> Circumstances { get; } = [];

    public int Id { get; set; }

    public int AgeOn(DateOnly day) => day.Year - Birth.Year - (day.DayOfYear < Birth.DayOfYear ? 1 : 0);
}

internal sealed record PlannedAdmission(DateOnly DecisionOn, DateOnly AdmittedOn, DateOnly? OfficialOn, string DecisionNumber);

internal sealed record Circumstances(DateOnly From, bool IsLocal, PlannedLocality? Residence, PlannedLocality? Workplace);

/// <summary>A person's time in a branch.</summary>
internal sealed class Stint(PlannedPerson person, PlannedBranch branch, DateOnly from, MembershipStart began)
{
    public PlannedPerson Person => person;
    public PlannedBranch Branch => branch;
    public DateOnly From => from;
    public MembershipStart Began => began;
    public DateOnly? To { get; set; }
    public MembershipEnd? Ended { get; set; }
    public int AdmissionNumber { get; init; } = 1;

    public bool Holds(DateOnly day) => From <= day && (To is null || To > day);
}
