using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Domain.Reorganisations;

/// <summary>Where branches and communes stand: under the heir of the unit that ends, or where the decision places them.</summary>
internal sealed class PlacePlanning(StructureOrders orders, StructureFacts facts)
{
    /// <summary>Branches and communes for which the decision has no place.</summary>
    public List<int> Stranded { get; } = [];

    public FactChanges<OrganisationLife> Lives() =>
        Timelines.Settle(
            facts.Lives,
            [
                .. facts.Lives.Select(life => orders.Ended.ContainsKey(life.OrganisationId) && life.To is null ? LifeOf(life, orders.On) : life),
                .. orders.Founded.Select(unit => new OrganisationLife { OrganisationId = unit, From = orders.On }),
            ],
            life => (life.OrganisationId, life.From, life.To)
        );

    public FactChanges<CommuneAffiliation> Communes()
    {
        var founded =
            from unit in orders.Founded
            where facts.Units[unit].Level == OrganisationLevel.Commune
            select new CommuneAffiliation
            {
                CommuneId = unit,
                DistrictId = orders.Parents[unit],
                From = orders.On,
            };
        return Timelines.Settle(
            facts.CommunePlaces,
            [.. facts.CommunePlaces.SelectMany(Of), .. founded],
            place => (place.CommuneId, place.DistrictId, place.From, place.To)
        );
    }

    public FactChanges<BranchAffiliation> Branches()
    {
        var founded =
            from unit in orders.Founded
            where facts.Units[unit].Level == OrganisationLevel.Branch
            select Place(unit, orders.Parents[unit], new Period(orders.On));
        return Timelines.Settle(
            facts.BranchPlaces,
            [.. facts.BranchPlaces.GroupBy(place => place.BranchId).SelectMany(branch => Joined(branch.SelectMany(Of))), .. founded],
            place => (place.BranchId, place.DistrictId, place.CommuneId, place.From, place.To)
        );
    }

    private static OrganisationLife LifeOf(OrganisationLife life, DateOnly to) =>
        new()
        {
            OrganisationId = life.OrganisationId,
            From = life.From,
            To = to,
        };

    private IEnumerable<CommuneAffiliation> Of(CommuneAffiliation place)
    {
        var (before, after) = place.SplitOn(orders.On);
        var district = DistrictAfter(place.CommuneId, place.DistrictId);
        if (after is not { } rest || (district == place.DistrictId && !orders.Ended.ContainsKey(place.CommuneId)))
        {
            return [place];
        }
        var parts = new List<CommuneAffiliation>();
        if (before is { } earlier)
        {
            parts.Add(At(place.DistrictId, earlier));
        }
        if (district is { } stands && !orders.Ended.ContainsKey(place.CommuneId))
        {
            parts.Add(At(stands, rest));
        }
        return parts;

        CommuneAffiliation At(int under, Period period) =>
            new()
            {
                CommuneId = place.CommuneId,
                DistrictId = under,
                From = period.From,
                To = period.To,
            };
    }

    private IEnumerable<BranchAffiliation> Of(BranchAffiliation place)
    {
        var (before, after) = place.SplitOn(orders.On);
        if (after is not { } rest)
        {
            return [place];
        }
        var isEnded = orders.Ended.ContainsKey(place.BranchId);
        var parent = isEnded ? null : ParentAfter(place);
        var moved =
            parent is not { } unit ? null
            : unit == place.CommuneId ? At(place.BranchId, DistrictAfter(unit, place.DistrictId)!.Value, unit, rest)
            : Place(place.BranchId, unit, rest);
        if (moved is not null && moved.DistrictId == place.DistrictId && moved.CommuneId == place.CommuneId)
        {
            return [place];
        }
        if (moved is null && !isEnded)
        {
            Stranded.Add(place.BranchId);
        }
        var earlier = before is { } held ? Copy(place, held) : null;
        return new[] { earlier, moved }.OfType<BranchAffiliation>();
    }

    private int? ParentAfter(BranchAffiliation place)
    {
        if (orders.Parents.TryGetValue(place.BranchId, out var named))
        {
            return named;
        }
        var parent = place.CommuneId ?? place.DistrictId;
        return orders.Ended.TryGetValue(parent, out var heir)
            ? orders.Branches.TryGetValue(place.BranchId, out var chosen)
                ? chosen
                : heir
            : orders.Branches.TryGetValue(place.BranchId, out var leaves) && place.Period.Contains(orders.On)
                ? leaves
                : parent;
    }

    private BranchAffiliation Place(int branch, int parent, Period period) =>
        facts.Units[parent].Level == OrganisationLevel.District ? At(branch, parent, null, period) : At(branch, DistrictOf(parent), parent, period);

    private int DistrictOf(int commune)
    {
        var stood = facts.CommunePlaces.FirstOrDefault(place => place.CommuneId == commune && place.Period.Contains(orders.On))?.DistrictId;
        return DistrictAfter(commune, stood) ?? throw new InvalidOperationException($"Commune {commune} stands under no district on {orders.On}.");
    }

    private int? DistrictAfter(int commune, int? stood) =>
        orders.Parents.TryGetValue(commune, out var named) ? named
        : stood is { } district ? orders.HeirOf(district)
        : null;

    /// <summary>Two places after the day that have become the same are one.</summary>
    private IEnumerable<BranchAffiliation> Joined(IEnumerable<BranchAffiliation> places)
    {
        BranchAffiliation? open = null;
        foreach (var next in places.OrderBy(place => place.From))
        {
            if (
                open is not null
                && next.From > orders.On
                && open.To == next.From
                && open.DistrictId == next.DistrictId
                && open.CommuneId == next.CommuneId
            )
            {
                open = Copy(open, new Period(open.From, next.To));
                continue;
            }
            if (open is not null)
            {
                yield return open;
            }
            open = next;
        }
        if (open is not null)
        {
            yield return open;
        }
    }

    private static BranchAffiliation Copy(BranchAffiliation place, Period period) => At(place.BranchId, place.DistrictId, place.CommuneId, period);

    private static BranchAffiliation At(int branch, int district, int? commune, Period period) =>
        new()
        {
            BranchId = branch,
            DistrictId = district,
            CommuneId = commune,
            From = period.From,
            To = period.To,
        };
}
