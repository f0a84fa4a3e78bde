using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting.Changes;

/// <summary>Where some branches and communes stood between two days, when they began and ended, and how large the branches were: seven commands.</summary>
internal sealed record UnitsBetween(
    ILookup<int, UnitPlace> Places,
    ILookup<int, Period> Lives,
    IReadOnlyDictionary<int, NamedUnit> Names,
    IReadOnlyDictionary<int, BranchFigure> Earlier,
    IReadOnlyDictionary<int, BranchFigure> Later
)
{
    public static async Task<UnitsBetween> ReadAsync(
        ReportFacts facts,
        IReadOnlyCollection<int> units,
        DateOnly earlier,
        DateOnly later,
        CancellationToken cancellationToken
    )
    {
        var ofBranches = await facts
            .PlacesAnywhere.Within(earlier, later)
            .Where(place => EF.Parameter(units).Contains(place.BranchId))
            .Select(place => new UnitPlace(new(place.DistrictId, place.CommuneId, place.BranchId), place.From, place.To))
            .ToListAsync(cancellationToken);
        var ofCommunes = await facts
            .CommunePlacesAnywhere.Within(earlier, later)
            .Where(place => EF.Parameter(units).Contains(place.CommuneId))
            .Select(place => new UnitPlace(new(place.DistrictId, place.CommuneId, null), place.From, place.To))
            .ToListAsync(cancellationToken);
        var lives = await facts.Lives.Where(life => EF.Parameter(units).Contains(life.OrganisationId)).ToListAsync(cancellationToken);
        var places = ofBranches.Concat(ofCommunes).ToList();
        var above = places.Select(place => place.Place.Above).OfType<int>().Distinct().ToList();
        var names = await facts
            .Organisations.Where(organisation => EF.Parameter(above).Contains(organisation.Id))
            .ToDictionaryAsync(
                organisation => organisation.Id,
                organisation => new NamedUnit(organisation.Code, organisation.Name),
                cancellationToken
            );

        Task<Dictionary<int, BranchFigure>> FiguresAsync(DateOnly day) =>
            facts
                .BranchFigures(facts.PlacesAnywhere.Where(place => EF.Parameter(units).Contains(place.BranchId)), day)
                .ToDictionaryAsync(branch => branch.BranchId, cancellationToken);

        return new(
            places.ToLookup(place => place.Place.Lowest),
            lives.ToLookup(life => life.OrganisationId, life => life.Period),
            names,
            await FiguresAsync(earlier),
            await FiguresAsync(later)
        );
    }

    public UnitPlace? PlaceOn(int unit, DateOnly day) => Places[unit].FirstOrDefault(place => place.Days.Contains(day));

    public IReadOnlyList<NamedUnit> Above(UnitPlace place) => place.Place.Above is { } id && Names.TryGetValue(id, out var name) ? [name] : [];
}

/// <summary>Where a branch or commune stood, and when.</summary>
internal sealed record UnitPlace(Placement Place, DateOnly From, DateOnly? To)
{
    public Period Days => new(From, To);
}
