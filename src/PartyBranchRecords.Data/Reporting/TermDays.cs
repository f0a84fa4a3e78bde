using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

internal static class TermDays
{
    /// <summary>
    /// The days of the period: a term runs as the organisation that is asked for keeps it, else as the district above it does -
    /// the last one, if it stood under several in that time - and else from 1 July to 30 June.
    /// </summary>
    public static async Task<ReportPeriod> TermDaysAsync(this ReportFacts facts, PeriodRequest request, CancellationToken cancellationToken)
    {
        if (request.Period.Quota is not { IsTerm: true } term)
        {
            return request.Period;
        }
        var code = request.Organisation.Trim().ToUpperInvariant();
        var asked = facts.Organisations.Where(organisation => organisation.Code == code).Select(organisation => organisation.Id);
        var above = facts
            .Places.Within(term.From, term.Through)
            .Where(place => asked.Contains(place.BranchId))
            .Select(place => new { place.DistrictId, place.From })
            .Concat(
                facts
                    .CommunePlaces.Within(term.From, term.Through)
                    .Where(place => asked.Contains(place.CommuneId))
                    .Select(place => new { place.DistrictId, place.From })
            );
        var kept = await facts
            .Terms.Where(kept => kept.Name == term.Name)
            .Select(kept => new
            {
                Term = kept,
                IsOwn = asked.Contains(kept.OrganisationId),
                AboveSince = above.Where(place => place.DistrictId == kept.OrganisationId).Max(place => (DateOnly?)place.From),
            })
            .Where(kept => kept.IsOwn || kept.AboveSince != null)
            .ToListAsync(cancellationToken);
        var first = kept.OrderByDescending(one => one.IsOwn).ThenByDescending(one => one.AboveSince).FirstOrDefault();
        return first is null
            ? request.Period
            : request.Period with
            {
                From = term.Between(first.Term).From,
                Through = term.Between(first.Term).Through,
            };
    }
}
