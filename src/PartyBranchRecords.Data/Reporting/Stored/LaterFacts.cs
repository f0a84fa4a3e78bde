using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Reporting.Stored;

/// <summary>A change that was made after a report, and what it said otherwise of somebody or something up to the report's last day.</summary>
/// <param name="SubjectId">The person, organisation, locality or candidate.</param>
/// <param name="OrganisationId">The organisation it concerns besides: the branch of a membership, of a candidate.</param>
public sealed record LaterFact(long Change, LaterKind Of, SubjectKind Kind, int SubjectId, int? OrganisationId);

/// <summary>The kinds of facts that reports are made of.</summary>
[Flags]
public enum LaterKind
{
    None = 0,
    Places = 1,
    Memberships = 2,
    Admissions = 4,
    Particulars = 8,
    Offices = 16,
    Posts = 32,
    Localities = 64,
    Quotas = 128,
    Candidates = 256,
    Ratings = 512,
    Reorganisations = 1024,
}

/// <summary>
/// Facts of a set of organisations that were added or removed after a change, as far as they say something else of the days up to
/// a last one: who left later has a new row, and stood there before as ever. One query a kind of fact.
/// </summary>
/// <param name="since">The last change that was known.</param>
/// <param name="last">The last day that counts.</param>
/// <param name="steps">The last day on which a step of a candidate counts: a forecast looks further.</param>
internal sealed class LaterFacts(RecordsContext context, long since, DateOnly last, DateOnly steps)
{
    private readonly List<LaterFact> found = [];

    /// <param name="branches">Keys of branches.</param>
    /// <param name="units">Keys of branches and of the units above them.</param>
    public async Task<IReadOnlyList<LaterFact>> FindAsync(
        LaterKind kinds,
        IQueryable<int> branches,
        IQueryable<int> units,
        CancellationToken cancellationToken
    )
    {
        var members = context.Memberships.IgnoreQueryFilters().Where(one => branches.Contains(one.BranchId)).Select(one => one.MemberId);
        if (kinds.HasFlag(LaterKind.Places))
        {
            await PlacesAsync(branches, units, cancellationToken);
        }
        if (kinds.HasFlag(LaterKind.Memberships))
        {
            await AddAsync<BranchMembership>(
                LaterKind.Memberships,
                facts => facts.Where(one => branches.Contains(one.BranchId)),
                one => [(SubjectKind.Member, one.MemberId, one.BranchId)],
                one => Dated(one, one.AdmissionNumber, one.Began, one.To <= last ? one.Ended : null),
                cancellationToken
            );
        }
        if (kinds.HasFlag(LaterKind.Admissions))
        {
            await AddAsync<Admission>(
                LaterKind.Admissions,
                facts => facts.Where(one => members.Contains(one.MemberId)),
                one => [(SubjectKind.Member, one.MemberId, null)],
                one =>
                    one.AdmittedOn > last ? null : Words(one.Number, one.DecisionOn, one.AdmittedOn, one.OfficialOn <= last ? one.OfficialOn : null),
                cancellationToken
            );
        }
        if (kinds.HasFlag(LaterKind.Particulars))
        {
            await AddAsync<MemberParticulars>(
                LaterKind.Particulars,
                facts => facts.Where(one => members.Contains(one.MemberId)),
                one => [(SubjectKind.Member, one.MemberId, null)],
                Particulars,
                cancellationToken
            );
        }
        if (kinds.HasFlag(LaterKind.Offices))
        {
            await AddAsync<OfficeHolding>(
                LaterKind.Offices,
                facts => facts.Where(one => branches.Contains(one.OrganisationId)),
                one => [(SubjectKind.Organisation, one.OrganisationId, null)],
                one => Dated(one, one.MemberId, one.Office),
                cancellationToken
            );
        }
        if (kinds.HasFlag(LaterKind.Posts))
        {
            await AddAsync<CivicPost>(
                LaterKind.Posts,
                facts => facts.Where(one => members.Contains(one.MemberId)),
                one => [(SubjectKind.Member, one.MemberId, null)],
                one => Dated(one, one.Name),
                cancellationToken
            );
        }
        await OfUnitsAsync(kinds, branches, units, cancellationToken);
        return found;
    }

    private async Task PlacesAsync(IQueryable<int> branches, IQueryable<int> units, CancellationToken cancellationToken)
    {
        await AddAsync<BranchAffiliation>(
            LaterKind.Places,
            facts => facts.Where(one => branches.Contains(one.BranchId)),
            one => [(SubjectKind.Organisation, one.BranchId, one.CommuneId)],
            one => Dated(one, one.DistrictId, one.CommuneId),
            cancellationToken
        );
        await AddAsync<CommuneAffiliation>(
            LaterKind.Places,
            facts => facts.Where(one => units.Contains(one.CommuneId)),
            one => [(SubjectKind.Organisation, one.CommuneId, one.DistrictId)],
            one => Dated(one, one.DistrictId),
            cancellationToken
        );
        await AddAsync<OrganisationLife>(
            LaterKind.Places,
            facts => facts.Where(one => units.Contains(one.OrganisationId)),
            one => [(SubjectKind.Organisation, one.OrganisationId, null)],
            one => Dated(one),
            cancellationToken
        );
    }

    private async Task OfUnitsAsync(LaterKind kinds, IQueryable<int> branches, IQueryable<int> units, CancellationToken cancellationToken)
    {
        if (kinds.HasFlag(LaterKind.Localities))
        {
            await AddAsync<LocalityAffiliation>(
                LaterKind.Localities,
                facts => facts.Where(one => units.Contains(one.CommuneId)),
                one => [(SubjectKind.Locality, one.LocalityId, one.CommuneId)],
                one => Dated(one, one.CommuneId),
                cancellationToken
            );
            await AddAsync<LocalityCoverage>(
                LaterKind.Localities,
                facts => facts.Where(one => branches.Contains(one.BranchId)),
                one => [(SubjectKind.Locality, one.LocalityId, one.BranchId)],
                one => Dated(one, one.BranchId),
                cancellationToken
            );
        }
        if (kinds.HasFlag(LaterKind.Quotas))
        {
            await AddAsync<AdmissionQuota>(
                LaterKind.Quotas,
                facts => facts.Where(one => units.Contains(one.OrganisationId)),
                one => [(SubjectKind.Organisation, one.OrganisationId, null)],
                one => one.SetOn > last ? null : Words(one.Period, one.Target, one.SetOn),
                cancellationToken
            );
            await AddAsync<CommitteeTerm>(
                LaterKind.Quotas,
                facts => facts.Where(one => units.Contains(one.OrganisationId)),
                one => [(SubjectKind.Organisation, one.OrganisationId, null)],
                one => Words(one.Name, one.From, one.To),
                cancellationToken
            );
        }
        if (kinds.HasFlag(LaterKind.Candidates))
        {
            var candidates = context.Candidates.IgnoreQueryFilters().Where(one => branches.Contains(one.BranchId)).Select(one => one.Id);
            await AddAsync<CandidateStep>(
                LaterKind.Candidates,
                facts => facts.Where(one => candidates.Contains(one.CandidateId)),
                one => [(SubjectKind.Candidate, one.CandidateId, null)],
                one => one.On > steps ? null : Words(one.Kind, one.On),
                cancellationToken
            );
        }
        if (kinds.HasFlag(LaterKind.Ratings))
        {
            await AddAsync<Rating>(
                LaterKind.Ratings,
                facts => facts.Where(one => units.Contains(one.OrganisationId)),
                one => [(SubjectKind.Organisation, one.OrganisationId, null)],
                one => Words(one.Year, one.Level),
                cancellationToken
            );
        }
        if (kinds.HasFlag(LaterKind.Reorganisations))
        {
            await AddAsync<Reorganisation>(
                LaterKind.Reorganisations,
                facts => facts.Include(one => one.Units).Where(one => one.Units.Any(unit => units.Contains(unit.OrganisationId))),
                one => [.. one.Units.Select(unit => (SubjectKind.Organisation, unit.OrganisationId, (int?)null))],
                one => one.EffectiveOn > last ? null : Words(one.Number, one.Kind, one.EffectiveOn, one.Units.Count),
                cancellationToken
            );
        }
    }

    /// <param name="content">What a row says of the days up to the last; null where it says nothing of them.</param>
    private async Task AddAsync<T>(
        LaterKind kind,
        Func<IQueryable<T>, IQueryable<T>> concerned,
        Func<T, IReadOnlyList<(SubjectKind Kind, int Id, int? Organisation)>> subjects,
        Func<T, string?> content,
        CancellationToken cancellationToken
    )
        where T : Fact
    {
        var rows = await concerned(context.Set<T>().AsNoTracking().IgnoreQueryFilters())
            .Where(fact => fact.AddedBy > since || fact.RemovedBy > since)
            .ToListAsync(cancellationToken);
        var said =
            from row in rows
            let words = content(row)
            where words is not null
            from touch in new[] { (Change: row.AddedBy, Sign: 1), (Change: row.RemovedBy ?? 0, Sign: -1) }
            where touch.Change > since
            from subject in subjects(row)
            group (words, touch.Sign, subject.Organisation) by (touch.Change, subject.Kind, subject.Id);
        foreach (var one in said)
        {
            var otherwise = one.GroupBy(row => row.words, StringComparer.Ordinal).Where(same => same.Sum(row => row.Sign) != 0).ToList();
            var organisations = otherwise.SelectMany(same => same.Select(row => row.Organisation)).Distinct();
            found.AddRange(organisations.Select(unit => new LaterFact(one.Key.Change, kind, one.Key.Kind, one.Key.Id, unit)));
        }
    }

    private string? Particulars(MemberParticulars one) =>
        Dated(
            one,
            one.Sex,
            one.BirthDate,
            one.BirthYearOnly,
            one.Ethnicity,
            one.GeneralEducation,
            one.ProfessionalLevel,
            one.PoliticalTheory,
            one.IsLocal,
            one.YouthUnion,
            one.ResidenceLocalityId,
            one.WorkplaceLocalityId
        );

    private string? Dated(DatedFact fact, params object?[] values) =>
        fact.From > last ? null : Words([.. values, fact.From, fact.To <= last ? fact.To : null]);

    private static string Words(params object?[] values) => string.Join('|', values);
}
