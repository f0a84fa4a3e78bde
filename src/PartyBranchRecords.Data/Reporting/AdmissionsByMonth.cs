using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>The admissions of a year month by month, beside those of the year before.</summary>
public sealed class AdmissionsByMonth(ReportFacts facts)
{
    /// <param name="code">The organisation, or ALL.</param>
    /// <param name="asOf">The last day that counts.</param>
    public async Task<Outcome<AdmissionYear>> RunAsync(string code, int year, DateOnly asOf, CancellationToken cancellationToken = default)
    {
        var (before, current) = (ReportPeriod.OfYear(year - 1), ReportPeriod.OfYear(year) with { AsOf = asOf });
        var request = new PeriodRequest
        {
            Organisation = code,
            Period = current,
            Today = asOf,
        };
        var outcome = await facts.AskAsync(request, before.From, current.Through, cancellationToken);
        if (outcome.Value is not { } asked)
        {
            return outcome.Verdict;
        }
        var days = await facts
            .AdmissionsWithin(facts.PlacesInside(asked), before.From, current.Last)
            .GroupBy(admission => admission.Membership.From)
            .Select(day => new AdmissionDay(day.Key, day.Count()))
            .ToListAsync(cancellationToken);
        return AdmissionYear.Of(asked.Unit, year, asOf, days);
    }

    /// <summary>The people admitted in a month; the same question as the report on that month.</summary>
    public static PeriodRequest Month(string code, int year, int month, DateOnly asOf) =>
        new()
        {
            Organisation = code,
            Period = new ReportPeriod(new DateOnly(year, month, 1), new DateOnly(year, month, 1).AddMonths(1).AddDays(-1)) { AsOf = asOf },
            Today = asOf,
        };
}
