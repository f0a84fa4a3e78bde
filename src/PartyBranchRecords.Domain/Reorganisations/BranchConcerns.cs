using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Domain.Reorganisations;

/// <summary>What will not be as it should in the branches whose people or officers change; what was so before and stays so elsewhere is not said.</summary>
internal static class BranchConcerns
{
    public static IEnumerable<BranchConcern> Of(StructureOrders orders, StructureFacts facts, StructurePlan plan, DateOnly today)
    {
        var day = orders.On > today ? orders.On : today;
        var members = plan.Memberships.After(facts.Memberships).Where(row => row.Period.Contains(day)).ToLookup(row => row.BranchId);
        var offices = plan.Offices.After(facts.Offices).Where(office => office.Period.Contains(day)).ToLookup(office => office.OrganisationId);
        var touched = plan
            .Memberships.Added.Concat(plan.Memberships.Removed)
            .Select(row => row.BranchId)
            .Concat(plan.Offices.Added.Select(office => office.OrganisationId))
            .Concat(orders.Founded)
            .Where(unit => facts.Units[unit].Level == OrganisationLevel.Branch && !orders.Ended.ContainsKey(unit))
            .Distinct()
            .OrderBy(unit => facts.Units[unit].Code, StringComparer.Ordinal);
        foreach (var branch in touched)
        {
            var official = members[branch].Count(row => facts.People[row.MemberId].OfficialOn.GetValueOrDefault(row.AdmissionNumber) <= day);
            var size = new BranchSize(
                members[branch].Count(),
                official,
                FewLimit: 0,
                offices[branch].Any(office => office.Office == Office.CommitteeMember),
                offices[branch].Any(office => office.Office == Office.Secretary),
                IsGrassroots: false
            );
            foreach (var warning in BranchSizeRules.WarningsFor(size))
            {
                yield return new BranchConcern(facts.Units[branch].Code, warning, official);
            }
        }
    }
}
