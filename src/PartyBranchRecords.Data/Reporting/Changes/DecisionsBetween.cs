using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Reporting.Changes;

/// <summary>The decisions on some organisations that took effect between two days.</summary>
internal sealed class DecisionsBetween(IReadOnlyList<DecisionsBetween.Unit> units)
{
    private readonly ILookup<long, Unit> byDecision = units.ToLookup(unit => unit.DecisionId);

    /// <summary>One command.</summary>
    public static async Task<DecisionsBetween> ReadAsync(
        ReportFacts facts,
        IReadOnlyCollection<int> organisations,
        DateOnly earlier,
        DateOnly later,
        CancellationToken cancellationToken
    ) =>
        new(
            await (
                from decision in facts.Reorganisations
                where decision.EffectiveOn > earlier && decision.EffectiveOn <= later
                where decision.Units.Any(unit => EF.Parameter(organisations).Contains(unit.OrganisationId))
                from unit in decision.Units
                join organisation in facts.Organisations on unit.OrganisationId equals organisation.Id
                orderby decision.EffectiveOn, decision.Number, unit.Position
                select new Unit(
                    decision.Id,
                    decision.Number,
                    decision.Kind,
                    decision.EffectiveOn,
                    unit.Role,
                    organisation.Id,
                    organisation.Code,
                    organisation.Name
                )
            ).ToListAsync(cancellationToken)
        );

    /// <summary>The decision that names an organisation in a role on its day.</summary>
    public Unit? On(int organisation, DateOnly day, ReorganisationRole? role = null) =>
        units.FirstOrDefault(unit => unit.OrganisationId == organisation && unit.EffectiveOn == day && (role is null || unit.Role == role));

    /// <summary>What the decisions of a kind made an organisation out of.</summary>
    public IEnumerable<Unit> Into(int organisation, ReorganisationKind kind) =>
        units.Where(unit => unit.OrganisationId == organisation && unit.Role is ReorganisationRole.Successor && unit.Kind == kind);

    /// <summary>The organisations on the other side of a decision.</summary>
    public IReadOnlyList<NamedUnit> Others(Unit of) =>
        [
            .. byDecision[of.DecisionId]
                .Where(unit => unit.Role != of.Role && unit.OrganisationId != of.OrganisationId)
                .Select(unit => new NamedUnit(unit.Code, unit.Name)),
        ];

    public sealed record Unit(
        long DecisionId,
        string Number,
        ReorganisationKind Kind,
        DateOnly EffectiveOn,
        ReorganisationRole Role,
        int OrganisationId,
        string Code,
        string Name
    );
}
