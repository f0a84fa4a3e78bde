using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Calendar;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Corrections;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Data.Members;

/// <summary>Reads the facts of one person past every filter: a fixed number of commands, however long the history is.</summary>
internal sealed class MemberFactsQuery(RecordsContext context, int memberId)
{
    public async Task<MemberFacts> LoadAsync(CancellationToken cancellationToken)
    {
        var memberships = await Memberships().ToListAsync(cancellationToken);
        var admissions = await Everything<Admission>().Where(fact => fact.MemberId == memberId).ToListAsync(cancellationToken);
        var offices = await Offices().ToListAsync(cancellationToken);
        var posts = await Posts().ToListAsync(cancellationToken);
        var absences = await Everything<Absence>().Where(fact => fact.MemberId == memberId).ToListAsync(cancellationToken);
        var letters = await Everything<TransferLetter>().Where(fact => fact.MemberId == memberId).ToListAsync(cancellationToken);
        var recognitions = await Everything<RecognitionStep>().Where(fact => fact.MemberId == memberId).ToListAsync(cancellationToken);
        var particulars = await Particulars().ToListAsync(cancellationToken);
        var fields = await Everything<FieldChange>()
            .Where(change => change.Subject == nameof(Member) && change.SubjectId == memberId && PlainValues.Names.Contains(change.Field))
            .OrderBy(change => change.Id)
            .ToListAsync(cancellationToken);
        var branches = memberships.Select(membership => membership.Fact.BranchId).Distinct().ToList();
        Fact[] facts =
        [
            .. memberships.Select(named => named.Fact),
            .. admissions,
            .. offices.Select(named => named.Fact),
            .. posts.Select(named => named.Fact),
            .. absences,
            .. letters,
            .. recognitions,
            .. particulars.Select(details => details.Row),
        ];
        return new MemberFacts
        {
            Memberships = memberships,
            Admissions = admissions,
            Offices = offices,
            Posts = posts,
            Absences = absences,
            Letters = letters,
            Recognitions = recognitions,
            Calendar = letters.Count == 0 ? WorkingCalendar.ByRule : await new WorkingCalendarSource(context).LoadAsync(cancellationToken),
            Particulars = particulars,
            Fields = fields,
            Changes = await ChangesAsync(facts, fields.Select(field => field.ChangeNumber), cancellationToken),
            OwnPlaces = await context
                .BranchAffiliations.AsNoTracking()
                .Where(place => branches.Contains(place.BranchId))
                .ToListAsync(cancellationToken),
        };
    }

    private IQueryable<T> Everything<T>()
        where T : class => context.Set<T>().AsNoTracking().IgnoreQueryFilters();

    private IQueryable<Named<BranchMembership>> Memberships() =>
        from membership in Everything<BranchMembership>()
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

    private IQueryable<Named<OfficeHolding>> Offices() =>
        from office in Everything<OfficeHolding>()
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

    private IQueryable<Named<CivicPost>> Posts() =>
        from post in Everything<CivicPost>()
        where post.MemberId == memberId
        from locality in context.Localities.Where(locality => locality.Id == post.LocalityId).DefaultIfEmpty()
        select new Named<CivicPost>(post, null, null, locality.Name);

    private IQueryable<MemberDetails> Particulars() =>
        from row in Everything<MemberParticulars>()
        where row.MemberId == memberId
        from residence in context.Localities.Where(locality => locality.Id == row.ResidenceLocalityId).DefaultIfEmpty()
        from workplace in context.Localities.Where(locality => locality.Id == row.WorkplaceLocalityId).DefaultIfEmpty()
        select new MemberDetails(row, residence.Name, workplace.Name);

    private Task<Dictionary<long, Recording>> ChangesAsync(Fact[] facts, IEnumerable<long> ofFields, CancellationToken cancellationToken)
    {
        var ofFacts = facts.Select(fact => fact.AddedBy).Concat(facts.Select(fact => fact.RemovedBy).OfType<long>());
        var numbers = ofFacts.Concat(ofFields).Distinct().ToList();
        var recordings =
            from change in context.Changes
            where numbers.Contains(change.Number)
            from user in context.Users.Where(user => user.Id == change.UserId).DefaultIfEmpty()
            select new Recording(change.Number, change.At, user.DisplayName, change.Kind, change.Reason, change.Decision);
        return recordings.ToDictionaryAsync(recording => recording.Number, cancellationToken);
    }
}
