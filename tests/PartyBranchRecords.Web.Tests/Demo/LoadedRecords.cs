using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Demo;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Web.Tests.Demo;

/// <summary>
/// All rows of a database in memory, and the questions of the published figures asked of them the slow and obvious way: an
/// oracle that shares nothing with the reports.
/// </summary>
public sealed class LoadedRecords
{
    public required string File { get; init; }
    public required IReadOnlyList<DemoProgress> Progress { get; init; }
    public required Dictionary<int, Organisation> Organisations { get; init; }
    public required ILookup<int, OrganisationLife> Lives { get; init; }
    public required List<BranchAffiliation> Places { get; init; }
    public required List<CommuneAffiliation> Communes { get; init; }
    public required Dictionary<int, Locality> Localities { get; init; }
    public required List<LocalityAffiliation> LocalityPlaces { get; init; }
    public required List<LocalityCoverage> Coverages { get; init; }
    public required Dictionary<int, Member> Members { get; init; }
    public required ILookup<int, MemberParticulars> Particulars { get; init; }
    public required ILookup<int, Admission> Admissions { get; init; }
    public required List<BranchMembership> Memberships { get; init; }
    public required List<OfficeHolding> Offices { get; init; }
    public required List<CivicPost> Posts { get; init; }
    public required List<AdmissionQuota> Quotas { get; init; }
    public required List<CommitteeTerm> Terms { get; init; }
    public required List<Rating> Ratings { get; init; }
    public required List<Reorganisation> Reorganisations { get; init; }
    public required List<AdmissionCandidate> Candidates { get; init; }
    public required ILookup<int, CandidateStep> Steps { get; init; }

    public ILookup<int, BranchMembership> ByBranch => field ??= Memberships.ToLookup(membership => membership.BranchId);
    public ILookup<int, BranchAffiliation> PlacesOf => field ??= Places.ToLookup(place => place.BranchId);

    public static async Task<LoadedRecords> ReadAsync(RecordsContext context, string file, IReadOnlyList<DemoProgress> progress) =>
        new()
        {
            File = file,
            Progress = progress,
            Organisations = await context.Organisations.AsNoTracking().ToDictionaryAsync(organisation => organisation.Id),
            Lives = (await context.OrganisationLives.AsNoTracking().ToListAsync()).ToLookup(life => life.OrganisationId),
            Places = await context.BranchAffiliations.AsNoTracking().ToListAsync(),
            Communes = await context.CommuneAffiliations.AsNoTracking().ToListAsync(),
            Localities = await context.Localities.AsNoTracking().ToDictionaryAsync(locality => locality.Id),
            LocalityPlaces = await context.LocalityAffiliations.AsNoTracking().ToListAsync(),
            Coverages = await context.LocalityCoverages.AsNoTracking().ToListAsync(),
            Members = await context.Members.AsNoTracking().ToDictionaryAsync(member => member.Id),
            Particulars = (await context.Particulars.AsNoTracking().ToListAsync()).ToLookup(particulars => particulars.MemberId),
            Admissions = (await context.Admissions.AsNoTracking().ToListAsync()).ToLookup(admission => admission.MemberId),
            Memberships = await context.Memberships.AsNoTracking().ToListAsync(),
            Offices = await context.OfficeHoldings.AsNoTracking().ToListAsync(),
            Posts = await context.CivicPosts.AsNoTracking().ToListAsync(),
            Quotas = await context.Quotas.AsNoTracking().ToListAsync(),
            Terms = await context.Terms.AsNoTracking().ToListAsync(),
            Ratings = await context.Ratings.AsNoTracking().ToListAsync(),
            Reorganisations = await context.Reorganisations.AsNoTracking().Include(reorganisation => reorganisation.Units).ToListAsync(),
            Candidates = await context.Candidates.AsNoTracking().ToListAsync(),
            Steps = (await context.CandidateSteps.AsNoTracking().ToListAsync()).ToLookup(step => step.CandidateId),
        };

    public int Id(string code) => Organisations.Values.Single(organisation => organisation.Code == code).Id;

    /// <summary>The branches that stand in a district or commune on a day.</summary>
    public List<Branch> Branches(string code, DateOnly day)
    {
        var id = Id(code);
        return
        [
            .. Places
                .Where(place => place.Period.Contains(day) && (place.DistrictId == id || place.CommuneId == id))
                .Select(place => (Branch)Organisations[place.BranchId]),
        ];
    }

    public int GrassrootsBranches(string code, DateOnly day) =>
        Places.Count(place => place.Period.Contains(day) && place.DistrictId == Id(code) && place.CommuneId is null);

    public List<CommuneCommittee> Committees(string code, DateOnly day) =>
        [
            .. Communes
                .Where(place => place.Period.Contains(day) && place.DistrictId == Id(code))
                .Select(place => (CommuneCommittee)Organisations[place.CommuneId]),
        ];

    public int Size(Branch branch, DateOnly day) => ByBranch[branch.Id].Count(membership => membership.Period.Contains(day));

    public int Officials(Branch branch, DateOnly day) =>
        ByBranch[branch.Id].Count(membership => membership.Period.Contains(day) && AdmissionOf(membership).OfficialOn <= day);

    public Admission AdmissionOf(BranchMembership membership) =>
        Admissions[membership.MemberId].Single(admission => admission.Number == membership.AdmissionNumber);

    public int MembersOf(string code, DateOnly day) => Branches(code, day).Sum(branch => Size(branch, day));

    public int FewMemberBranches(string code, DateOnly day) =>
        Branches(code, day).Count(branch => Size(branch, day) < DistrictCommittee.UsualFewLimit);

    /// <summary>The memberships begun in a period, where the branch stood in the unit on that day.</summary>
    public List<BranchMembership> Begun(string code, DateOnly from, DateOnly through, params MembershipStart[] how)
    {
        var id = Id(code);
        return
        [
            .. Memberships.Where(membership =>
                how.Contains(membership.Began)
                && membership.From >= from
                && membership.From <= through
                && PlacesOf[membership.BranchId]
                    .Any(place => place.Period.Contains(membership.From) && (place.DistrictId == id || place.CommuneId == id))
            ),
        ];
    }

    public List<BranchMembership> Admitted(string code, DateOnly from, DateOnly through) =>
        Begun(code, from, through, MembershipStart.Admission, MembershipStart.ReAdmission);

    public int Reorganised(string code, DateOnly from, DateOnly through, ReorganisationKind kind, params BranchKind[] kinds) =>
        Reorganisations
            .Where(reorganisation => reorganisation.Kind == kind && reorganisation.EffectiveOn >= from && reorganisation.EffectiveOn <= through)
            .SelectMany(reorganisation => reorganisation.Units.Select(unit => (unit, day: reorganisation.EffectiveOn)))
            .Count(found =>
                found.unit.Role == (kind is ReorganisationKind.Establish ? ReorganisationRole.Successor : ReorganisationRole.Predecessor)
                && Organisations[found.unit.OrganisationId] is Branch branch
                && kinds.Contains(branch.Kind)
                && Branches(code, kind is ReorganisationKind.Establish ? found.day : found.day.AddDays(-1)).Contains(branch)
            );

    public CoverageCount Coverage(string code, DateOnly day, params LocalityKind[] kinds)
    {
        var id = Id(code);
        var communes = Committees(code, day).Select(commune => commune.Id).Append(id).ToHashSet();
        var localities = LocalityPlaces
            .Where(place => place.Period.Contains(day) && communes.Contains(place.CommuneId) && kinds.Contains(Localities[place.LocalityId].Kind))
            .Select(place => place.LocalityId)
            .ToList();
        var covered = Coverages.Where(coverage => coverage.Period.Contains(day)).ToList();
        var coveredBy = covered.ToLookup(coverage => coverage.BranchId);
        var present = Memberships
            .Where(membership => membership.Period.Contains(day))
            .Select(membership => ParticularsOn(membership.MemberId, day))
            .ToList();
        var inhabited = present.Select(person => person.ResidenceLocalityId).Concat(present.Select(person => person.WorkplaceLocalityId)).ToHashSet();
        return new(
            localities.Count,
            localities.Count(locality => covered.Exists(coverage => coverage.LocalityId == locality && coveredBy[coverage.BranchId].Count() == 1)),
            localities.Count(locality => !covered.Exists(coverage => coverage.LocalityId == locality)),
            localities.Count(locality => !inhabited.Contains(locality))
        );
    }

    public MemberParticulars ParticularsOn(int member, DateOnly day) => Particulars[member].Single(particulars => particulars.Period.Contains(day));

    public bool IsVillageHead(int member, DateOnly day) =>
        Posts.Exists(post => post.MemberId == member && post.Name == CivicPost.VillageHead && post.Period.Contains(day));
}

public sealed record CoverageCount(int Localities, int Independent, int WithoutBranch, int WithoutMembers);
