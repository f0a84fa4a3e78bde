using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Organisations;

internal static class UnitDecisionQueries
{
    private static readonly string[] AskedThroughUnit = [QueryFilters.OrganisationScope, QueryFilters.PlaceScope];

    /// <summary>
    /// The decisions in force by the day that name the unit, something inside it, or what it stood under until then; in the
    /// order they took effect.
    /// </summary>
    public static async Task<IReadOnlyList<DecisionFact>> DecisionsAsync(
        this RecordsContext context,
        Organisation unit,
        DateOnly until,
        CancellationToken cancellationToken
    )
    {
        var rows = await context.NamedInDecisions(unit, until).ToListAsync(cancellationToken);
        return
        [
            .. rows.GroupBy(row => row.DecisionId)
                .Select(decision => decision.ToList())
                .Select(units => new DecisionFact(
                    units[0].Number,
                    units[0].Kind,
                    units[0].DecidedOn,
                    units[0].On,
                    [.. units.Select(named => new DecisionUnit(named.UnitId, named.Role, named.IsInside))]
                )),
        ];
    }

    private static IQueryable<NamedRow> NamedInDecisions(this RecordsContext context, Organisation unit, DateOnly until)
    {
        // Of what stood in it or above it everything is told: the unit itself was found in the reader’s scope.
        var inside = context.InsideOn(unit);
        var above = context.AboveUntil(unit);
        return from decision in context.Reorganisations.IgnoreQueryFilters(AskedThroughUnit)
            where
                decision.EffectiveOn <= until
                && decision.Units.Any(named =>
                    named.OrganisationId == unit.Id
                    || inside.Any(place =>
                        place.UnitId == named.OrganisationId
                        && place.From <= decision.EffectiveOn
                        && (place.To == null || place.To >= decision.EffectiveOn)
                    )
                    || above.Any(place => place.UnitId == named.OrganisationId && place.To == decision.EffectiveOn)
                )
            from named in decision.Units
            orderby decision.EffectiveOn, decision.DecidedOn, decision.Number, decision.Id, named.Position
            select new NamedRow
            {
                DecisionId = decision.Id,
                Number = decision.Number,
                Kind = decision.Kind,
                DecidedOn = decision.DecidedOn,
                On = decision.EffectiveOn,
                UnitId = named.OrganisationId,
                Role = named.Role,
                IsInside = inside.Any(place =>
                    place.UnitId == named.OrganisationId
                    && place.From <= decision.EffectiveOn
                    && (place.To == null || place.To >= decision.EffectiveOn)
                ),
            };
    }

    /// <summary>What has stood inside a unit.</summary>
    private static IQueryable<Stood> InsideOn(this RecordsContext context, Organisation unit)
    {
        var branches = context
            .BranchAffiliations.Where(place => place.DistrictId == unit.Id || place.CommuneId == unit.Id)
            .Select(place => new Stood
            {
                UnitId = place.BranchId,
                From = place.From,
                To = place.To,
            });
        return unit is DistrictCommittee
            ? branches.Concat(
                context
                    .CommuneAffiliations.Where(place => place.DistrictId == unit.Id)
                    .Select(place => new Stood
                    {
                        UnitId = place.CommuneId,
                        From = place.From,
                        To = place.To,
                    })
            )
            : branches;
    }

    /// <summary>What a branch or commune has stood under.</summary>
    private static IQueryable<Stood> AboveUntil(this RecordsContext context, Organisation unit)
    {
        var branches = context.BranchAffiliations.Where(place => place.BranchId == unit.Id);
        return unit is Branch
            ? branches
                .Select(place => new Stood
                {
                    UnitId = place.DistrictId,
                    From = place.From,
                    To = place.To,
                })
                .Concat(
                    branches
                        .Where(place => place.CommuneId != null)
                        .Select(place => new Stood
                        {
                            UnitId = place.CommuneId!.Value,
                            From = place.From,
                            To = place.To,
                        })
                )
            : context
                .CommuneAffiliations.Where(place => place.CommuneId == unit.Id)
                .Select(place => new Stood
                {
                    UnitId = place.DistrictId,
                    From = place.From,
                    To = place.To,
                });
    }

    private sealed record Stood
    {
        public required int UnitId { get; init; }
        public required DateOnly From { get; init; }
        public required DateOnly? To { get; init; }
    }

    private sealed record NamedRow
    {
        public required long DecisionId { get; init; }
        public required string Number { get; init; }
        public required ReorganisationKind Kind { get; init; }
        public required DateOnly DecidedOn { get; init; }
        public required DateOnly On { get; init; }
        public required int UnitId { get; init; }
        public required ReorganisationRole Role { get; init; }
        public required bool IsInside { get; init; }
    }
}
