using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;

namespace PartyBranchRecords.Domain.Reorganisations;

/// <summary>What is believed of the units that a decision touches, and of all that stands in them from its day on.</summary>
public sealed record StructureFacts
{
    public required IReadOnlyDictionary<int, KnownUnit> Units { get; init; }
    public IReadOnlyDictionary<int, KnownUnit> Localities { get; init; } = new Dictionary<int, KnownUnit>();
    public IReadOnlyList<OrganisationLife> Lives { get; init; } = [];

    /// <summary>All places of every branch that is touched.</summary>
    public IReadOnlyList<BranchAffiliation> BranchPlaces { get; init; } = [];
    public IReadOnlyList<CommuneAffiliation> CommunePlaces { get; init; } = [];

    /// <summary>The areas of communes that it names.</summary>
    public IReadOnlyList<CommuneArea> Areas { get; init; } = [];
    public IReadOnlyList<LocalityAffiliation> LocalityPlaces { get; init; } = [];
    public IReadOnlyList<LocalityCoverage> Coverages { get; init; } = [];

    /// <summary>The areas of localities that it names.</summary>
    public IReadOnlyList<LocalityArea> LocalityAreas { get; init; } = [];

    /// <summary>Posts held on its day or later in a locality that ends.</summary>
    public IReadOnlyList<CivicPost> Posts { get; init; } = [];

    /// <summary>All memberships of everybody who stands in a touched branch on the day or later.</summary>
    public IReadOnlyList<BranchMembership> Memberships { get; init; } = [];
    public IReadOnlyList<OfficeHolding> Offices { get; init; } = [];

    /// <summary>Of the people who live or work in a locality that ends.</summary>
    public IReadOnlyList<MemberParticulars> Particulars { get; init; } = [];

    /// <summary>By member, where those live who stand in a branch that is split: a village of its own sends them to the branch it goes to.</summary>
    public IReadOnlyDictionary<int, int> Homes { get; init; } = new Dictionary<int, int>();

    /// <summary>Candidates of the branches the decision begins with, and whoever it names.</summary>
    public IReadOnlyList<FollowingCandidate> Candidates { get; init; } = [];

    /// <summary>Every revision of the targets, for periods that last until the day or longer, of the units it begins with and hands on to.</summary>
    public IReadOnlyList<AdmissionQuota> Quotas { get; init; } = [];

    public IReadOnlyDictionary<int, KnownPerson> People { get; init; } = new Dictionary<int, KnownPerson>();

    public string NameOf(int unit) => Units[unit].Name;
}

public sealed record KnownUnit(int Id, string Code, string Name, OrganisationLevel Level);

/// <param name="OfficialOn">By the number of the admission.</param>
public sealed record KnownPerson(int Id, string Name, string SortKey, IReadOnlyDictionary<int, DateOnly?> OfficialOn);

/// <param name="Since">Since when the candidate stands in the branch, where another reorganisation brought it there.</param>
/// <param name="IsMember">Was admitted: the file goes with the branch, and the person is listed among the members.</param>
/// <param name="HomeId">The locality where the candidate lives, as far as it is known.</param>
public sealed record FollowingCandidate(int Id, string Name, int BranchId, DateOnly? Since = null, int? HomeId = null, bool IsMember = false);
