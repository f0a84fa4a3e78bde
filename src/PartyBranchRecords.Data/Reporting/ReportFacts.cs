using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Probation;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>
/// The facts reports are made of. People and organisations are reached through the places of branches and communes, which
/// hold the reader's scope; asking the scope again for each person would only cost time.
/// </summary>
public sealed class ReportFacts(RecordsContext context)
{
    private static readonly string[] AskedThroughPlaces = [QueryFilters.PersonScope, QueryFilters.OrganisationScope];

    private static readonly string[] Anywhere = [.. AskedThroughPlaces, QueryFilters.PlaceScope];

    private readonly Dictionary<(DateOnly Day, long? KnownAt), Tree> trees = [];

    public Scope Scope => context.Scope;

    /// <summary>The last change that counts, for a report as it was known then; null for what is believed now.</summary>
    public long? KnownAt { get; set; }

    public IQueryable<BranchAffiliation> Places => Facts<BranchAffiliation>();
    public IQueryable<CommuneAffiliation> CommunePlaces => Facts<CommuneAffiliation>();

    /// <summary>Also outside the reader's units.</summary>
    public IQueryable<BranchAffiliation> PlacesAnywhere => Places.IgnoreQueryFilters(Anywhere);

    /// <inheritdoc cref="PlacesAnywhere"/>
    public IQueryable<CommuneAffiliation> CommunePlacesAnywhere => CommunePlaces.IgnoreQueryFilters(Anywhere);
    public IQueryable<OrganisationLife> Lives => Facts<OrganisationLife>();
    public IQueryable<LocalityAffiliation> LocalityPlaces => Facts<LocalityAffiliation>();
    public IQueryable<LocalityCoverage> Coverages => Facts<LocalityCoverage>();
    public IQueryable<OfficeHolding> Offices => Facts<OfficeHolding>();
    public IQueryable<BranchMembership> Memberships => Facts<BranchMembership>();
    public IQueryable<Admission> Admissions => Facts<Admission>();
    public IQueryable<MemberParticulars> Particulars => Facts<MemberParticulars>();
    public IQueryable<CivicPost> Posts => Facts<CivicPost>();
    public IQueryable<Rating> Ratings => Facts<Rating>();
    public IQueryable<Reorganisation> Reorganisations => Facts<Reorganisation>();
    public IQueryable<CandidateStep> CandidateSteps => Facts<CandidateStep>();
    public IQueryable<CandidateStay> CandidateStays => Facts<CandidateStay>();
    public IQueryable<RuleException> RuleExceptions => Facts<RuleException>();
    public IQueryable<RecognitionStep> RecognitionSteps => Facts<RecognitionStep>();
    public IQueryable<TransferLetter> Letters => Facts<TransferLetter>();
    public IQueryable<AdmissionQuota> Quotas => Facts<AdmissionQuota>();
    public IQueryable<CommitteeTerm> Terms => Facts<CommitteeTerm>();

    public IQueryable<Organisation> Organisations => Records<Organisation>();
    public IQueryable<DistrictCommittee> Districts => Records<DistrictCommittee>();
    public IQueryable<CommuneCommittee> Communes => Records<CommuneCommittee>();
    public IQueryable<Branch> Branches => Records<Branch>();
    public IQueryable<Locality> Localities => Records<Locality>();
    public IQueryable<Member> Members => Records<Member>();
    public IQueryable<AdmissionCandidate> Candidates => Records<AdmissionCandidate>();

    public IQueryable<Change> Changes => Records<Change>();

    /// <summary>What plain columns held before.</summary>
    public IQueryable<FieldChange> FieldChanges => Records<FieldChange>();

    /// <summary>The tree of a day; several questions of one request share it.</summary>
    internal async Task<Tree> TreeAsync(DateOnly day, CancellationToken cancellationToken) =>
        trees.TryGetValue((day, KnownAt), out var read) ? read : trees[(day, KnownAt)] = await this.ReadTreeAsync(day, cancellationToken);

    /// <summary>As they are believed now, or were known at <see cref="KnownAt"/>.</summary>
    private IQueryable<T> Facts<T>()
        where T : Fact =>
        KnownAt is { } number
            ? Records<T>()
                .IgnoreQueryFilters([QueryFilters.Believed])
                // + 0: nearly every row was added by then, and SQLite would take the index of AddedBy before the useful ones.
                .Where(fact => fact.AddedBy + 0 <= number && (fact.RemovedBy == null || fact.RemovedBy > number))
            : Records<T>();

    private IQueryable<T> Records<T>()
        where T : class => context.Set<T>().AsNoTracking().IgnoreQueryFilters(AskedThroughPlaces);
}
