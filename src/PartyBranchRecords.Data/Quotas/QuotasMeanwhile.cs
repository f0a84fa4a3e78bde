using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Quotas;

namespace PartyBranchRecords.Data.Quotas;

/// <summary>What others have made of the quotas of several units since a table of them was shown.</summary>
public sealed class QuotasMeanwhile(RecordsContext context, TimeProvider clock)
{
    /// <param name="codes">Units of the reader's.</param>
    /// <param name="period">The name of the period.</param>
    /// <param name="seen">The last change that had been made when the table was shown.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The units whose quota in force is another now, by their codes.</returns>
    public async Task<IReadOnlyDictionary<string, QuotaMeanwhile>> FindAsync(
        IReadOnlyCollection<string?> codes,
        string? period,
        long seen,
        CancellationToken cancellationToken = default
    )
    {
        var rows = await (
            from quota in context.Quotas.AsNoTracking().IgnoreQueryFilters([QueryFilters.Believed])
            join unit in context.Organisations on quota.OrganisationId equals unit.Id
            join change in context.Changes on quota.RemovedBy ?? quota.AddedBy equals change.Number
            where quota.Period == period && codes.Contains(unit.Code)
            select new Row(
                unit.Code,
                quota,
                change.Number,
                change.At,
                context.Users.Where(user => user.Id == change.UserId).Select(user => user.DisplayName).FirstOrDefault()
            )
        ).ToListAsync(cancellationToken);
        return rows.GroupBy(row => row.Code, StringComparer.Ordinal)
            .Select(unit => (Code: unit.Key, Found: Meanwhile(unit, seen)))
            .Where(unit => unit.Found.Opened != unit.Found.Now)
            .ToDictionary(unit => unit.Code, unit => unit.Found, StringComparer.Ordinal);
    }

    private QuotaMeanwhile Meanwhile(IEnumerable<Row> unit, long seen)
    {
        var last = unit.MaxBy(row => row.Number)!;
        return new QuotaMeanwhile(
            InForce(unit.Where(row => row.Quota.AddedBy <= seen && (row.Quota.RemovedBy is null || row.Quota.RemovedBy > seen))),
            InForce(unit.Where(row => row.Quota.RemovedBy is null)),
            last.By ?? "",
            last.At
        );
    }

    private int? InForce(IEnumerable<Row> unit) =>
        QuotaRules
            .InForce(unit.Select(row => new TargetRevision(row.Quota.OrganisationId, row.Quota.Target, row.Quota.SetOn)), clock.Today)
            .Values.Cast<int?>()
            .SingleOrDefault();

    private sealed record Row(string Code, AdmissionQuota Quota, long Number, DateTime At, string? By);
}

/// <param name="Opened">In force as the table showed it; null where none was set.</param>
/// <param name="Now">In force now.</param>
/// <param name="By">Who changed it last.</param>
/// <param name="At">When.</param>
public sealed record QuotaMeanwhile(int? Opened, int? Now, string By, DateTime At);
