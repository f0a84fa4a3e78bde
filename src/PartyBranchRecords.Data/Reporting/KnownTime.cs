using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>What was known when: every change up to the last one of the day, by the clock of the offices.</summary>
internal static class KnownTime
{
    /// <summary>From here on the facts are as they were known on the day asked for; refused before recorded time.</summary>
    public static async Task<Refusal?> KnowAsync(this ReportFacts facts, ReportRequest request, CancellationToken cancellationToken)
    {
        facts.KnownAt = request.KnownAt;
        if (request.KnownOn is not { } day)
        {
            return null;
        }
        var nextDay = OfficeClock.BeginningOf(day.AddDays(1));
        facts.KnownAt = await facts.Changes.Where(change => change.At < nextDay).MaxAsync(change => (long?)change.Number, cancellationToken);
        return facts.KnownAt is null && await facts.Changes.MinAsync(change => (DateTime?)change.At, cancellationToken) is { } first
            ? ReportRefusals.NotRecordedYet(OfficeClock.DayOf(first))
            : null;
    }
}
