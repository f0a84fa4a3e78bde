using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Data.Corrections;

/// <summary>Closings of the reader's units whose days a correction touches: their reports stay, and will say what is known since.</summary>
public sealed class ClosedNumbers(RecordsContext context)
{
    /// <summary>One sentence, or none.</summary>
    public async Task<IReadOnlyList<Consequence>> WithinAsync(IReadOnlyCollection<int> branches, Period days, CancellationToken cancellationToken)
    {
        var (first, until) = days;
        var closings = await context
            .Closings.Where(closing => closing.LastDay >= first && (until == null || closing.FirstDay < until))
            .Where(closing => !context.Closings.Any(later => later.EarlierId == closing.Id))
            .Where(closing =>
                branches.Contains(closing.OrganisationId)
                || context.BranchAffiliations.Any(place =>
                    branches.Contains(place.BranchId)
                    && (place.CommuneId == closing.OrganisationId || place.DistrictId == closing.OrganisationId)
                    && place.From <= closing.LastDay
                    && (place.To == null || place.To > closing.FirstDay)
                )
            )
            .OrderBy(closing => closing.Number)
            .Select(closing => new
            {
                closing.Number,
                closing.Period,
                closing.FirstDay,
                closing.LastDay,
            })
            .ToListAsync(cancellationToken);
        var named = closings.Select(one => $"{one.Number} ({one.Period ?? $"{Written(one.FirstDay)}–{Written(one.LastDay)}"})");
        return closings is [] ? [] : [new Consequence("Corrections.WillTouchClosings", closings.Count, string.Join("; ", named))];
    }

    private static string Written(DateOnly day) => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);
}
