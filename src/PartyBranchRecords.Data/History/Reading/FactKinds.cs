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
            (units, fact) => fact.Units.Any(named => EF.Parameter(units.Units).Contains(named.OrganisationId)),
            inside: (units, fact) => !fact.Units.Any(named => !EF.Parameter(units.Units).Contains(named.OrganisationId))
        ),
        OfUnit<OrganisationLife>(fact => fact.OrganisationId),
        new FactKind<BranchAffiliation>(
            RecordKind.Organisation,
            fact => fact.BranchId,
            (units, fact) => EF.Parameter(units.Places).Contains(fact.Id)
        ),
        new FactKind<CommuneAffiliation>(
            RecordKind.Organisation,
            fact => fact.CommuneId,
            (units, fact) => EF.Parameter(units.CommunePlaces).Contains(fact.Id)
        ),
        OfUnit<CommuneArea>(fact => fact.CommuneId),
        OfUnit<CommitteeTerm>(fact => fact.OrganisationId),
        OfUnit<AdmissionQuota>(fact => fact.OrganisationId),
        OfUnit<Rating>(fact => fact.OrganisationId),
        new FactKind<LocalityAffiliation>(
            RecordKind.Locality,
            fact => fact.LocalityId,
            (units, fact) => EF.Parameter(units.Units).Contains(fact.CommuneId)
        ),
        new FactKind<LocalityCoverage>(
            RecordKind.Locality,
            fact => fact.LocalityId,
            (units, fact) => EF.Parameter(units.Units).Contains(fact.BranchId)
        ),
        new FactKind<LocalityArea>(
            RecordKind.Locality,
            fact => fact.LocalityId,
            (units, fact) => EF.Parameter(units.Localities).Contains(fact.LocalityId)
        ),
        new FactKind<LocalityReorganisation>(
            RecordKind.Locality,
            fact => fact.LocalityId,
            (units, fact) => EF.Parameter(units.Localities).Contains(fact.LocalityId)
        ),
        new FactKind<BranchMembership>(
            RecordKind.Member,
            fact => fact.MemberId,
            (units, fact) => EF.Parameter(units.People).Contains(fact.MemberId),
            lies: (units, fact) => EF.Parameter(units.Branches).Contains(fact.BranchId)
        ),
        OfPerson<Admission>(fact => fact.MemberId),
        OfPerson<MemberParticulars>(fact => fact.MemberId),
        new FactKind<OfficeHolding>(
            RecordKind.Member,
            fact => fact.MemberId,
            (units, fact) => EF.Parameter(units.People).Contains(fact.MemberId),
            lies: (units, fact) => EF.Parameter(units.Units).Contains(fact.OrganisationId)
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
            (units, fact) => EF.Parameter(units.Candidates).Contains(fact.CandidateId ?? 0),
            only: fact => fact.CandidateId != null
        ),
        new FactKind<DossierDocument>(
            RecordKind.Member,
            fact => fact.MemberId ?? 0,
            (units, fact) => EF.Parameter(units.People).Contains(fact.MemberId ?? 0),
            only: fact => fact.MemberId != null
        ),
        new FactKind<RuleException>(
            RecordKind.Candidate,
            fact => fact.CandidateId ?? 0,
            (units, fact) => EF.Parameter(units.Candidates).Contains(fact.CandidateId ?? 0),
            only: fact => fact.CandidateId != null
        ),
        new FactKind<RuleException>(
            RecordKind.Member,
            fact => fact.MemberId ?? 0,
            (units, fact) => EF.Parameter(units.People).Contains(fact.MemberId ?? 0),
            only: fact => fact.MemberId != null
        ),
        new FactKind<CalendarCorrection>(
            RecordKind.Calendar,
            fact => 0,
            (units, fact) => true,
            lies: (units, fact) => false,
            inside: (units, fact) => true
        ),
    ];

    /// <summary>The same question asked of every kind of fact: one command.</summary>
    public static IQueryable<T> AskAll<T>(Func<FactKind, int, IEnumerable<IQueryable<T>>> question) =>
        All.SelectMany(question).Aggregate((some, more) => some.Concat(more));

    /// <summary>How many visible records each of some changes touched, by kind of fact.</summary>
    public static async Task<IReadOnlyList<TouchCount>> CountAsync(
        RecordsContext context,
        HistoryFrame frame,
        IReadOnlyCollection<long> numbers,
        CancellationToken cancellationToken
    )
    {
        var counts = await AskAll((kind, mark) => kind.Touches(context, frame, numbers, mark))
            .GroupBy(touch => new { touch.Number, touch.Mark })
            .Select(same => new
            {
                same.Key.Number,
                same.Key.Mark,
                Subjects = same.Select(touch => touch.Id).Distinct().Count(),
                First = same.Min(touch => touch.Id),
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. counts
                .OrderBy(count => count.Mark)
                .Select(count => new TouchCount(count.Number, All[count.Mark].Of, All[count.Mark].Type.Name, count.Subjects, count.First)),
        ];
    }

    private static FactKind<T> OfUnit<T>(Expression<Func<T, int>> unit)
        where T : Fact => new(RecordKind.Organisation, unit, Points(unit, (units, id) => EF.Parameter(units.Units).Contains(id)));

    private static FactKind<T> OfPerson<T>(Expression<Func<T, int>> member)
        where T : Fact => new(RecordKind.Member, member, Points(member, (units, id) => EF.Parameter(units.People).Contains(id)));

    private static FactKind<T> OfCandidate<T>(Expression<Func<T, int>> candidate)
        where T : Fact => new(RecordKind.Candidate, candidate, Points(candidate, (units, id) => EF.Parameter(units.Candidates).Contains(id)));

    private static Expression<Func<HistoryUnits, T, bool>> Points<T>(Expression<Func<T, int>> key, Expression<Func<HistoryUnits, int, bool>> isIn)
    {
        var units = isIn.Parameters[0];
        return Expression.Lambda<Func<HistoryUnits, T, bool>>(Expressions.Replace(isIn.Body, isIn.Parameters[1], key.Body), units, key.Parameters[0]);
    }
}
