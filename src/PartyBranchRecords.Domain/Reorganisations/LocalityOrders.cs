namespace PartyBranchRecords.Domain.Reorganisations;

/// <summary>Villages and other localities merge, split and move too; they are no organisations and have no members.</summary>
internal static class LocalityOrders
{
    public static StructureOrders Of(ReorganisationEntry entry, DraftNames names)
    {
        var units = entry.Units.Distinct(StringComparer.Ordinal).Select(names.Locality).ToList();
        var founded = entry.Founded.Select(unit => names.Locality(unit.Code!)).ToList();
        var coverage = entry.Localities.ToDictionary(goes => names.Locality(goes.Code), goes => names.Unit(goes.To));
        if (entry.Kind == ReorganisationKind.Reassign)
        {
            var commune = names.Unit(entry.Into!);
            return new StructureOrders
            {
                On = entry.EffectiveOn!.Value,
                LocalityCommunes = units.ToDictionary(unit => unit, _ => commune),
                LocalityBranches = coverage,
                LocalityPredecessors = units,
                LocalitySuccessors = units,
            };
        }
        var into = entry.Into is { } code ? names.Locality(code) : (int?)null;
        var successors = (into is { } lives ? [lives, .. founded] : founded).ToList();
        return new StructureOrders
        {
            On = entry.EffectiveOn!.Value,
            EndedLocalities =
                entry.Kind == ReorganisationKind.Establish
                    ? new Dictionary<int, int?>()
                    : units.Except(successors).ToDictionary(unit => unit, _ => successors.Count > 0 ? successors[0] : (int?)null),
            FoundedLocalities = founded,
            LocalityCommunes = ReorganisationOrders.Without(
                founded.Zip(entry.Founded).ToDictionary(unit => unit.First, unit => names.CommuneOf(unit.Second))
            ),
            LocalityBranches = coverage,
            LocalityPredecessors = entry.Kind switch
            {
                ReorganisationKind.Establish => [],
                ReorganisationKind.Merge => [.. units.Union(into is { } one ? [one] : [])],
                _ => units,
            },
            LocalitySuccessors = entry.Kind == ReorganisationKind.Dissolve ? [] : successors,
        };
    }
}
