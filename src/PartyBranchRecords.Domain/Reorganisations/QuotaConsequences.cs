using PartyBranchRecords.Domain.Quotas;

namespace PartyBranchRecords.Domain.Reorganisations;

/// <summary>What becomes of the targets of units that end.</summary>
public static class QuotaConsequences
{
    /// <summary>Of each unit and period the last resolution.</summary>
    public static IEnumerable<QuotaStays> Of(StructureOrders orders, StructureFacts facts)
    {
        var moved = new QuotaPlanning(orders, facts).Moved.ToDictionary(one => (one.UnitId, one.Period), one => one.ToId);
        return from quota in LastOf(facts)
            where orders.Ended.ContainsKey(quota.OrganisationId)
            let to = moved.TryGetValue((quota.OrganisationId, quota.Period), out var unit) ? unit : (int?)null
            let successor = to is null && orders.Predecessors.Contains(quota.OrganisationId) ? orders.Successors.Cast<int?>().FirstOrDefault() : null
            select new QuotaStays(
                facts.Units[quota.OrganisationId].Code,
                quota.Period,
                quota.Target,
                successor is { } counts ? facts.Units[counts].Code : null,
                to is { } goes ? facts.Units[goes].Code : null
            );
    }

    private static IEnumerable<AdmissionQuota> LastOf(StructureFacts facts) =>
        from quota in facts.Quotas
        group quota by (quota.OrganisationId, quota.Period) into revisions
        select revisions.MaxBy(quota => quota.SetOn);
}
