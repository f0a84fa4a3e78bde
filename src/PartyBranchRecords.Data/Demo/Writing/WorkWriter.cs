using PartyBranchRecords.Data.Demo.Plans;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;

namespace PartyBranchRecords.Data.Demo.Writing;

/// <summary>Writes the work of the organisations: offices, terms, quotas and ratings.</summary>
internal static class WorkWriter
{
    public static async Task WriteAsync(DistrictPlan plan, BulkRows rows)
    {
        await rows.AddFactsAsync(
            plan.Offices.Select(held => new OfficeHolding
            {
                MemberId = held.Person.Id,
                OrganisationId = held.Organisation.Id,
                Office = held.Office,
                From = held.From,
                To = held.To,
            })
        );
        await rows.AddFactsAsync(
            plan.Terms.Select(term => new CommitteeTerm
            {
                OrganisationId = term.Organisation.Id,
                Name = term.Name,
                From = term.From,
                To = term.To,
            })
        );
        await rows.AddFactsAsync(
            plan.Quotas.Select(quota => new AdmissionQuota
            {
                OrganisationId = quota.Organisation.Id,
                Period = quota.Period.Name,
                Target = quota.Target,
                Resolution = quota.Resolution,
                SetOn = quota.SetOn,
            })
        );
        await rows.AddFactsAsync(
            plan.Ratings.Select(rating => new Rating
            {
                OrganisationId = rating.Organisation.Id,
                Year = rating.Year,
                Level = rating.Level,
            })
        );
    }
}
