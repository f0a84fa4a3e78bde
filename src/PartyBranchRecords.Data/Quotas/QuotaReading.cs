using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Organisations;
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

    /// <summary>The units directly below a unit on a day, each with its quota in force for a period.</summary>
    public async Task<IReadOnlyList<UnitQuota>> UnitsBelowAsync(
        Organisation above,
        string period,
        DateOnly day,
        CancellationToken cancellationToken = default
    )
    {
        var branches = context
            .BranchAffiliations.On(day)
            .Where(place => above is CommuneCommittee ? place.CommuneId == above.Id : place.DistrictId == above.Id && place.CommuneId == null)
            .Select(place => place.BranchId);
        var communes = context.CommuneAffiliations.On(day).Where(place => place.DistrictId == above.Id).Select(place => place.CommuneId);
        var units = await context
            .Organisations.Where(unit => branches.Contains(unit.Id) || communes.Contains(unit.Id))
            .OrderBy(unit => unit.Code)
            .Select(unit => new
            {
                unit.Id,
                unit.Code,
                unit.Name,
            })
            .ToListAsync(cancellationToken);
        var revisions = await context
            .Quotas.Where(quota => quota.Period == period && (branches.Contains(quota.OrganisationId) || communes.Contains(quota.OrganisationId)))
            .Select(quota => new TargetRevision(quota.OrganisationId, quota.Target, quota.SetOn))
            .ToListAsync(cancellationToken);
        var inForce = QuotaRules.InForce(revisions, day);
        return [.. units.Select(unit => new UnitQuota(unit.Code, unit.Name, inForce.TryGetValue(unit.Id, out var target) ? target : null))];
    }
}

/// <param name="Target">In force; null where none was set.</param>
public sealed record UnitQuota(string Code, string Name, int? Target);

/// <summary>One revision of a quota: who recorded it and when, and whether it counts on the day asked for.</summary>
public sealed record QuotaRevision(AdmissionQuota Quota, bool IsInForce, DateTime RecordedAt, string? RecordedBy)
{
    /// <summary>When the number turned out to be entered wrong and was replaced; null while it is believed.</summary>
    public DateTime? CorrectedAt { get; init; }
    public string? CorrectionReason { get; init; }

    public bool IsBelieved => CorrectedAt is null;

    public bool IsOf(string? period) => string.Equals(Quota.Period, period, StringComparison.Ordinal);
}
