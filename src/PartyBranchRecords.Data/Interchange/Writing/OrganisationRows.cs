using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Organisations;
using Rows = System.Collections.Generic.IAsyncEnumerable<object?[]>;

namespace PartyBranchRecords.Data.Interchange.Writing;

/// <summary>Districts, communes, branches and localities, and where they stood. A place is that of the last believed row.</summary>
internal sealed class OrganisationRows(RecordsContext context, ExportedPart part, CancellationToken cancellationToken)
{
    public Rows Districts() =>
        (
            from district in context.Districts
            join life in context.OrganisationLives on district.Id equals life.OrganisationId
            where part.Districts.Contains(district.Id)
            orderby district.Code
            select new object?[] { district.Code, district.Name, district.Kind, district.Province, life.From, life.To, district.FewLimit }
        ).AsAsyncEnumerable();

    public Rows Communes() =>
        (
            from commune in context.Communes
            join life in context.OrganisationLives on commune.Id equals life.OrganisationId
            where part.Communes.Contains(commune.Id)
            orderby commune.Code
            select new object?[]
            {
                commune.Code,
                commune.Name,
                commune.Kind,
                context
                    .CommuneAffiliations.Where(place => place.CommuneId == commune.Id)
                    .OrderByDescending(place => place.From)
                    .Select(place => context.Districts.First(district => district.Id == place.DistrictId).Code)
                    .FirstOrDefault(),
                life.From,
                life.To,
                context
                    .CommuneAreas.Where(area => area.CommuneId == commune.Id)
                    .OrderByDescending(area => area.From)
                    .Select(area => (Areas?)area.Areas)
                    .FirstOrDefault(),
            }
        ).AsAsyncEnumerable();

    public Rows CommuneAffiliations() =>
        PlacesAsync(
            from place in context.CommuneAffiliations
            join commune in context.Communes on place.CommuneId equals commune.Id
            join life in context.OrganisationLives on commune.Id equals life.OrganisationId
            join district in context.Districts on place.DistrictId equals district.Id
            where part.Communes.Contains(commune.Id)
            orderby commune.Code, place.From
            select new Place(commune.Code, district.Code, null, place.From, place.To, life.From, life.To),
            place => [place.Code, place.District, place.From, place.To]
        );

    public Rows Branches() =>
        (
            from branch in context.Branches
            join life in context.OrganisationLives on branch.Id equals life.OrganisationId
            from place in context
                .BranchAffiliations.Where(place => place.BranchId == branch.Id)
                .OrderByDescending(place => place.From)
                .Take(1)
                .DefaultIfEmpty()
            from district in context.Districts.Where(district => district.Id == place.DistrictId).DefaultIfEmpty()
            from commune in context.Communes.Where(commune => commune.Id == place.CommuneId).DefaultIfEmpty()
            where part.Branches.Contains(branch.Id)
            orderby branch.Code
            select new object?[] { branch.Code, branch.Name, branch.Kind, district.Code, commune.Code, life.From, life.To }
        ).AsAsyncEnumerable();

    public Rows Affiliations() =>
        PlacesAsync(
            from place in context.BranchAffiliations
            join branch in context.Branches on place.BranchId equals branch.Id
            join life in context.OrganisationLives on branch.Id equals life.OrganisationId
            join district in context.Districts on place.DistrictId equals district.Id
            from commune in context.Communes.Where(commune => commune.Id == place.CommuneId).DefaultIfEmpty()
            where part.Branches.Contains(branch.Id)
            orderby branch.Code, place.From
            select new Place(branch.Code, district.Code, commune.Code, place.From, place.To, life.From, life.To),
            place => [place.Code, place.District, place.Commune, place.From, place.To]
        );

    public async Rows Localities()
    {
        var rows =
            from place in context.LocalityAffiliations
            join locality in context.Localities on place.LocalityId equals locality.Id
            join commune in context.Communes on place.CommuneId equals commune.Id
            where part.Localities.Contains(locality.Id)
            orderby locality.Code, place.From
            select new
            {
                locality.Code,
                locality.Name,
                locality.Kind,
                Commune = commune.Code,
                place.From,
                place.To,
                Areas = context
                    .LocalityAreas.Where(area => area.LocalityId == locality.Id)
                    .OrderByDescending(area => area.From)
                    .Select(area => (Areas?)area.Areas)
                    .FirstOrDefault(),
            };
        await foreach (var places in rows.GroupedAsync(place => place.Code, cancellationToken))
        {
            var last = places[^1];
            yield return [last.Code, last.Name, last.Kind, last.Commune, places[0].From, last.To, last.Areas];
        }
    }

    /// <summary>Its places are the life of a locality: one alone is said by the locality itself.</summary>
    public Rows LocalityAffiliations() =>
        PlacesAsync(
            from place in context.LocalityAffiliations
            join locality in context.Localities on place.LocalityId equals locality.Id
            join commune in context.Communes on place.CommuneId equals commune.Id
            where part.Localities.Contains(locality.Id)
            orderby locality.Code, place.From
            select new Place(locality.Code, "", commune.Code, place.From, place.To, place.From, place.To),
            place => [place.Code, place.Commune, place.From, place.To]
        );

    public Rows Coverages() =>
        (
            from coverage in context.LocalityCoverages
            join locality in context.Localities on coverage.LocalityId equals locality.Id
            join branch in context.Branches on coverage.BranchId equals branch.Id
            where part.Branches.Contains(branch.Id)
            orderby locality.Code, branch.Code, coverage.From
            select new object?[] { locality.Code, branch.Code, coverage.From, coverage.To }
        ).AsAsyncEnumerable();

    /// <summary>The rows of those that stood in more than one place, or not all their life.</summary>
    private async Rows PlacesAsync(IQueryable<Place> rows, Func<Place, object?[]> cells)
    {
        await foreach (var places in rows.GroupedAsync(place => place.Code, cancellationToken))
        {
            if (places is not [{ IsWholeLife: true }])
            {
                foreach (var place in places)
                {
                    yield return cells(place);
                }
            }
        }
    }

    private sealed record Place(
        string Code,
        string District,
        string? Commune,
        DateOnly From,
        DateOnly? To,
        DateOnly LifeFrom,
        DateOnly? LifeTo
    )
    {
        public bool IsWholeLife => new Period(From, To) == new Period(LifeFrom, LifeTo);
    }
}
