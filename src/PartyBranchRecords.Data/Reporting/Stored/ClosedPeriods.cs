using Microsoft.EntityFrameworkCore;

namespace PartyBranchRecords.Data.Reporting.Stored;

/// <summary>Whether the days of a report are closed.</summary>
public sealed class ClosedPeriods(RecordsContext context)
{
    /// <summary>
    /// The closings of a unit or of one above it that share a day with a report, the latest first, each with the number of changes
    /// of members and places that were recorded since about its days. One command.
    /// </summary>
    /// <param name="units">Keys of the unit and of those above it.</param>
    public Task<List<ClosedPeriod>> FindAsync(
        IReadOnlyList<int> units,
        DateOnly first,
        DateOnly last,
        CancellationToken cancellationToken = default
    ) =>
        context
            .Closings.IgnoreQueryFilters()
            .Where(closing => units.Contains(closing.OrganisationId) && closing.FirstDay <= last && closing.LastDay >= first)
            // The one before it has been closed again.
            .Where(closing => !context.Closings.Any(later => later.EarlierId == closing.Id))
            .OrderByDescending(closing => closing.Number)
            .Select(closing => new ClosedPeriod(
                closing.Id,
                closing.OrganisationId,
                closing.FirstDay,
                closing.LastDay,
                closing.ClosedOn,
                context
                    .Memberships.Where(fact => fact.AddedBy > closing.KnownAt || fact.RemovedBy > closing.KnownAt)
                    .Where(fact => fact.From <= closing.LastDay)
                    .Where(fact =>
                        context.BranchAffiliations.Any(place =>
                            place.BranchId == fact.BranchId
                            && (
                                place.DistrictId == closing.OrganisationId
                                || place.CommuneId == closing.OrganisationId
                                || place.BranchId == closing.OrganisationId
                            )
                        )
                    )
                    // Whoever left after the period has a new row that says the same of its days.
                    .Where(fact =>
                        !context.Memberships.Any(other =>
                            other.MemberId == fact.MemberId
                            && other.BranchId == fact.BranchId
                            && other.From == fact.From
                            && (other.AddedBy == fact.RemovedBy || other.RemovedBy == fact.AddedBy)
                            && (
                                other.To == fact.To
                                || ((other.To == null || other.To > closing.LastDay) && (fact.To == null || fact.To > closing.LastDay))
                            )
                        )
                    )
                    .Select(fact => fact.AddedBy > closing.KnownAt ? fact.AddedBy : fact.RemovedBy!.Value)
                    .Distinct()
                    .Count()
            ))
            .ToListAsync(cancellationToken);
}

/// <param name="LaterChanges">How many changes of members were recorded since about its days.</param>
public sealed record ClosedPeriod(int Id, int OrganisationId, DateOnly FirstDay, DateOnly LastDay, DateOnly ClosedOn, int LaterChanges);
