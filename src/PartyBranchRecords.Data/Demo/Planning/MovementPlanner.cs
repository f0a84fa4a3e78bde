using PartyBranchRecords.Data.Demo.Plans;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Demo.Planning;

/// <summary>
/// All that happens in a stretch: given where the branches stand and where they have to arrive, the moves between them and the
/// number of admissions, it lets exactly so many people come from outside and leave that the sum is right.
/// </summary>
internal sealed class MovementPlanner(DistrictPlan plan)
{
    /// <summary>Losses of an ordinary year, as a share of the members.</summary>
    private const double UsualLosses = 0.018;

    private readonly DemoRandom random = new($"{plan.Blueprint.Code}/movements");

    public IReadOnlyList<Movement> Plan(Stretch stretch)
    {
        var between = new MovePlanner(plan, stretch, random);
        var movements = between.Plan();
        var branches = stretch.Sizes.Keys.Where(branch => stretch.FirstDayOf(branch) <= stretch.Through).ToList();
        var admitted = Admissions(stretch, branches, between.Sizes);
        movements.AddRange(new AdmissionCalendar(plan, stretch, random).Deal(branches.Zip(admitted)));
        foreach (var (branch, admissions) in branches.Zip(admitted))
        {
            var surplus = between.Sizes[branch] + admissions - stretch.Sizes[branch];
            var churn = Churn(stretch, branch);
            Add(movements, MovementKind.TransferIn, branch, Math.Max(0, -surplus) + churn, stretch);
            Add(movements, MovementKind.Lose, branch, Math.Max(0, surplus) + churn, stretch);
        }
        return [.. movements.OrderBy(movement => movement.On).ThenBy(movement => movement.Kind)];
    }

    /// <summary>Branches that have to grow, or to make up for those who leave, admit more; where few-member branches are known to have admitted, each does.</summary>
    private int[] Admissions(Stretch stretch, List<PlannedBranch> branches, Dictionary<PlannedBranch, int> standing)
    {
        var fewAdmit = plan.Blueprint.LocalAdmissions is { } figure && stretch.Contains(figure.From.AddDays(1));
        return Apportion.Share(
            stretch.Seasons.Sum(season => season.Admissions),
            branches.ConvertAll(branch => new Claim(
                Math.Max(0.15, stretch.Sizes[branch] - standing[branch] + standing[branch] * UsualLosses * stretch.Years),
                fewAdmit && branch.IsResidential && branch.Roster.Count is > 0 and < DistrictCommittee.UsualFewLimit ? 1 : 0
            ))
        );
    }

    /// <summary>People who come and go without changing the size: many in offices and schools, few in villages.</summary>
    private int Churn(Stretch stretch, PlannedBranch branch)
    {
        var perMille = (int)(stretch.Years * stretch.Sizes[branch] * (branch.IsResidential ? 4 : 22));
        return perMille / 1000 + (random.Below(1000) < perMille % 1000 ? 1 : 0);
    }

    private void Add(List<Movement> movements, MovementKind kind, PlannedBranch branch, int count, Stretch stretch)
    {
        for (var i = 0; i < count; i++)
        {
            movements.Add(new(random.Day(stretch.FirstDayOf(branch), stretch.Through), kind, branch));
        }
    }
}
