using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

internal static class TreeQueries
{
    /// <summary>The tree of a day with all that is gone by then, whoever asks: five commands.</summary>
    public static async Task<Tree> ReadTreeAsync(this ReportFacts facts, DateOnly day, CancellationToken cancellationToken)
    {
        var units = await facts.Organisations.AsUnits().ToListAsync(cancellationToken);
        var lives = (
            await facts
                .Lives.Select(life => new Dated<int>(life.OrganisationId, life.OrganisationId, life.From, life.To))
                .ToListAsync(cancellationToken)
        ).ToLookup(life => life.OrganisationId);
        var ofBranches = await facts
            .PlacesAnywhere.Select(place => new Dated<Placement>(
                place.BranchId,
                new Placement(place.DistrictId, place.CommuneId, place.BranchId),
                place.From,
                place.To
            ))
            .ToListAsync(cancellationToken);
        var ofCommunes = await facts
            .CommunePlacesAnywhere.Select(place => new Dated<Placement>(
                place.CommuneId,
                new Placement(place.DistrictId, place.CommuneId, null),
                place.From,
                place.To
            ))
            .ToListAsync(cancellationToken);
        var places = ofBranches.Concat(ofCommunes).ToLookup(place => place.OrganisationId);
        var successors = await facts.SuccessorsAsync(cancellationToken);
        var levels = units.ToDictionary(unit => unit.Id!.Value, unit => unit.Level);

        TreeUnit? UnitOf(ReportUnit unit)
        {
            var id = unit.Id!.Value;
            var life = lives[id].LastOn(day);
            var place = unit.Level == ReportLevel.District ? new Placement(id, null, null) : places[id].LastOn(day)?.Value;
            var successor = life?.To is { } end
                ? successors[(id, end)].Where(successor => levels[successor] == unit.Level).Select(successor => (int?)successor).FirstOrDefault()
                : null;
            return place is { } stands ? new TreeUnit(unit, life?.Period.Contains(day) == true, stands, successor) : null;
        }

        return new Tree(day, units.Select(UnitOf).OfType<TreeUnit>());
    }

    /// <summary>By who was ended on which day: the successors that the decision names, in its order.</summary>
    private static async Task<ILookup<(int, DateOnly), int>> SuccessorsAsync(this ReportFacts facts, CancellationToken cancellationToken)
    {
        var named = await (
            from decision in facts.Reorganisations
            from predecessor in decision.Units
            from successor in decision.Units
            where
                predecessor.Role == ReorganisationRole.Predecessor
                && successor.Role == ReorganisationRole.Successor
                && predecessor.OrganisationId != successor.OrganisationId
                && facts.Lives.Any(life => life.OrganisationId == predecessor.OrganisationId && life.To == decision.EffectiveOn)
            orderby decision.DecidedOn, decision.Number, successor.Position
            select new
            {
                Predecessor = predecessor.OrganisationId,
                decision.EffectiveOn,
                Successor = successor.OrganisationId,
            }
        ).ToListAsync(cancellationToken);
        return named.ToLookup(one => (one.Predecessor, one.EffectiveOn), one => one.Successor);
    }

    /// <summary>What holds on the day, else what held last before it, else what begins first after it.</summary>
    private static Dated<T>? LastOn<T>(this IEnumerable<Dated<T>> facts, DateOnly day) =>
        facts.Where(fact => fact.From <= day).MaxBy(fact => fact.From) ?? facts.MinBy(fact => fact.From);

    private sealed record Dated<T>(int OrganisationId, T Value, DateOnly From, DateOnly? To)
    {
        public Period Period => new(From, To);
    }
}
