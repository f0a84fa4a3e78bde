using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Domain.Reorganisations;

/// <summary>
/// What the records say that cannot be if the decision holds: a decision may be recorded long after its day, and what was recorded
/// in the meantime for units that had ended must be put right first.
/// </summary>
internal static class Contradictions
{
    public static IEnumerable<Refusal> Of(StructureOrders orders, StructureFacts facts) =>
        [
            .. Absent(orders, facts),
            .. MovedSince(orders, facts),
            .. LocalitiesAbsent(orders, facts),
            .. PeopleAbsent(orders, facts),
            .. CandidatesElsewhere(orders, facts),
        ];

    /// <summary>Every unit the decision names must exist on its day and since; one that ends, before it too.</summary>
    private static IEnumerable<Refusal> Absent(StructureOrders orders, StructureFacts facts)
    {
        var named = orders
            .Ended.SelectMany(unit => new[] { unit.Key, unit.Value }.OfType<int>())
            .Concat(orders.Parents.SelectMany(unit => new[] { unit.Key, unit.Value }))
            .Concat(orders.Branches.SelectMany(unit => new[] { unit.Key, unit.Value }))
            .Concat(orders.People.Values)
            .Concat(orders.Candidates.Values)
            .Concat(orders.Quotas.Select(quota => quota.ToId))
            .Concat(orders.LocalityCommunes.Values)
            .Concat(orders.LocalityBranches.Values)
            .Concat(orders.Offices.Select(office => office.UnitId))
            .Concat(orders.Predecessors)
            .Concat(orders.Successors);
        foreach (var unit in named.Distinct().Except(orders.Founded))
        {
            var life = facts.Lives.Where(life => life.OrganisationId == unit).MaxBy(life => life.From);
            if (life is null || life.From > orders.On || (life.From == orders.On && orders.Ended.ContainsKey(unit)))
            {
                yield return ReorganisationRefusals.UnitNotYetThere(facts.NameOf(unit), orders.On);
            }
            else if (life.To is { } end)
            {
                yield return ReorganisationRefusals.UnitGone(facts.NameOf(unit), end);
            }
            else if (orders.Ended.ContainsKey(unit) && IsTakenOver(orders, unit))
            {
                yield return ReorganisationRefusals.EndsAndReceives(facts.NameOf(unit));
            }
        }
    }

    private static bool IsTakenOver(StructureOrders orders, int unit) =>
        orders.Ended.Values.Contains(unit)
        || orders.Parents.Values.Contains(unit)
        || orders.Branches.Values.Contains(unit)
        || orders.People.Values.Contains(unit)
        || orders.Candidates.Values.Contains(unit)
        || orders.Quotas.Any(quota => quota.ToId == unit)
        || orders.LocalityCommunes.Values.Contains(unit)
        || orders.LocalityBranches.Values.Contains(unit)
        || orders.Offices.Any(office => office.UnitId == unit);

    /// <summary>A unit that the decision ends or moves must not have been moved since by another.</summary>
    private static IEnumerable<Refusal> MovedSince(StructureOrders orders, StructureFacts facts)
    {
        var moved = orders.Ended.Keys.Concat(orders.Parents.Keys).ToHashSet();
        var heirs = orders.Ended.Values.OfType<int>().Concat(orders.Parents.Values).ToHashSet();
        var branches = facts.BranchPlaces.Where(place => moved.Contains(place.BranchId)).Select(place => (Unit: place.BranchId, place.From));
        var communes = facts
            .CommunePlaces.Where(place => moved.Contains(place.CommuneId) || heirs.Contains(place.CommuneId))
            .Select(place => (Unit: place.CommuneId, place.From));
        return
        [
            .. branches
                .Concat(communes)
                .Where(place => place.From > orders.On)
                .Select(place => ReorganisationRefusals.UnitMovedSince(facts.NameOf(place.Unit), place.From)),
        ];
    }

    private static IEnumerable<Refusal> LocalitiesAbsent(StructureOrders orders, StructureFacts facts)
    {
        var named = orders
            .EndedLocalities.SelectMany(one => new[] { one.Key, one.Value }.OfType<int>())
            .Concat(orders.LocalityCommunes.Keys)
            .Concat(orders.LocalityBranches.Keys);
        foreach (var locality in named.Distinct().Except(orders.FoundedLocalities))
        {
            var last = facts.LocalityPlaces.Where(place => place.LocalityId == locality).MaxBy(place => place.From);
            if (last is null || last.From > orders.On || (last.From == orders.On && orders.EndedLocalities.ContainsKey(locality)))
            {
                yield return ReorganisationRefusals.UnitNotYetThere(facts.Localities[locality].Name, orders.On);
            }
            else if (last.To is { } end)
            {
                yield return ReorganisationRefusals.UnitGone(facts.Localities[locality].Name, end);
            }
        }
    }

    /// <summary>Whoever the decision sends somewhere must stand in a branch on its day, or have joined one that ends.</summary>
    private static IEnumerable<Refusal> PeopleAbsent(StructureOrders orders, StructureFacts facts) =>
        from member in orders.People.Keys
        where
            !facts.Memberships.Any(row =>
                row.MemberId == member && (row.Period.Contains(orders.On) || (row.From >= orders.On && orders.Ended.ContainsKey(row.BranchId)))
            )
        select ReorganisationRefusals.PersonNotThere(facts.People[member].Name, orders.On);

    /// <summary>A candidate who has come to another branch since the draft was written is not sent on from there unseen; one that is founded takes from any.</summary>
    private static IEnumerable<Refusal> CandidatesElsewhere(StructureOrders orders, StructureFacts facts) =>
        from one in facts.Candidates
        where orders.Candidates.ContainsKey(one.Id) && orders.Predecessors.Count > 0 && !orders.Predecessors.Contains(one.BranchId)
        select ReorganisationRefusals.CandidateNotThere(one.Name, facts.NameOf(one.BranchId));
}
