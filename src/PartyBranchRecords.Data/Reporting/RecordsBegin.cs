using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>Since when there are records of an organisation: before that day there is "no data", never 0.</summary>
public sealed class RecordsBegin(ReportFacts facts)
{
    /// <summary>
    /// The first day of a membership in it; without any, the day it was established. Null where nothing is known: there are no
    /// data at all.
    /// </summary>
    public async Task<DateOnly?> OnAsync(ReportUnit organisation, CancellationToken cancellationToken = default)
    {
        var firstMembership = await (
            from place in facts.Places.Inside(organisation)
            join membership in facts.Memberships on place.BranchId equals membership.BranchId
            where (place.To == null || membership.From < place.To) && (membership.To == null || place.From < membership.To)
            select (DateOnly?)(membership.From > place.From ? membership.From : place.From)
        ).MinAsync(cancellationToken);
        return firstMembership
            ?? await facts
                .Lives.Where(life => life.OrganisationId == organisation.Id && life.From > Period.Always)
                .MinAsync(life => (DateOnly?)life.From, cancellationToken);
    }
}
