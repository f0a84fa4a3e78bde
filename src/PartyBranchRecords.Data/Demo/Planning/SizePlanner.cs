using PartyBranchRecords.Data.Demo.Blueprints;
using PartyBranchRecords.Data.Demo.Plans;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Demo.Planning;

/// <summary>How many members each branch has on an anchor day, so that members and few-member branches come out as published.</summary>
internal static class SizePlanner
{
    private const int FewLimit = DistrictCommittee.UsualFewLimit;
    private const int LargestBranch = 75;

    public static Dictionary<PlannedBranch, int> At(SizeAnchor anchor, DistrictPlan plan)
    {
        var sizes = new Dictionary<PlannedBranch, int>();
        var alive = plan.BranchesOn(anchor.Day).ToList();
        foreach (var known in anchor.Communes)
        {
            var branches = alive.Where(branch => branch.CommuneOn(anchor.Day)?.HasCode(known.Code) == true).ToList();
            Share(known.Members, known.Few, branches, sizes);
        }
        var rest = alive.Where(branch => !sizes.ContainsKey(branch)).ToList();
        Share(anchor.Members - anchor.Communes.Sum(known => known.Members), anchor.Few - anchor.Communes.Sum(known => known.Few), rest, sizes);
        foreach (var branch in rest.Where(branch => branch.IsResidential && sizes[branch] < FewLimit).Take(anchor.Unviable))
        {
            sizes[branch] = BranchSizeRules.ViableOfficialMembers - 1;
        }
        return sizes;
    }

    /// <summary>The days sizes are planned for: the published ones, and today with the usual growth.</summary>
    public static IReadOnlyList<SizeAnchor> Anchors(DistrictBlueprint blueprint, DateOnly today)
    {
        var last = blueprint.Anchors[^1];
        var years = (today.DayNumber - last.Day.DayNumber) / 365.25;
        return
        [
            .. blueprint.Anchors,
            new(today, last.Members + (int)(last.Members * years * blueprint.LaterGrowth / 1000), last.Few - (int)(years / 2))
            {
                Unviable = 1 + last.Few / 20,
            },
        ];
    }

    private static void Share(int members, int few, List<PlannedBranch> branches, Dictionary<PlannedBranch, int> sizes)
    {
        // The smallest are the few-member branches, day after day mostly the same ones; a grassroots branch is never that small.
        var smallest = branches.Where(branch => branch.Commune is not null).OrderBy(branch => branch.Weight).Take(few).ToHashSet();
        foreach (var branch in smallest)
        {
            sizes[branch] = (int)(branch.Weight * 100) % 3 == 0 && few > 10 ? FewLimit - 2 : FewLimit - 1;
        }
        var others = branches.Where(branch => !smallest.Contains(branch)).ToList();
        var shares = Apportion.Share(
            members - smallest.Sum(branch => sizes[branch]),
            [
                .. others.Select(branch => new Claim(
                    branch.Weight,
                    FewLimit,
                    branch.Commune is null ? BranchSizeRules.GrassrootsCommitteeMembers - 1 : LargestBranch
                )),
            ]
        );
        for (var i = 0; i < others.Count; i++)
        {
            sizes[others[i]] = shares[i];
        }
    }
}
