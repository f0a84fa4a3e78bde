using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Members;

/// <summary>
/// Everything recorded of one person, in whatever unit, with what was found wrong later. Whoever may read the person may read
/// this: the person was found through the filters before.
/// </summary>
internal sealed record MemberFacts
{
    public required IReadOnlyList<Named<BranchMembership>> Memberships { get; init; }
    public required IReadOnlyList<Admission> Admissions { get; init; }
    public required IReadOnlyList<Named<OfficeHolding>> Offices { get; init; }
    public required IReadOnlyList<Named<CivicPost>> Posts { get; init; }
    public required IReadOnlyList<Absence> Absences { get; init; }
    public required IReadOnlyList<MemberDetails> Particulars { get; init; }

    /// <summary>By number.</summary>
    public required IReadOnlyDictionary<long, Recording> Changes { get; init; }

    /// <summary>Where the person's branches stood in the reader's own units.</summary>
    public required IReadOnlyList<BranchAffiliation> OwnPlaces { get; init; }

    public static async Task<MemberFacts> LoadAsync(RecordsContext context, int memberId, CancellationToken cancellationToken)
    {
        var memberships = await Memberships(context, memberId).ToListAsync(cancellationToken);
        var admissions = await Everything<Admission>(context).Where(fact => fact.MemberId == memberId).ToListAsync(cancellationToken);
        var offices = await Offices(context, memberId).ToListAsync(cancellationToken);
        var posts = await Posts(context, memberId).ToListAsync(cancellationToken);
        var absences = await Everything<Absence>(context).Where(fact => fact.MemberId == memberId).ToListAsync(cancellationToken);
        var particulars = await Particulars(context, memberId).ToListAsync(cancellationToken);
        var branches = memberships.Select(membership => membership.Fact.BranchId).Distinct().ToList();
        Fact[] facts =
        [
            .. memberships.Select(named => named.Fact),
            .. admissions,
            .. offices.Select(named => named.Fact),
            .. posts.Select(named => named.Fact),
            .. absences,
            .. particulars.Select(details => details.Row),
        ];
        return new MemberFacts
        {
            Memberships = memberships,
            Admissions = admissions,
            Offices = offices,
            Posts = posts,
            Absences = absences,
            Particulars = particulars,
            Changes = await ChangesAsync(context, facts, cancellationToken),
            OwnPlaces = await context
                .BranchAffiliations.AsNoTracking()
                .Where(place => branches.Contains(place.BranchId))
                .ToListAsync(cancellationToken),
        };
    }

    private static IQueryable<T> Everything<T>(RecordsContext context)
        where T : class => context.Set<T>().AsNoTracking().IgnoreQueryFilters();

    private static IQueryable<Named<BranchMembership>> Memberships(RecordsContext context, int memberId) =>
        from membership in Everything<BranchMembership>(context)
        where membership.MemberId == memberId
        join branch in context.Branches on membership.BranchId equals branch.Id
        let place = context.BranchAffiliations.FirstOrDefault(place =>
            place.RemovedBy == null
            && place.BranchId == membership.BranchId
            && place.From <= membership.From
            && (place.To == null || place.To > membership.From)
        )
        select new Named<BranchMembership>(
            membership,
            OrganisationLevel.Branch,
            new UnitName(branch.Code, branch.Name),
            context.Organisations.Where(above => above.Id == (place.CommuneId ?? place.DistrictId)).Select(above => above.Name).FirstOrDefault()
        );

    private static IQueryable<Named<OfficeHolding>> Offices(RecordsContext context, int memberId) =>
        from office in Everything<OfficeHolding>(context)
        where office.MemberId == memberId
        join unit in context.Organisations on office.OrganisationId equals unit.Id
        select new Named<OfficeHolding>(
            office,
            unit is DistrictCommittee ? OrganisationLevel.District
                : unit is CommuneCommittee ? OrganisationLevel.Commune
                : OrganisationLevel.Branch,
            new UnitName(unit.Code, unit.Name),
            null
        );

    private static IQueryable<Named<CivicPost>> Posts(RecordsContext context, int memberId) =>
        from post in Everything<CivicPost>(context)
        where post.MemberId == memberId
        from locality in context.Localities.Where(locality => locality.Id == post.LocalityId).DefaultIfEmpty()
        select new Named<CivicPost>(post, null, null, locality.Name);

    private static IQueryable<MemberDetails> Particulars(RecordsContext context, int memberId) =>
        from row in Everything<MemberParticulars>(context)
        where row.MemberId == memberId
        from residence in context.Localities.Where(locality => locality.Id == row.ResidenceLocalityId).DefaultIfEmpty()
        from workplace in context.Localities.Where(locality => locality.Id == row.WorkplaceLocalityId).DefaultIfEmpty()
        select new MemberDetails(row, residence.Name, workplace.Name);

    private static Task<Dictionary<long, Recording>> ChangesAsync(RecordsContext context, Fact[] facts, CancellationToken cancellationToken)
    {
        var numbers = facts.Select(fact => fact.AddedBy).Concat(facts.Select(fact => fact.RemovedBy).OfType<long>()).Distinct().ToList();
        var recordings =
            from change in context.Changes
            where numbers.Contains(change.Number)
            from user in context.Users.Where(user => user.Id == change.UserId).DefaultIfEmpty()
            select new Recording(change.Number, change.At, user.DisplayName, change.Kind, change.Reason, change.Decision);
        return recordings.ToDictionaryAsync(recording => recording.Number, cancellationToken);
    }
}

/// <summary>A fact with the names of what it refers to.</summary>
internal sealed record Named<T>(T Fact, OrganisationLevel? Level, UnitName? Unit, string? Place);
