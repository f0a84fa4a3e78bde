using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Domain.Reorganisations;

/// <summary>Who may be named to an office by a decision on the structure.</summary>
internal static class OfficeRules
{
    public static IEnumerable<Refusal> Wrong(StructureOrders orders, StructureFacts facts, ILookup<int, BranchMembership> membershipsAfter)
    {
        foreach (var order in orders.Offices)
        {
            var stands = membershipsAfter[order.MemberId].FirstOrDefault(row => row.Period.Contains(orders.On));
            var isBranch = facts.Units[order.UnitId].Level == OrganisationLevel.Branch;
            if (stands is null || (isBranch && stands.BranchId != order.UnitId))
            {
                yield return ReorganisationRefusals.OfficerElsewhere(facts.People[order.MemberId].Name, facts.NameOf(order.UnitId));
            }
        }
        foreach (var unit in orders.Offices.GroupBy(order => order.UnitId))
        {
            if (unit.Count(order => order.Office == Office.Secretary) > 1)
            {
                yield return ReorganisationRefusals.TwoSecretaries(facts.NameOf(unit.Key));
            }
        }
    }
}
