using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Organisations;

/// <summary>
/// Reads what a history is told from: a fixed number of commands. The unit itself was found in the reader's scope before, and
/// what it stood under or was merged with is named to everybody who may see it.
/// </summary>
internal static class UnitHistoryQueries
{
    private static readonly string[] AskedThroughUnit = [QueryFilters.OrganisationScope, QueryFilters.PlaceScope];

    public static async Task<UnitHistoryFacts> HistoryFactsAsync(
        this RecordsContext context,
        Organisation unit,
        DateOnly until,
        CancellationToken cancellationToken
    ) =>
        new(
            unit.Id,
            until,
            await context
                .OrganisationLives.Where(life => life.OrganisationId == unit.Id)
                .OrderBy(life => life.From)
                .Select(life => new Period(life.From, life.To))
                .ToListAsync(cancellationToken),
            unit is DistrictCommittee ? [] : await context.PlacesOf(unit, until).ToListAsync(cancellationToken),
            await context.DecisionsAsync(unit, until, cancellationToken),
            [
                .. unit is Branch ? [] : await context.BranchesUnder(unit, until).ToListAsync(cancellationToken),
                .. unit is DistrictCommittee ? await context.CommunesUnder(unit.Id, until).ToListAsync(cancellationToken) : [],
            ]
        );

    /// <summary>The names of units, and whether the reader finds them on the day or before it.</summary>
    public static async Task<IReadOnlyDictionary<int, NamedUnit>> NamesAsync(
        this RecordsContext context,
        IEnumerable<int> units,
        DateOnly day,
        CancellationToken cancellationToken
    )
    {
        var ids = units.Distinct().ToList();
        return await context
            .Organisations.IgnoreQueryFilters([QueryFilters.OrganisationScope])
            .Where(unit => EF.Parameter(ids).Contains(unit.Id))
            .Select(unit => new NamedUnit(
                unit.Id,
                unit.Code,
                unit.Name,
                unit is DistrictCommittee ? OrganisationLevel.District
                    : unit is CommuneCommittee ? OrganisationLevel.Commune
                    : OrganisationLevel.Branch,
                context.Scope.Everything
                    || context.Scope.Districts.Contains(unit.Id)
                    || context.BranchAffiliations.Any(place => place.BranchId == unit.Id && place.From <= day)
                    || context.CommuneAffiliations.Any(place => place.CommuneId == unit.Id && place.From <= day)
            ))
            .ToDictionaryAsync(unit => unit.Id, cancellationToken);
    }

    private static IQueryable<PlaceFact> PlacesOf(this RecordsContext context, Organisation unit, DateOnly until) =>
        unit is Branch
            ? context
                .BranchAffiliations.IgnoreQueryFilters(AskedThroughUnit)
                .Where(place => place.BranchId == unit.Id && place.From <= until)
                .OrderBy(place => place.From)
                .Select(place => new PlaceFact(place.CommuneId, place.DistrictId, place.From, place.To))
            : context
                .CommuneAffiliations.IgnoreQueryFilters(AskedThroughUnit)
                .Where(place => place.CommuneId == unit.Id && place.From <= until)
                .OrderBy(place => place.From)
                .Select(place => new PlaceFact(null, place.DistrictId, place.From, place.To));

    /// <summary>The branches directly under a commune, or the grassroots branches of a district.</summary>
    private static IQueryable<BelowFact> BranchesUnder(this RecordsContext context, Organisation unit, DateOnly until) =>
        from place in context.BranchAffiliations.IgnoreQueryFilters(AskedThroughUnit)
        where place.From <= until && (place.CommuneId == unit.Id || (place.CommuneId == null && place.DistrictId == unit.Id))
        select new BelowFact(
            place.BranchId,
            place.From,
            place.To,
            context
                .BranchAffiliations.Where(before => before.BranchId == place.BranchId && before.To == place.From)
                .Max(before => (int?)(before.CommuneId ?? before.DistrictId)),
            context
                .BranchAffiliations.Where(after => after.BranchId == place.BranchId && after.From == place.To)
                .Max(after => (int?)(after.CommuneId ?? after.DistrictId))
        );

    private static IQueryable<BelowFact> CommunesUnder(this RecordsContext context, int district, DateOnly until) =>
        from place in context.CommuneAffiliations.IgnoreQueryFilters(AskedThroughUnit)
        where place.From <= until && place.DistrictId == district
        select new BelowFact(
            place.CommuneId,
            place.From,
            place.To,
            context
                .CommuneAffiliations.Where(before => before.CommuneId == place.CommuneId && before.To == place.From)
                .Max(before => (int?)before.DistrictId),
            context
                .CommuneAffiliations.Where(after => after.CommuneId == place.CommuneId && after.From == place.To)
                .Max(after => (int?)after.DistrictId)
        );
}
