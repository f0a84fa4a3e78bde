using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Reorganisations;

/// <summary>
/// Gathers what is believed of the units that a draft names and of all that stands in them. The units themselves are looked for in the
/// reader's scope; what stands in them is theirs, wherever it went later.
/// </summary>
public sealed class StructureReading(RecordsContext context)
{
    private static readonly string[] Reached = [QueryFilters.PersonScope, QueryFilters.OrganisationScope, QueryFilters.PlaceScope];

    /// <summary>The facts, where units that the draft founds have these keys; or why they cannot be founded.</summary>
    public async Task<StructureFacts> LoadAsync(
        ReorganisationEntry entry,
        IReadOnlyDictionary<string, int> founded,
        CancellationToken cancellationToken
    )
    {
        var on = entry.EffectiveOn!.Value;
        var named = await NamedAsync(entry, cancellationToken);
        var begun = entry.Units.Where(named.ContainsKey).Select(code => named[code].Id).ToList();
        List<int> whole =
        [
            .. begun,
            .. named.Values.Where(unit => string.Equals(unit.Code, entry.Into, StringComparison.Ordinal)).Select(unit => unit.Id),
        ];
        var places = new StructurePlaces(context, Reached);
        var branchPlaces = await places.OfBranchesAsync(entry, [.. named.Values.Select(unit => unit.Id)], whole, on, cancellationToken);
        var communes = branchPlaces.Select(place => place.CommuneId).OfType<int>().Concat(named.Values.Select(unit => unit.Id)).ToHashSet();
        var communePlaces = await places.OfCommunesAsync(entry, communes, begun, on, cancellationToken);
        var people = new StructurePeople(context, Reached);
        var touched = entry.Subject == ReorganisationSubject.Branches ? named.Values.Select(unit => unit.Id).ToList() : [];
        var memberships = await people.MembershipsAsync(entry, touched, on, cancellationToken);
        var left = memberships.Where(row => row.Period.Contains(on)).Select(row => row.BranchId).Except(touched).ToList();
        if (entry.People.Count > 0 && left.Count > 0)
        {
            // Of the branches that some are taken from, everybody: what is left of them is looked at.
            memberships = await people.MembershipsAsync(entry, [.. touched, .. left], on, cancellationToken);
        }
        var offices = await people.OfficesAsync(entry, [.. named.Values.Select(unit => unit.Id)], cancellationToken);
        var localities = new StructureLocalities(context, Reached);
        var lie = await localities.OfAsync(entry, begun, on, cancellationToken);
        var ids = branchPlaces
            .SelectMany(place => new[] { place.BranchId, place.CommuneId ?? place.DistrictId, place.DistrictId })
            .Concat(communePlaces.SelectMany(place => new[] { place.CommuneId, place.DistrictId }))
            .Concat(named.Values.Select(unit => unit.Id))
            .Concat(memberships.Select(row => row.BranchId))
            .Concat(lie.Places.Select(place => place.CommuneId))
            .Concat(lie.Coverages.Select(row => row.BranchId))
            .Concat(offices.Select(office => office.OrganisationId))
            .ToHashSet();
        return new StructureFacts
        {
            Areas =
                entry.Subject == ReorganisationSubject.Communes ? await AreasAsync([.. named.Values.Select(unit => unit.Id)], cancellationToken) : [],
            Quotas = await QuotasAsync([.. named.Values.Select(unit => unit.Id)], on, cancellationToken),
            Units = await UnitsAsync(entry, ids, founded, cancellationToken),
            Localities = WithFounded(entry, lie.Names, founded),
            Lives = await context.OrganisationLives.AsNoTracking().Where(life => ids.Contains(life.OrganisationId)).ToListAsync(cancellationToken),
            BranchPlaces = branchPlaces,
            CommunePlaces = communePlaces,
            LocalityPlaces = lie.Places,
            Coverages = lie.Coverages,
            Particulars = lie.Particulars,
            LocalityAreas = lie.Areas,
            Posts = lie.Posts,
            Memberships = memberships,
            Offices = offices,
            People = await people.NamesAsync(
                [.. memberships.Select(row => row.MemberId), .. offices.Select(office => office.MemberId)],
                cancellationToken
            ),
            Homes = await people.HomesAsync(entry, begun, on, cancellationToken),
            Candidates = entry.Subject == ReorganisationSubject.Branches ? await people.CandidatesAsync(entry, begun, cancellationToken) : [],
        };
    }

    private Task<List<CommuneArea>> AreasAsync(IReadOnlyList<int> communes, CancellationToken cancellationToken) =>
        context
            .CommuneAreas.IgnoreQueryFilters(Reached)
            .AsNoTracking()
            .Where(row => communes.Contains(row.CommuneId))
            .OrderBy(row => row.Id)
            .ToListAsync(cancellationToken);

    /// <summary>Every revision, for periods that last until the day or longer.</summary>
    private async Task<List<AdmissionQuota>> QuotasAsync(IReadOnlyList<int> units, DateOnly on, CancellationToken cancellationToken)
    {
        var quotas = await context
            .Quotas.IgnoreQueryFilters(Reached)
            .AsNoTracking()
            .Where(quota => units.Contains(quota.OrganisationId))
            .OrderBy(quota => quota.Id)
            .ToListAsync(cancellationToken);
        return quotas.FindAll(quota => QuotaPeriod.TryParse(quota.Period, out var period) && period.Through >= on);
    }

    /// <summary>The organisations that a draft names and the reader's scope holds today, by code.</summary>
    public async Task<Dictionary<string, KnownUnit>> NamedAsync(ReorganisationEntry entry, CancellationToken cancellationToken)
    {
        var founded = entry.Founded.Select(unit => unit.Code).ToHashSet(StringComparer.Ordinal);
        var codes = ReorganisationOrders.CodesOf(entry).Where(code => !founded.Contains(code)).Distinct(StringComparer.Ordinal).ToList();
        var found = await context.Organisations.AsNoTracking().Where(unit => codes.Contains(unit.Code)).ToListAsync(cancellationToken);
        return found.ToDictionary(unit => unit.Code, unit => new KnownUnit(unit.Id, unit.Code, unit.Name, unit.Level), StringComparer.Ordinal);
    }

    private async Task<Dictionary<int, KnownUnit>> UnitsAsync(
        ReorganisationEntry entry,
        HashSet<int> ids,
        IReadOnlyDictionary<string, int> founded,
        CancellationToken cancellationToken
    )
    {
        var found = await context
            .Organisations.IgnoreQueryFilters([QueryFilters.OrganisationScope])
            .AsNoTracking()
            .Where(unit => ids.Contains(unit.Id))
            .ToListAsync(cancellationToken);
        var units = found.Select(unit => new KnownUnit(unit.Id, unit.Code, unit.Name, unit.Level));
        if (ReorganisationRules.LevelOf(entry.Subject) is { } level)
        {
            units = units.Concat(entry.Founded.Select(unit => new KnownUnit(founded[unit.Code!], unit.Code!, unit.Name!, level)));
        }
        return units.DistinctBy(unit => unit.Id).ToDictionary(unit => unit.Id);
    }

    private static Dictionary<int, KnownUnit> WithFounded(
        ReorganisationEntry entry,
        IReadOnlyList<KnownUnit> localities,
        IReadOnlyDictionary<string, int> founded
    ) =>
        (
            entry.Subject == ReorganisationSubject.Localities
                ? localities.Concat(entry.Founded.Select(unit => new KnownUnit(founded[unit.Code!], unit.Code!, unit.Name!, default)))
                : localities
        )
            .DistinctBy(one => one.Id)
            .ToDictionary(one => one.Id);
}
