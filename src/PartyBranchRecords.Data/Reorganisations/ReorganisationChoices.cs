using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Reorganisations;

/// <summary>The units a draft can name: those that stand in its district today.</summary>
public sealed class ReorganisationChoices(RecordsContext context, TimeProvider clock)
{
    /// <summary>Communes of the district; or the branches or localities of one of its communes, and those that are ticked already.</summary>
    /// <param name="draft">Which district, which kind of unit.</param>
    /// <param name="inside">Code of the commune, or of the district for its grassroots branches.</param>
    /// <param name="ticked">Codes that are shown in any case.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<ShownUnits> UnitsAsync(
        ReorganisationDraft draft,
        string? inside,
        IReadOnlyCollection<string> ticked,
        CancellationToken cancellationToken = default
    )
    {
        var communes = await CommunesAsync(draft.DistrictId, cancellationToken);
        var district = await context
            .Districts.Where(one => one.Id == draft.DistrictId)
            .Select(one => new ChoosableUnit(one.Code, one.Name, null, 0))
            .SingleAsync(cancellationToken);
        List<ChoosableUnit> above = [.. communes, district];
        switch (draft.Subject)
        {
            case ReorganisationSubject.Districts:
                return new ShownUnits([district], [], [], null);
            case ReorganisationSubject.Communes:
                return new ShownUnits(communes, [], [district], null);
        }
        var first = await ParentOfAsync(draft, ticked, cancellationToken);
        var place = above.Find(unit => string.Equals(unit.Code, inside ?? first, StringComparison.Ordinal)) ?? above[0];
        var isLocality = draft.Subject == ReorganisationSubject.Localities;
        var units = isLocality
            ? await LocalitiesAsync(place.Code, ticked, cancellationToken)
            : await BranchesAsync(draft.DistrictId, place.Code, ticked, cancellationToken);
        return new ShownUnits(units, isLocality ? communes : above, isLocality ? communes : above, place.Code);
    }

    /// <summary>The units that exist already and can receive what the decision moves.</summary>
    public async Task<IReadOnlyList<ChoosableUnit>> IntosAsync(
        ReorganisationDraft draft,
        ShownUnits shown,
        CancellationToken cancellationToken = default
    )
    {
        var isReassign = draft.Kind == ReorganisationKind.Reassign;
        if (draft.Subject == ReorganisationSubject.Districts || (isReassign && draft.Subject != ReorganisationSubject.Localities))
        {
            var others = await context
                .Districts.Where(one => context.OrganisationLives.Any(life => life.OrganisationId == one.Id && life.To == null))
                .Where(one => draft.Subject == ReorganisationSubject.Branches || one.Id != draft.DistrictId)
                .OrderBy(one => one.SearchKey)
                .Select(one => new ChoosableUnit(one.Code, one.Name, null, 0))
                .ToListAsync(cancellationToken);
            return draft.Subject == ReorganisationSubject.Branches ? [.. await CommunesAsync(null, cancellationToken), .. others] : others;
        }
        return isReassign ? await CommunesAsync(null, cancellationToken) : shown.Units;
    }

    /// <summary>The branches of the units that a draft names by code: of a district, a commune; itself.</summary>
    public Task<List<ChoosableUnit>> BranchesOfAsync(IReadOnlyCollection<string> codes, CancellationToken cancellationToken = default)
    {
        var (today, places) = (clock.Today, context.BranchAffiliations);
        return (
            from place in places.On(today)
            join branch in context.Branches on place.BranchId equals branch.Id
            where codes.Contains(branch.Code) || context.Communes.Any(one => one.Id == place.CommuneId && codes.Contains(one.Code))
            orderby branch.SearchKey, branch.Code
            select new ChoosableUnit(
                branch.Code,
                branch.Name,
                context.Communes.Where(one => one.Id == place.CommuneId).Select(one => one.Name).FirstOrDefault(),
                0
            )
        ).ToListAsync(cancellationToken);
    }

    private Task<List<ChoosableUnit>> CommunesAsync(int? district, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var branches = context.BranchAffiliations.On(today);
        return (
            from place in context.CommuneAffiliations.On(today)
            where district == null || place.DistrictId == district
            join commune in context.Communes on place.CommuneId equals commune.Id
            orderby commune.SearchKey, commune.Code
            select new ChoosableUnit(commune.Code, commune.Name, null, branches.Count(branch => branch.CommuneId == commune.Id))
        ).ToListAsync(cancellationToken);
    }

    private Task<List<ChoosableUnit>> BranchesAsync(
        int district,
        string inside,
        IReadOnlyCollection<string> ticked,
        CancellationToken cancellationToken
    )
    {
        var today = clock.Today;
        var members = context.Memberships.On(today);
        return (
            from place in context.BranchAffiliations.On(today)
            where place.DistrictId == district
            join branch in context.Branches on place.BranchId equals branch.Id
            let commune = context.Communes.FirstOrDefault(one => one.Id == place.CommuneId)
            where
                ticked.Contains(branch.Code)
                || commune.Code == inside
                || (place.CommuneId == null && context.Districts.Any(one => one.Id == district && one.Code == inside))
            orderby ticked.Contains(branch.Code) ? 0 : 1, branch.SearchKey, branch.Code
            select new ChoosableUnit(branch.Code, branch.Name, commune.Name, members.Count(row => row.BranchId == branch.Id))
        ).ToListAsync(cancellationToken);
    }

    private Task<List<ChoosableUnit>> LocalitiesAsync(string inside, IReadOnlyCollection<string> ticked, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        return (
            from place in context.LocalityAffiliations.On(today)
            join locality in context.Localities on place.LocalityId equals locality.Id
            join commune in context.Communes on place.CommuneId equals commune.Id
            where commune.Code == inside || ticked.Contains(locality.Code)
            orderby locality.Name, locality.Code
            select new ChoosableUnit(locality.Code, locality.Name, commune.Name, 0)
        ).ToListAsync(cancellationToken);
    }

    private async Task<string?> ParentOfAsync(ReorganisationDraft draft, IReadOnlyCollection<string> ticked, CancellationToken cancellationToken)
    {
        var first = ticked.FirstOrDefault();
        var communes =
            draft.Subject == ReorganisationSubject.Localities
                ? from place in context.LocalityAffiliations.On(clock.Today)
                join locality in context.Localities on place.LocalityId equals locality.Id
                where locality.Code == first
                select (int?)place.CommuneId
                : from place in context.BranchAffiliations.On(clock.Today)
                join branch in context.Branches on place.BranchId equals branch.Id
                where branch.Code == first
                select (int?)(place.CommuneId ?? place.DistrictId);
        return first is null
            ? null
            : await context.Organisations.Where(unit => communes.Contains(unit.Id)).Select(unit => unit.Code).FirstOrDefaultAsync(cancellationToken);
    }
}

/// <param name="Above">The commune of a branch or locality, where it helps to tell it from others.</param>
/// <param name="Count">Branches of a commune, members of a branch.</param>
public sealed record ChoosableUnit(string Code, string Name, string? Above, int Count);

/// <param name="Communes">Where else to look.</param>
/// <param name="Parents">Where a founded unit can stand.</param>
/// <param name="In">What is shown.</param>
public sealed record ShownUnits(
    IReadOnlyList<ChoosableUnit> Units,
    IReadOnlyList<ChoosableUnit> Communes,
    IReadOnlyList<ChoosableUnit> Parents,
    string? In
);
