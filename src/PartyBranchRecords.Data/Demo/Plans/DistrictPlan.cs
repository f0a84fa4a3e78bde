using PartyBranchRecords.Data.Demo.Blueprints;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Demo.Plans;

/// <summary>Everything the demonstration holds of one district, filled by one planner after the other.</summary>
internal sealed class DistrictPlan(DistrictBlueprint blueprint, DateOnly today)
{
    public DistrictBlueprint Blueprint => blueprint;
    public DateOnly Today => today;
    public required PlannedDistrict District { get; init; }

    /// <summary>The committee of the province that the district's communes went to, where it was dissolved.</summary>
    public PlannedDistrict? Province { get; set; }

    public List<PlannedCommune> Communes { get; } = [];
    public List<PlannedBranch> Branches { get; } = [];
    public List<PlannedLocality> Localities { get; } = [];
    public List<PlannedReorganisation> Reorganisations { get; } = [];

    /// <summary>People who must change their branch because the structure changed.</summary>
    public List<StructuralMove> Moves { get; } = [];
    public List<PlannedPerson> People { get; } = [];
    public List<PlannedOffice> Offices { get; } = [];
    public List<PlannedPost> Posts { get; } = [];
    public List<PlannedAbsence> Absences { get; } = [];
    public List<PlannedQuota> Quotas { get; } = [];
    public List<PlannedTerm> Terms { get; } = [];
    public List<PlannedRating> Ratings { get; } = [];
    public List<PlannedCandidate> Candidates { get; } = [];
    public List<PlannedRecognition> Recognitions { get; } = [];
    public List<PlannedLetter> Letters { get; } = [];

    public IEnumerable<PlannedBranch> BranchesOn(DateOnly day) => Branches.Where(branch => branch.LivesOn(day));
}

internal sealed record PlannedReorganisation(
    string Number,
    ReorganisationKind Kind,
    DateOnly EffectiveOn,
    IReadOnlyList<PlannedOrganisation> Predecessors,
    IReadOnlyList<PlannedOrganisation> Successors
);

/// <summary>Some or (People null) all members of a branch go to others on a day.</summary>
internal sealed record StructuralMove(DateOnly On, PlannedBranch From, IReadOnlyList<PlannedBranch> To, int? People, MembershipStart Began);

internal sealed record PlannedOffice(PlannedPerson Person, PlannedOrganisation Organisation, Office Office, DateOnly From, DateOnly? To);

internal sealed record PlannedPost(PlannedPerson Person, string Name, PlannedLocality? Locality, DateOnly From, DateOnly? To);

internal sealed record PlannedAbsence(PlannedPerson Person, AbsenceKind Kind, DateOnly From, DateOnly? To, string? Place);

internal sealed record PlannedQuota(PlannedOrganisation Organisation, QuotaPeriod Period, int Target, string Resolution, DateOnly SetOn);

internal sealed record PlannedTerm(PlannedOrganisation Organisation, string Name, DateOnly From, DateOnly? To);

internal sealed record PlannedRating(PlannedOrganisation Organisation, int Year, RatingLevel Level);
