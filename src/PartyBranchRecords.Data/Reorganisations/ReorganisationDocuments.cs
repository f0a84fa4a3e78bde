using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Reorganisations;

/// <summary>The decision itself as a fact that links what was before with what is after: of organisations one, of localities a row each.</summary>
internal static class ReorganisationDocuments
{
    public static IEnumerable<Fact> Of(ReorganisationEntry entry, StructureOrders orders) =>
        entry.Subject == ReorganisationSubject.Localities
            ?
            [
                .. orders.LocalityPredecessors.Select((one, place) => RowOf(entry, one, ReorganisationRole.Predecessor, place)),
                .. orders.LocalitySuccessors.Select((one, place) => RowOf(entry, one, ReorganisationRole.Successor, place)),
            ]
            : [DecisionOf(entry, orders)];

    private static Reorganisation DecisionOf(ReorganisationEntry entry, StructureOrders orders) =>
        new()
        {
            Number = entry.Number!.Trim(),
            Kind = entry.Kind,
            DecidedOn = entry.DecidedOn!.Value,
            EffectiveOn = entry.EffectiveOn!.Value,
            Units =
            [
                .. orders.Predecessors.Select((unit, place) => UnitOf(unit, ReorganisationRole.Predecessor, place)),
                .. orders.Successors.Select((unit, place) => UnitOf(unit, ReorganisationRole.Successor, place)),
            ],
        };

    private static ReorganisationUnit UnitOf(int unit, ReorganisationRole role, int place) =>
        new()
        {
            OrganisationId = unit,
            Role = role,
            Position = place + 1,
        };

    private static LocalityReorganisation RowOf(ReorganisationEntry entry, int locality, ReorganisationRole role, int place) =>
        new()
        {
            Number = entry.Number!.Trim(),
            Kind = entry.Kind,
            DecidedOn = entry.DecidedOn!.Value,
            EffectiveOn = entry.EffectiveOn!.Value,
            LocalityId = locality,
            Role = role,
            Position = place + 1,
        };
}
