using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;

namespace PartyBranchRecords.Domain.Reorganisations;

/// <summary>
/// Targets that a unit which ends hands on. From the day of the decision its own is nought, and that of the other unit is greater by it:
/// so the targets below a unit come to the same sum before and after, as it was and on today's tree, which adds what has ended.
/// </summary>
internal sealed class QuotaPlanning(StructureOrders orders, StructureFacts facts)
{
    /// <summary>What is handed on, unit by unit.</summary>
    public IReadOnlyList<QuotaMoved> Moved { get; } =
    [
        .. from order in orders.Quotas
        let target = InForce(facts, order.UnitId, order.Period, orders.On)
        where orders.Ended.ContainsKey(order.UnitId) && target > 0
        select new QuotaMoved(order.UnitId, order.Period, target.Value, order.ToId),
    ];

    public FactChanges<AdmissionQuota> Plan() =>
        new([], [.. Moved.Select(one => QuotaOf(one.UnitId, one.Period, 0)), .. Sums().Select(sum => QuotaOf(sum.UnitId, sum.Period, sum.After))]);

    /// <summary>The targets that grow.</summary>
    public IEnumerable<QuotaGrown> Sums() =>
        from one in Moved
        group one.Target by (one.ToId, one.Period) into grown
        let own = InForce(facts, grown.Key.ToId, grown.Key.Period, orders.On)
        select new QuotaGrown(grown.Key.ToId, grown.Key.Period, own, (own ?? 0) + grown.Sum());

    /// <summary>The target of a unit on the eve of the day; null where none was set.</summary>
    public static int? InForce(StructureFacts facts, int unit, string period, DateOnly on) =>
        Revisions(facts, unit, period).Where(quota => quota.SetOn < on).MaxBy(quota => quota.SetOn)?.Target;

    /// <summary>
    /// What speaks against it: a later resolution has set one of the numbers, which then stands as it says; or another committee
    /// has handed the target down, whose sum would no longer be what it has resolved.
    /// </summary>
    public IEnumerable<Refusal> Wrong(IEnumerable<BranchAffiliation> branchesAfter, IEnumerable<CommuneAffiliation> communesAfter)
    {
        var above = Above(branchesAfter, communesAfter, orders.On);
        var before = Above(facts.BranchPlaces, facts.CommunePlaces, orders.On.AddDays(-1));
        foreach (var one in Moved)
        {
            var later = new[] { one.UnitId, one.ToId }
                .SelectMany(unit => Revisions(facts, unit, one.Period))
                .Where(quota => quota.SetOn >= orders.On)
                .MinBy(quota => quota.SetOn);
            if (later is not null)
            {
                yield return ReorganisationRefusals.QuotaSetSince(facts.NameOf(later.OrganisationId), one.Period, later.SetOn);
            }
            else if (before(one.UnitId) != above(one.ToId))
            {
                yield return ReorganisationRefusals.QuotaOfAnother(facts.NameOf(one.UnitId), facts.NameOf(one.ToId), one.Period);
            }
        }
    }

    private static IEnumerable<AdmissionQuota> Revisions(StructureFacts facts, int unit, string period) =>
        facts.Quotas.Where(quota => quota.OrganisationId == unit && string.Equals(quota.Period, period, StringComparison.Ordinal));

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

    private AdmissionQuota QuotaOf(int unit, string period, int target) =>
        new()
        {
            OrganisationId = unit,
            Period = period,
            Target = target,
            Resolution = orders.Number,
            SetOn = orders.On,
        };
}

/// <summary>A target that goes from one unit to another.</summary>
internal sealed record QuotaMoved(int UnitId, string Period, int Target, int ToId);

/// <param name="Before">Null where it had none.</param>
internal sealed record QuotaGrown(int UnitId, string Period, int? Before, int After);
