using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Quotas;

namespace PartyBranchRecords.Data.Quotas;

/// <summary>Reads the quotas of a unit with every revision.</summary>
public sealed class QuotaReading(RecordsContext context)
{
    /// <summary>What resolutions had set by a day, the latest period and revision first; with the numbers that were corrected since.</summary>
    public async Task<IReadOnlyList<QuotaRevision>> RevisionsAsync(int organisationId, DateOnly day, CancellationToken cancellationToken = default)
    {
        var rows = await (
            from quota in context.Quotas.AsNoTracking().IgnoreQueryFilters([QueryFilters.Believed])
            join added in context.Changes on quota.AddedBy equals added.Number
            from removed in context.Changes.Where(change => change.Number == quota.RemovedBy).DefaultIfEmpty()
            where quota.OrganisationId == organisationId && quota.SetOn <= day
            orderby quota.Period descending, quota.SetOn descending, quota.AddedBy descending
            select new
            {
                Quota = quota,
                added.At,
                By = context.Users.Where(user => user.Id == added.UserId).Select(user => user.DisplayName).FirstOrDefault(),
                CorrectedAt = (DateTime?)removed.At,
                removed.Reason,
            }
        ).ToListAsync(cancellationToken);
        var inForce = rows.Where(row => row.Quota.RemovedBy is null)
            .GroupBy(row => row.Quota.Period, StringComparer.Ordinal)
            .Select(period => period.First().Quota.Id)
            .ToHashSet();
        return
        [
            .. rows.Select(row => new QuotaRevision(row.Quota, inForce.Contains(row.Quota.Id), row.At, row.By)
            {
                CorrectedAt = row.CorrectedAt,
                CorrectionReason = row.Reason,
            }),
        ];
    }

    /// <summary>The targets in force for a period, of the units that have one.</summary>
    public async Task<IReadOnlyDictionary<int, int>> TargetsAsync(
        string period,
        IReadOnlyCollection<int> units,
        DateOnly day,
        CancellationToken cancellationToken = default
    )
    {
        var revisions = await context
            .Quotas.Where(quota => quota.Period == period && units.Contains(quota.OrganisationId))
            .Select(quota => new TargetRevision(quota.OrganisationId, quota.Target, quota.SetOn))
            .ToListAsync(cancellationToken);
        return QuotaRules.InForce(revisions, day);
    }
}

/// <summary>One revision of a quota: who recorded it and when, and whether it counts on the day asked for.</summary>
public sealed record QuotaRevision(AdmissionQuota Quota, bool IsInForce, DateTime RecordedAt, string? RecordedBy)
{
    /// <summary>When the number turned out to be entered wrong and was replaced; null while it is believed.</summary>
    public DateTime? CorrectedAt { get; init; }
    public string? CorrectionReason { get; init; }
}
