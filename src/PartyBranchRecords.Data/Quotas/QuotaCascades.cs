using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Quotas;

/// <summary>What a unit hands down of its quota: unit by unit, and in sum. The numbers are those of the quota report.</summary>
public sealed class QuotaCascades(QuotaReport report, TimeProvider clock)
{
    /// <param name="asOf">The day whose quotas are asked for, where it is not today.</param>
    /// <returns>Null where that day lies before the period.</returns>
    public async Task<QuotaCascadeReport?> FindAsync(
        OrganisationHead unit,
        QuotaPeriod period,
        DateOnly? asOf,
        CancellationToken cancellationToken = default
    )
    {
        var request = new PeriodRequest
        {
            Organisation = unit.Code,
            By = unit.RowLevel,
            Period = ReportPeriod.Of(period) with { AsOf = asOf },
            Today = clock.Today,
        };
        var outcome = await report.RunAsync(request, cancellationToken);
        if (outcome.Value is not { } made)
        {
            return null;
        }
        var own = made.Total.Figures;
        var branches = made.Rows.Select(row => row.Unit.Level == ReportLevel.Branch ? row.Figures.Target : row.Figures.TargetsBelow).OfType<int>();
        return new QuotaCascadeReport(made.Rows, new QuotaCascade(own.Target, own.TargetsBelow, QuotaRules.Sum(branches)));
    }
}

/// <param name="Rows">The units directly below.</param>
public sealed record QuotaCascadeReport(IReadOnlyList<UnitRow<QuotaFigures>> Rows, QuotaCascade Sums);
