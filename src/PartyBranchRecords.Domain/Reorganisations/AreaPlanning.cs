using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Domain.Reorganisations;

/// <summary>A commune that takes over from others belongs from then on to all the areas they belonged to, as long as they would have.</summary>
internal sealed class AreaPlanning(StructureOrders orders, StructureFacts facts)
{
    public FactChanges<CommuneArea> Plan()
    {
        var communes = facts.Areas.Select(row => row.CommuneId).Concat(orders.Founded).Concat(orders.Ended.Values.OfType<int>()).Distinct();
        return Timelines.Settle(facts.Areas, [.. communes.SelectMany(Of)], row => (row.CommuneId, row.Areas, row.From, row.To));
    }

    private IEnumerable<CommuneArea> Of(int commune)
    {
        var own = facts.Areas.Where(row => row.CommuneId == commune).ToList();
        if (orders.Ended.ContainsKey(commune))
        {
            return Row(commune, own.Select(row => (row.Areas, row.SplitOn(orders.On).Before)));
        }
        var taken = SourcesOf(commune).ToHashSet();
        return taken.Count == 0
            ? own
            : Row(
                commune,
                own.Select(row => (row.Areas, (Period?)row.Period))
                    .Concat(facts.Areas.Where(row => taken.Contains(row.CommuneId)).Select(row => (row.Areas, row.SplitOn(orders.On).After)))
            );
    }

    /// <summary>Whose land comes to it; a commune that is founded without a predecessor is given its areas later.</summary>
    private IEnumerable<int> SourcesOf(int commune) =>
        orders
            .Ended.Where(ended => ended.Value == commune)
            .Select(ended => ended.Key)
            .Concat(orders.Founded.Contains(commune) ? orders.Predecessors : []);

    private IEnumerable<CommuneArea> Row(int commune, IEnumerable<(Areas Areas, Period? Period)> parts)
    {
        var held = parts.Where(part => part.Period is not null).Select(part => (part.Areas, Period: part.Period!.Value)).ToList();
        var days = held.SelectMany(part => new[] { part.Period.From, part.Period.To }).OfType<DateOnly>().Distinct().Order().ToList();
        CommuneArea? last = null;
        foreach (var (from, place) in days.Select((day, place) => (day, place)))
        {
            var areas = held.Where(part => part.Period.Contains(from)).Aggregate(Areas.None, (all, part) => all | part.Areas);
            var to = place + 1 < days.Count ? days[place + 1] : (DateOnly?)null;
            if (last is not null && last.Areas == areas && last.To == from && from >= orders.On)
            {
                last = At(last.From, to, areas);
                continue;
            }
            if (last is { Areas: not Areas.None })
            {
                yield return last;
            }
            last = At(from, to, areas);
        }
        if (last is { Areas: not Areas.None })
        {
            yield return last;
        }

        CommuneArea At(DateOnly from, DateOnly? to, Areas areas) =>
            new()
            {
                CommuneId = commune,
                Areas = areas,
                From = from,
                To = to,
            };
    }
}
