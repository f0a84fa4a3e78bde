using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Domain.Reorganisations;

/// <summary>
/// The areas of villages that end cease with them. What comes of them has the same, where all it comes of had the same; where they
/// differ, nobody knows which hold for the whole, and they are to be entered from the paper.
/// </summary>
internal sealed class LocalityAreaPlanning(StructureOrders orders, StructureFacts facts)
{
    /// <summary>Localities whose areas are to be entered.</summary>
    public IEnumerable<int> Owed => Successors.Where(locality => Taken(locality) is null);

    public FactChanges<LocalityArea> Plan()
    {
        var kept = facts.LocalityAreas.Select(row => orders.EndedLocalities.ContainsKey(row.LocalityId) ? Before(row) : row).OfType<LocalityArea>();
        var taken = orders
            .FoundedLocalities.Intersect(Successors)
            .SelectMany(locality => (Taken(locality) ?? []).Select(row => Row(locality, row.Areas, row.To)));
        return Timelines.Settle(facts.LocalityAreas, [.. kept, .. taken], row => (row.LocalityId, row.Areas, row.From, row.To));
    }

    private IEnumerable<int> Successors => orders.LocalityPredecessors.Count == 0 ? [] : orders.LocalitySuccessors;

    /// <summary>What all it comes of have on the day: one row or none; null where they differ.</summary>
    private List<(Areas Areas, DateOnly? To)>? Taken(int successor)
    {
        // A part of what is split has the areas of the whole; what others are merged into, its own beside theirs.
        var sources = orders.LocalityPredecessors.Union(orders.FoundedLocalities.Contains(successor) ? [] : [successor]);
        var held = sources.Select(HeldBy).Distinct().ToList();
        return held is [var same] ? [.. same is { } row ? [row] : Array.Empty<(Areas, DateOnly?)>()] : null;
    }

    private (Areas Areas, DateOnly? To)? HeldBy(int locality) =>
        facts.LocalityAreas.FirstOrDefault(row => row.LocalityId == locality && row.Period.Contains(orders.On)) is { } row
            ? (row.Areas, row.To)
            : null;

    private LocalityArea? Before(LocalityArea row) =>
        row.SplitOn(orders.On).Before is { } held ? Row(row.LocalityId, row.Areas, held.To, held.From) : null;

    private LocalityArea Row(int locality, Areas areas, DateOnly? to, DateOnly? from = null) =>
        new()
        {
            LocalityId = locality,
            Areas = areas,
            From = from ?? orders.On,
            To = to,
        };
}
