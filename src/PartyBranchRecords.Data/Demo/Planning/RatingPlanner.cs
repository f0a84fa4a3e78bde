using PartyBranchRecords.Data.Demo.Plans;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Demo.Planning;

/// <summary>The ratings at the end of each year: of committees for all years, of branches for the last ones.</summary>
internal static class RatingPlanner
{
    private const int YearsOfBranches = 3;

    private static readonly (RatingLevel, int)[] Usual =
    [
        (RatingLevel.Outstanding, 16),
        (RatingLevel.Good, 66),
        (RatingLevel.Completed, 17),
        (RatingLevel.NotCompleted, 1),
    ];

    private static readonly (RatingLevel, int)[] Well = [(RatingLevel.Outstanding, 25), (RatingLevel.Good, 75)];

    public static void Plan(DistrictPlan plan)
    {
        var random = new DemoRandom($"{plan.Blueprint.Code}/ratings");
        for (var year = plan.Blueprint.RecordsBegin.Year; year < plan.Today.Year; year++)
        {
            var end = new DateOnly(year, 12, 31);
            foreach (var commune in plan.Communes.Where(commune => commune.LivesOn(end)))
            {
                plan.Ratings.Add(new(commune, year, random.Weighted(commune.Blueprint.AlwaysGood ? Well : Usual)));
            }
            foreach (var branch in plan.BranchesOn(end).Where(branch => branch.CommuneOn(end) is null || year >= plan.Today.Year - YearsOfBranches))
            {
                plan.Ratings.Add(new(branch, year, random.Weighted(branch.CommuneOn(end)?.Blueprint.AlwaysGood == true ? Well : Usual)));
            }
        }
    }
}
