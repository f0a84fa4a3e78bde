using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;

namespace PartyBranchRecords.Domain.Reorganisations;

/// <summary>
/// Targets that a unit which ends hands on. From the day of the decision it has none any more, and that of the other unit is greater by
/// it, also by what was set for the one that had ended before anybody recorded that it had: so the targets below a unit come to the same
/// sum on every day, before and after, as it was and on today's tree, which adds what has ended.
/// </summary>
internal sealed class QuotaPlanning(StructureOrders orders, StructureFacts facts)
{
    /// <summary>What is handed on, unit by unit, by the last resolution.</summary>
    public IReadOnlyList<QuotaMoved> Moved { get; } =
    [
        .. from order in orders.Quotas
        let last = Revisions(facts, order.UnitId, order.Period).MaxBy(quota => quota.SetOn)
        where orders.Ended.ContainsKey(order.UnitId) && last is { Target: > 0 }
        select new QuotaMoved(order.UnitId, order.Period, last.Target, order.ToId),
    ];

    public FactChanges<AdmissionQuota> Plan()
    {
        var wanted = facts.Quotas.ToList();
        foreach (var grown in Moved.GroupBy(one => (one.ToId, one.Period)))
        {
            var (to, period) = grown.Key;
            List<int> sources = [.. grown.Select(one => one.UnitId)];
            var ofAll = sources.Append(to).SelectMany(unit => Revisions(facts, unit, period)).ToList();
            wanted.RemoveAll(quota => quota.SetOn >= orders.On && ofAll.Contains(quota));
            wanted.AddRange(sources.Where(unit => On(ofAll, unit, orders.On.AddDays(-1)) > 0).Select(unit => QuotaOf(unit, period, 0)));
            var days = ofAll.Select(quota => quota.SetOn).Where(day => day >= orders.On);
            if (sources.Exists(unit => On(ofAll, unit, orders.On.AddDays(-1)) > 0))
            {
                days = days.Append(orders.On);
            }
            wanted.AddRange(days.Distinct().Order().Select(day => SumOf(to, period, day, ofAll)));
        }
        return Timelines.Settle(facts.Quotas, wanted, quota => (quota.OrganisationId, quota.Period, quota.SetOn, quota.Target));
    }

    /// <summary>The targets that grow, by the last resolutions.</summary>
    public IEnumerable<QuotaGrown> Sums() =>
        from one in Moved
        group one.Target by (one.ToId, one.Period) into grown
        let own = Revisions(facts, grown.Key.ToId, grown.Key.Period).MaxBy(quota => quota.SetOn)?.Target
        select new QuotaGrown(grown.Key.ToId, grown.Key.Period, own, (own ?? 0) + grown.Sum());

    /// <summary>Another committee has handed the target down: its sum would no longer be what it has resolved.</summary>
    public IEnumerable<Refusal> Wrong(IEnumerable<BranchAffiliation> branchesAfter, IEnumerable<CommuneAffiliation> communesAfter)
    {
        var above = Above(branchesAfter, communesAfter, orders.On);
        var before = Above(facts.BranchPlaces, facts.CommunePlaces, orders.On.AddDays(-1));
        return from one in Moved
            where before(one.UnitId) != above(one.ToId)
            select ReorganisationRefusals.QuotaOfAnother(facts.NameOf(one.UnitId), facts.NameOf(one.ToId), one.Period);
    }

    private static IEnumerable<AdmissionQuota> Revisions(StructureFacts facts, int unit, string period) =>
        facts.Quotas.Where(quota => quota.OrganisationId == unit && string.Equals(quota.Period, period, StringComparison.Ordinal));

    /// <summary>The target of a unit in force on a day; nought where none was set.</summary>
    private static int On(List<AdmissionQuota> revisions, int unit, DateOnly day) =>
        revisions.Where(quota => quota.OrganisationId == unit && quota.SetOn <= day).MaxBy(quota => quota.SetOn)?.Target ?? 0;

    private static Func<int, int?> Above(IEnumerable<BranchAffiliation> branches, IEnumerable<CommuneAffiliation> communes, DateOnly day)
    {
        var places = branches
            .Where(place => place.Period.Contains(day))
            .Select(place => (Unit: place.BranchId, Above: place.CommuneId ?? place.DistrictId))
            .Concat(communes.Where(place => place.Period.Contains(day)).Select(place => (Unit: place.CommuneId, Above: place.DistrictId)))
            .DistinctBy(place => place.Unit)
            .ToDictionary(place => place.Unit, place => place.Above);
        return unit => places.TryGetValue(unit, out var above) ? above : null;
    }

    /// <summary>Together on a day, by the resolution of that day, else by the decision.</summary>
    private AdmissionQuota SumOf(int to, string period, DateOnly day, List<AdmissionQuota> revisions)
    {
        var set = revisions.Where(quota => quota.SetOn == day).OrderByDescending(quota => quota.OrganisationId == to).FirstOrDefault();
        var sum = revisions.Select(quota => quota.OrganisationId).Distinct().Sum(unit => On(revisions, unit, day));
        return QuotaOf(to, period, sum, day, set?.Resolution);
    }

    private AdmissionQuota QuotaOf(int unit, string period, int target, DateOnly? setOn = null, string? resolution = null) =>
        new()
        {
            OrganisationId = unit,
            Period = period,
            Target = target,
            Resolution = resolution ?? orders.Number,
            SetOn = setOn ?? orders.On,
        };
}

/// <summary>A target that goes from one unit to another.</summary>
internal sealed record QuotaMoved(int UnitId, string Period, int Target, int ToId);

/// <param name="Before">Null where it had none.</param>
internal sealed record QuotaGrown(int UnitId, string Period, int? Before, int After);
