namespace PartyBranchRecords.Domain.Reorganisations;

/// <summary>What stands elsewhere from the day of the decision on.</summary>
internal static class MovedUnits
{
    public static IEnumerable<UnitMoves> Branches(StructureOrders orders, StructureFacts facts, StructurePlan plan) =>
        from place in plan.BranchPlaces.Added
        where place.From >= orders.On && !orders.Founded.Contains(place.BranchId)
        let stood = facts.BranchPlaces.FirstOrDefault(one => one.BranchId == place.BranchId && one.Period.Contains(place.From))
        select new UnitMoves(
            facts.Units[place.BranchId].Code,
            stood is null ? null : facts.Units[stood.CommuneId ?? stood.DistrictId].Code,
            facts.Units[place.CommuneId ?? place.DistrictId].Code
        );

    public static IEnumerable<UnitMoves> Communes(StructureOrders orders, StructureFacts facts, StructurePlan plan) =>
        from place in plan.CommunePlaces.Added
        where place.From >= orders.On && !orders.Founded.Contains(place.CommuneId)
        let stood = facts.CommunePlaces.FirstOrDefault(one => one.CommuneId == place.CommuneId && one.Period.Contains(place.From))
        select new UnitMoves(
            facts.Units[place.CommuneId].Code,
            stood is null ? null : facts.Units[stood.DistrictId].Code,
            facts.Units[place.DistrictId].Code
        );

    public static IEnumerable<UnitMoves> Localities(StructureOrders orders, StructureFacts facts, StructurePlan plan) =>
        from place in plan.LocalityPlaces.Added
        where place.From >= orders.On && !orders.FoundedLocalities.Contains(place.LocalityId)
        let stood = facts.LocalityPlaces.FirstOrDefault(one => one.LocalityId == place.LocalityId && one.Period.Contains(place.From))
        select new UnitMoves(
            facts.Localities[place.LocalityId].Code,
            stood is null ? null : facts.Units[stood.CommuneId].Code,
            facts.Units[place.CommuneId].Code
        );

    /// <summary>Also those that nobody covers any more.</summary>
    public static IEnumerable<UnitMoves> Coverages(StructureOrders orders, StructureFacts facts, StructurePlan plan)
    {
        var gained = plan.Coverages.Added.Where(row => row.From >= orders.On).ToList();
        var lost = plan
            .Coverages.Removed.Where(row => row.To is null || row.To > orders.On)
            .Where(row => !plan.Coverages.Added.Any(one => one.LocalityId == row.LocalityId && one.BranchId == row.BranchId && one.To == row.To))
            .ToList();
        var moved =
            from row in gained
            let stood = lost.FirstOrDefault(one => one.LocalityId == row.LocalityId)
            select new UnitMoves(
                facts.Localities[row.LocalityId].Code,
                stood is null ? null : facts.Units[stood.BranchId].Code,
                facts.Units[row.BranchId].Code
            );
        var left =
            from row in lost
            where !gained.Exists(one => one.LocalityId == row.LocalityId)
            select new UnitMoves(facts.Localities[row.LocalityId].Code, facts.Units[row.BranchId].Code, null);
        return moved.Concat(left).OrderBy(move => move.Code, StringComparer.Ordinal);
    }
}
