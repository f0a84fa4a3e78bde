using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>The term a day lies in: the organisation's own, else that of the district above it on that day, else the usual one.</summary>
public sealed class TermOfDay(ReportFacts facts)
{
    public async Task<QuotaPeriod> FindAsync(ReportUnit organisation, DateOnly day, CancellationToken cancellationToken = default)
    {
        var above = facts
            .Places.On(day)
            .Where(place => place.BranchId == organisation.Id)
            .Select(place => place.DistrictId)
            .Concat(facts.CommunePlaces.On(day).Where(place => place.CommuneId == organisation.Id).Select(place => place.DistrictId));
        var term = await facts
            .Terms.On(day)
            .Where(term => term.OrganisationId == organisation.Id || above.Contains(term.OrganisationId))
            .OrderBy(term => term.OrganisationId == organisation.Id ? 0 : 1)
            .FirstOrDefaultAsync(cancellationToken);
        return term is not null && QuotaPeriod.TryParse(term.Name, out var named) ? named.Between(term) : QuotaPeriod.UsualTermOf(day);
    }
}
