using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Probation;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.History.Reading;

/// <summary>
/// Every kind of fact there is. What is said of a person is read by whoever may read the person now, what is said of a unit by whoever
/// has or had the unit.
/// </summary>
internal static class FactKinds
{
    public static readonly IReadOnlyList<FactKind> All =
    [
        new FactKind<Reorganisation>(
            RecordKind.Decision,
            fact => 0,
            units => fact => fact.Units.Any(named => units.Units.Contains(named.OrganisationId)),
            inside: units => fact => !fact.Units.Any(named => !units.Units.Contains(named.OrganisationId))
        ),
        OfUnit<OrganisationLife>(fact => fact.OrganisationId),
        new FactKind<BranchAffiliation>(
            RecordKind.Organisation,
            fact => fact.BranchId,
            units => fact => units.Places.Any(place => place.Id == fact.Id)
        ),
        new FactKind<CommuneAffiliation>(
            RecordKind.Organisation,
            fact => fact.CommuneId,
            units => fact => units.CommunePlaces.Any(place => place.Id == fact.Id)
        ),
        OfUnit<CommuneArea>(fact => fact.CommuneId),
        OfUnit<CommitteeTerm>(fact => fact.OrganisationId),
        OfUnit<AdmissionQuota>(fact => fact.OrganisationId),
        OfUnit<Rating>(fact => fact.OrganisationId),
        new FactKind<LocalityAffiliation>(RecordKind.Locality, fact => fact.LocalityId, units => fact => units.Units.Contains(fact.CommuneId)),
        new FactKind<LocalityCoverage>(RecordKind.Locality, fact => fact.LocalityId, units => fact => units.Units.Contains(fact.BranchId)),
        new FactKind<LocalityArea>(RecordKind.Locality, fact => fact.LocalityId, units => fact => units.Localities.Contains(fact.LocalityId)),
        new FactKind<LocalityReorganisation>(
            RecordKind.Locality,
            fact => fact.LocalityId,
            units => fact => units.Localities.Contains(fact.LocalityId)
        ),
        new FactKind<BranchMembership>(
            RecordKind.Member,
            fact => fact.MemberId,
            units => fact => units.People.Contains(fact.MemberId),
            lies: units => fact => units.Branches.Contains(fact.BranchId)
        ),
        OfPerson<Admission>(fact => fact.MemberId),
        OfPerson<MemberParticulars>(fact => fact.MemberId),
        new FactKind<OfficeHolding>(
            RecordKind.Member,
            fact => fact.MemberId,
            units => fact => units.People.Contains(fact.MemberId),
            lies: units => fact => units.Units.Contains(fact.OrganisationId)
        ),
        OfPerson<CivicPost>(fact => fact.MemberId),
        OfPerson<Absence>(fact => fact.MemberId),
        OfPerson<TransferLetter>(fact => fact.MemberId),
        OfCandidate<CandidateStep>(fact => fact.CandidateId),
        OfCandidate<CandidateStay>(fact => fact.CandidateId),
        OfCandidate<Introduction>(fact => fact.CandidateId),
        OfPerson<RecognitionStep>(fact => fact.MemberId),
        OfPerson<ProbationHelper>(fact => fact.MemberId),
        new FactKind<DossierDocument>(
            RecordKind.Candidate,
            fact => fact.CandidateId ?? 0,
            units => fact => units.Candidates.Contains(fact.CandidateId ?? 0),
            only: fact => fact.CandidateId != null
        ),
        new FactKind<DossierDocument>(
            RecordKind.Member,
            fact => fact.MemberId ?? 0,
            units => fact => units.People.Contains(fact.MemberId ?? 0),
            only: fact => fact.MemberId != null
        ),
        new FactKind<RuleException>(
            RecordKind.Candidate,
            fact => fact.CandidateId ?? 0,
            units => fact => units.Candidates.Contains(fact.CandidateId ?? 0),
            only: fact => fact.CandidateId != null
        ),
        new FactKind<RuleException>(
            RecordKind.Member,
            fact => fact.MemberId ?? 0,
            units => fact => units.People.Contains(fact.MemberId ?? 0),
            only: fact => fact.MemberId != null
        ),
        new FactKind<CalendarCorrection>(RecordKind.Calendar, fact => 0, _ => fact => true, lies: _ => fact => false, inside: _ => fact => true),
    ];

    /// <summary>Those of which some changes added or removed anything, whoever may read it: one command.</summary>
    public static async Task<IReadOnlyList<FactKind>> TouchedAsync(
        RecordsContext context,
        IReadOnlyCollection<long> numbers,
        CancellationToken cancellationToken
    )
    {
        var touched = All.SelectMany((kind, index) => kind.Touched(context, numbers, index)).Aggregate((some, more) => some.Concat(more));
        var found = await touched.ToListAsync(cancellationToken);
        return [.. All.Where((_, index) => found.Contains(index))];
    }

    private static FactKind<T> OfUnit<T>(Expression<Func<T, int>> unit)
        where T : Fact => new(RecordKind.Organisation, unit, units => Points(unit, id => units.Units.Contains(id)));

    private static FactKind<T> OfPerson<T>(Expression<Func<T, int>> member)
        where T : Fact => new(RecordKind.Member, member, units => Points(member, id => units.People.Contains(id)));

    private static FactKind<T> OfCandidate<T>(Expression<Func<T, int>> candidate)
        where T : Fact => new(RecordKind.Candidate, candidate, units => Points(candidate, id => units.Candidates.Contains(id)));

    private static Expression<Func<T, bool>> Points<T>(Expression<Func<T, int>> key, Expression<Func<int, bool>> isIn) =>
        Expression.Lambda<Func<T, bool>>(Expressions.Put(isIn, key.Body), key.Parameters);
}
