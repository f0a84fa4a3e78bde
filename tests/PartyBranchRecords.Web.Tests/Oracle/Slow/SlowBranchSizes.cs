namespace PartyBranchRecords.Web.Tests.Oracle.Slow;

/// <summary>`branch-sizes` (rule 8).</summary>
internal static class SlowBranchSizes
{
    public static readonly string[] Columns =
    [
        "branches",
        "below_3_official",
        "few",
        "from_few_to_8",
        "from_9_to_29",
        "from_30",
        "mean",
        "median",
        "smallest",
        "largest",
        "with_committee",
        "owing_committee",
        "without_secretary",
    ];

    public static IEnumerable<string[]> Rows(World world, Asked asked)
    {
        var branches = world
            .Branches.Where(branch => asked.Row(branch.Code, asked.Day) is not null)
            .Select(branch => SizeOf(world, branch, asked.Day))
            .ToList();
        foreach (var (code, name) in asked.RowsAndTotal())
        {
            var here = branches.Where(size => asked.Keys(size.Branch.Code, asked.Day).Contains(code)).ToList();
            var sizes = here.Select(size => size.Members).Order().ToList();
            yield return
            [
                code,
                name,
                Numbers.Text(here.Count),
                Numbers.Text(here.Count(size => size.Official < 3)),
                Numbers.Text(here.Count(size => size.IsFew)),
                Numbers.Text(here.Count(size => !size.IsFew && size.Members <= 8)),
                Numbers.Text(here.Count(size => !size.IsFew && size.Members is >= 9 and <= 29)),
                Numbers.Text(here.Count(size => size.Members >= 30)),
                Numbers.Text(sizes.Count == 0 ? (decimal?)null : (decimal)sizes.Sum() / sizes.Count),
                Numbers.Text(Median(sizes)),
                Numbers.Text(sizes.Count == 0 ? (int?)null : sizes[0]),
                Numbers.Text(sizes.Count == 0 ? (int?)null : sizes[^1]),
                Numbers.Text(here.Count(size => size.HasCommittee)),
                Numbers.Text(here.Count(size => size.Official >= 9 && !size.HasCommittee)),
                Numbers.Text(here.Count(size => !size.HasSecretary)),
            ];
        }
    }

    /// <summary>"few counts branches with fewer members than the district's limit": the district where the branch stood on the day.</summary>
    public static BranchSize SizeOf(World world, Unit branch, DateOnly day)
    {
        var members = world.MembersOn(day).Where(stay => stay.Branch == branch.Code).ToList();
        var limit = world.PlaceOf(branch, day) is { } place ? world.Find(place.District)!.FewLimit : 5;
        return new BranchSize(
            branch,
            members.Count,
            members.Count(stay => stay.IsOfficialOn(day)),
            members.Count < limit,
            // "with_committee: a CommitteeMember in office on the day; secretary and deputy alone are no committee."
            world.HasOffice(branch.Code, "CommitteeMember", day),
            world.HasOffice(branch.Code, "Secretary", day)
        );
    }

    private static decimal? Median(List<int> sizes) =>
        sizes.Count == 0 ? null
        : sizes.Count % 2 == 1 ? sizes[sizes.Count / 2]
        : (sizes[sizes.Count / 2 - 1] + sizes[sizes.Count / 2]) / 2m;
}

internal sealed record BranchSize(Unit Branch, int Members, int Official, bool IsFew, bool HasCommittee, bool HasSecretary);
