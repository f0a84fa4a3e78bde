using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;

namespace PartyBranchRecords.Domain.Reorganisations;

/// <summary>Everything that a reorganisation writes.</summary>
public sealed record StructurePlan
{
    public required FactChanges<OrganisationLife> Lives { get; init; }
    public required FactChanges<BranchAffiliation> BranchPlaces { get; init; }
    public required FactChanges<CommuneAffiliation> CommunePlaces { get; init; }
    public required FactChanges<CommuneArea> Areas { get; init; }
    public required FactChanges<LocalityArea> LocalityAreas { get; init; }
    public required FactChanges<LocalityAffiliation> LocalityPlaces { get; init; }
    public required FactChanges<LocalityCoverage> Coverages { get; init; }
    public required FactChanges<BranchMembership> Memberships { get; init; }
    public required FactChanges<OfficeHolding> Offices { get; init; }
    public required FactChanges<MemberParticulars> Particulars { get; init; }

    /// <summary>By candidate, the branch that follows it from now on.</summary>
    public required IReadOnlyDictionary<int, int> Candidates { get; init; }

    /// <summary>Where those candidates stood until now.</summary>
    public required FactChanges<CandidateStay> Stays { get; init; }

    /// <summary>The targets that are handed on, as revisions of the day of the decision.</summary>
    public required FactChanges<AdmissionQuota> Quotas { get; init; }

    public bool IsEmpty =>
        Lives.IsEmpty
        && BranchPlaces.IsEmpty
        && CommunePlaces.IsEmpty
        && LocalityPlaces.IsEmpty
        && Coverages.IsEmpty
        && Memberships.IsEmpty
        && Offices.IsEmpty
        && Candidates.Count == 0;
}

/// <summary>Facts that are no longer believed, and those that take their place.</summary>
public sealed record FactChanges<T>(IReadOnlyList<T> Removed, IReadOnlyList<T> Added)
    where T : Fact
{
    public bool IsEmpty => Removed.Count == 0 && Added.Count == 0;

    /// <summary>What is believed afterwards.</summary>
    public IEnumerable<T> After(IEnumerable<T> before) => before.Except(Removed).Concat(Added);
}
