using PartyBranchRecords.Data.Demo.Plans;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Demo.Planning;

/// <summary>
/// Where it is known how many local people were admitted into few-member branches, and into how many of those: just so many of
/// the people admitted there are local, the others came from elsewhere.
/// </summary>
internal static class LocalAdmissionPlanner
{
    public static void Plan(DistrictPlan plan)
    {
        if (plan.Blueprint.LocalAdmissions is not { } figure)
        {
            return;
        }
        var branches = plan
            .Branches.SelectMany(branch => branch.Stints)
            .Where(stint =>
                stint.Began is MembershipStart.Admission or MembershipStart.ReAdmission && stint.From >= figure.From && stint.From <= figure.Through
            )
            .Where(stint => IsFew(stint.Branch, stint.From.AddDays(-1)))
            .GroupBy(stint => stint.Branch)
            .Select(stints => new Queue<Stint>(stints))
            .OrderByDescending(stints => stints.Peek().Branch.IsResidential)
            .ThenByDescending(stints => stints.Count)
            .ToList();
        var chosen = branches.Take(figure.Branches).ToList();
        var available = chosen.Sum(stints => stints.Count);
        if (chosen.Count < figure.Branches || available < figure.Count)
        {
            throw new InvalidOperationException($"{plan.Blueprint.Code}: only {available} admissions in {chosen.Count} few-member branches.");
        }
        chosen.ForEach(stints => SetLocal(stints.Dequeue(), true));
        for (var further = figure.Count - figure.Branches; further > 0; further--)
        {
            SetLocal(chosen.MaxBy(stints => stints.Count)!.Dequeue(), true);
        }
        branches.SelectMany(stints => stints).ToList().ForEach(stint => SetLocal(stint, false));
    }

    private static bool IsFew(PlannedBranch branch, DateOnly day) => branch.Stints.Count(stint => stint.Holds(day)) < DistrictCommittee.UsualFewLimit;

    private static void SetLocal(Stint stint, bool isLocal)
    {
        var all = stint.Person.Circumstances;
        var then = all.FindLastIndex(circumstances => circumstances.From <= stint.From);
        all[then] = all[then] with { IsLocal = isLocal };
    }
}
