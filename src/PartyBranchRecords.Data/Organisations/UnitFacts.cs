using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Organisations;

/// <summary>What stands on a unit's page besides its figures: offices, localities, where it stood.</summary>
public sealed class UnitFacts(RecordsContext context)
{
    // The unit itself was found in the reader's scope before.
    private static readonly string[] AskedThroughUnit = [QueryFilters.PersonScope, QueryFilters.OrganisationScope, QueryFilters.PlaceScope];

    /// <summary>Who holds an office in the unit on the day: the secretary first.</summary>
    public async Task<IReadOnlyList<Officer>> OfficersAsync(int organisationId, DateOnly day, CancellationToken cancellationToken = default)
    {
        var officers = await (
            from office in context.OfficeHoldings.On(day).IgnoreQueryFilters(AskedThroughUnit)
            where office.OrganisationId == organisationId
            join member in context.Members on office.MemberId equals member.Id
            orderby member.SortKey
            select new Officer(member.Id, member.FullName, office.Office, office.From)
        ).ToListAsync(cancellationToken);
        return [.. officers.OrderBy(officer => officer.Office)];
    }

    /// <summary>Who has been secretary of the unit up to the day, the latest first.</summary>
    public async Task<IReadOnlyList<Tenure>> SecretariesAsync(int organisationId, DateOnly day, CancellationToken cancellationToken = default)
    {
        var held = await (
            from office in context.OfficeHoldings.IgnoreQueryFilters(AskedThroughUnit)
            where office.OrganisationId == organisationId && office.Office == Office.Secretary && office.From <= day
            join member in context.Members on office.MemberId equals member.Id
            orderby office.From descending
            select new Tenure(member.Id, member.FullName, false, office.From, office.To <= day ? office.To : null)
        ).ToListAsync(cancellationToken);
        var people = held.Select(tenure => tenure.MemberId).Distinct().ToList();
        var readable = await context
            .Members.Where(member => EF.Parameter(people).Contains(member.Id))
            .Select(member => member.Id)
            .ToHashSetAsync(cancellationToken);
        return [.. held.Select(tenure => tenure with { IsReadable = readable.Contains(tenure.MemberId) })];
    }

    /// <summary>The offices that the people of a unit's branches hold in them on the day.</summary>
    public async Task<ILookup<int, BranchOffice>> BranchOfficesAsync(
        OrganisationHead unit,
        DateOnly day,
        CancellationToken cancellationToken = default
    )
    {
        var offices = await (
            from place in context.BranchAffiliations.On(day).IgnoreQueryFilters([QueryFilters.PersonScope, QueryFilters.OrganisationScope])
            where place.BranchId == unit.Id || place.CommuneId == unit.Id
            join office in context.OfficeHoldings.On(day) on place.BranchId equals office.OrganisationId
            select new BranchOffice(office.MemberId, office.OrganisationId, office.Office)
        ).ToListAsync(cancellationToken);
        return offices.OrderBy(office => office.Office).ToLookup(office => office.MemberId);
    }

    /// <summary>The localities a branch covers on the day, with their areas: their own, or those of the commune they lie in.</summary>
    public async Task<IReadOnlyList<CoveredLocality>> LocalitiesAsync(int branchId, DateOnly day, CancellationToken cancellationToken = default) =>
        await (
            from coverage in context.LocalityCoverages.On(day).IgnoreQueryFilters(AskedThroughUnit)
            where coverage.BranchId == branchId
            join locality in context.Localities on coverage.LocalityId equals locality.Id
            orderby locality.Name
            select new CoveredLocality(
                locality.Name,
                locality.Kind,
                context
                    .LocalityAreas.Where(area => area.LocalityId == locality.Id && area.From <= day && (area.To == null || area.To > day))
                    .Select(area => (Areas?)area.Areas)
                    .FirstOrDefault()
                    ?? (
                        from place in context.LocalityAffiliations
                        join area in context.CommuneAreas on place.CommuneId equals area.CommuneId
                        where place.LocalityId == locality.Id && place.From <= day && (place.To == null || place.To > day)
                        where area.From <= day && (area.To == null || area.To > day)
                        select (Areas?)area.Areas
                    ).FirstOrDefault()
                    ?? Areas.None,
                coverage.From
            )
        ).ToListAsync(cancellationToken);

    /// <summary>Where a branch or commune has stood up to the day, the latest first.</summary>
    public async Task<IReadOnlyList<UnitPlace>> PlacesAsync(OrganisationHead unit, DateOnly day, CancellationToken cancellationToken = default)
    {
        var places =
            unit.Level == OrganisationLevel.Branch
                ? context
                    .BranchAffiliations.Where(place => place.BranchId == unit.Id)
                    .Select(place => new
                    {
                        place.CommuneId,
                        place.DistrictId,
                        place.From,
                        place.To,
                    })
                : context
                    .CommuneAffiliations.Where(place => place.CommuneId == unit.Id)
                    .Select(place => new
                    {
                        CommuneId = (int?)null,
                        place.DistrictId,
                        place.From,
                        place.To,
                    });
        return await (
            from place in places.IgnoreQueryFilters(AskedThroughUnit)
            where place.From <= day
            join district in context.Districts on place.DistrictId equals district.Id
            from commune in context.Communes.Where(commune => commune.Id == place.CommuneId).DefaultIfEmpty()
            orderby place.From descending
            select new UnitPlace(place.From, place.To <= day ? place.To : null, commune.Name, district.Name)
        ).ToListAsync(cancellationToken);
    }
}

public sealed record Officer(int MemberId, string FullName, Office Office, DateOnly From);

public sealed record BranchOffice(int MemberId, int BranchId, Office Office);

public sealed record CoveredLocality(string Name, LocalityKind Kind, Areas Areas, DateOnly CoveredSince);

/// <param name="Commune">Null where it stood directly under the district.</param>
public sealed record UnitPlace(DateOnly From, DateOnly? To, string? Commune, string District);

/// <summary>A time in office.</summary>
/// <param name="To">The first day on which it was over; null while it still lasts.</param>
/// <param name="IsReadable">The reader may open the person's record.</param>
public sealed record Tenure(int MemberId, string FullName, bool IsReadable, DateOnly From, DateOnly? To);
