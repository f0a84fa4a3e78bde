using PartyBranchRecords.Data.Demo.Blueprints;
using PartyBranchRecords.Data.Demo.Plans;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Demo.Planning;

/// <summary>
/// Communes that become one, with all their branches, and a district that gives its communes to the province. Only the branches
/// of the offices end: their people go to the branch of the successor's office.
/// </summary>
internal sealed class CommuneMergePlanner(DistrictPlan plan, StructurePlanner structure)
{
    private int decisions;

    /// <summary>Must run before the single changes, which look for the communes there were on their day.</summary>
    public void PlanMerges()
    {
        foreach (var merge in plan.Blueprint.CommuneMerges)
        {
            var predecessors = merge.Predecessors.Select(commune => structure.LayCommune(commune, plan.Blueprint.RecordsBegin)).ToList();
            var successor = plan.Communes.Single(commune => commune.HasCode(merge.Successor));
            if (successor.Blueprint.Villages == 0)
            {
                BeginOn(successor, merge.On);
            }
            Merge(merge.On, predecessors, successor);
        }
    }

    public void PlanDissolution()
    {
        if (plan.Blueprint.Dissolution is not { } dissolution || dissolution.On > plan.Today)
        {
            return;
        }
        plan.Province = new PlannedDistrict(dissolution.ProvinceCode, dissolution.ProvinceName, dissolution.On)
        {
            Province = "Lào Cai",
            Level = DistrictLevel.Province,
        };
        foreach (var (blueprint, codes) in dissolution.Merges)
        {
            var successor = structure.LayCommune(blueprint, dissolution.On);
            successor.Districts[0] = (dissolution.On, plan.Province);
            Merge(dissolution.On, [.. codes.Select(code => plan.Communes.Single(commune => commune.HasCode(code)))], successor);
        }
        foreach (var commune in plan.Communes.Where(commune => commune.LivesOn(dissolution.On) && commune.Districts[0].From < dissolution.On))
        {
            commune.Districts.Add((dissolution.On, plan.Province));
            Record(ReorganisationKind.Reassign, dissolution.On, [commune], [commune]);
        }
        var office = plan.Branches.Last(branch => branch is { To: null, Kind: BranchKind.Agency, Commune: not null });
        foreach (var branch in plan.Branches.Where(branch => branch is { Commune: null, To: null }))
        {
            End(branch, dissolution.On, office);
        }
        plan.District.To = dissolution.On;
        Record(ReorganisationKind.Dissolve, dissolution.On, [plan.District], [plan.Province]);
    }

    private void Merge(DateOnly on, IReadOnlyList<PlannedCommune> predecessors, PlannedCommune successor)
    {
        var office = plan.Branches.Single(branch => branch.Commune == successor && branch is { Kind: BranchKind.Agency, To: null });
        foreach (var commune in predecessors)
        {
            commune.To = on;
            commune.Successor = successor;
            foreach (var branch in plan.Branches.Where(branch => branch.Commune == commune && branch is { Kind: BranchKind.Agency, To: null }))
            {
                End(branch, on, office);
            }
        }
        Record(ReorganisationKind.Merge, on, predecessors, [successor]);
    }

    private void BeginOn(PlannedCommune commune, DateOnly on)
    {
        commune.From = on;
        commune.Districts[0] = (on, commune.District);
        foreach (var branch in plan.Branches.Where(branch => branch.Commune == commune))
        {
            branch.From = on;
        }
    }

    private void End(PlannedBranch branch, DateOnly on, PlannedBranch into)
    {
        branch.To = on;
        plan.Moves.Add(new(on, branch, [into], null, MembershipStart.Reorganisation));
        Record(ReorganisationKind.Merge, on, [branch], [into]);
    }

    private void Record(ReorganisationKind kind, DateOnly on, IReadOnlyList<PlannedOrganisation> before, IReadOnlyList<PlannedOrganisation> after) =>
        plan.Reorganisations.Add(new($"{++decisions}-QĐ/TU-{plan.Blueprint.Code}", kind, on, before, after));
}
