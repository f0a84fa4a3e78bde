namespace PartyBranchRecords.Web.Tests.Oracle.Slow;

/// <summary>Reports whose rows are commune committees, branches, candidates or ratings; without a total row.</summary>
internal static class SlowUnitLists
{
    public static readonly string[] CommitteesColumns = ["kind", "members", "branches"];

    public static readonly string[] BranchesColumns =
    [
        "kind",
        "commune",
        "members",
        "official",
        "has_committee",
        "secretary",
        "secretary_is_village_head",
        "local_members",
        "few",
        "last_admitted_on",
        "candidates",
    ];

    public static readonly string[] RatingsColumns = ["year", "rating"];

    public static IEnumerable<string[]> Committees(World world, Asked asked) =>
        from commune in world.Communes.OrderBy(unit => unit.Code, StringComparer.Ordinal)
        where asked.Commune(commune, asked.Day) is not null
        let branches = world
            .Branches.Where(branch => world.PlaceOf(branch, asked.Day)?.Commune == commune.Code)
            .Select(branch => branch.Code)
            .ToList()
        select (string[])
            [
                commune.Code,
                commune.Name,
                commune.Kind,
                Numbers.Text(world.MembersOn(asked.Day).Count(stay => branches.Contains(stay.Branch))),
                Numbers.Text(branches.Count),
            ];

    public static IEnumerable<string[]> Branches(World world, Asked asked)
    {
        var day = asked.Day;
        foreach (var branch in world.Branches.OrderBy(unit => unit.Code, StringComparer.Ordinal))
        {
            if (asked.Placed(branch.Code, day) is not var (_, place))
            {
                continue;
            }
            var size = SlowBranchSizes.SizeOf(world, branch, day);
            // Of two secretaries, as old records have them, the one who took office last.
            var secretaries = world
                .Offices.Where(held => held.Org == branch.Code && held.Office == "Secretary" && held.On(day))
                .OrderByDescending(held => held.From)
                .Select(held => held.Person)
                .ToList();
            yield return
            [
                branch.Code,
                branch.Name,
                branch.Kind,
                place.Commune,
                Numbers.Text(size.Members),
                Numbers.Text(size.Official),
                Numbers.Text((bool?)size.HasCommittee),
                secretaries.Count == 0 ? "" : world.StaysOf(secretaries[0]).First().Person.Name,
                Numbers.Text((bool?)secretaries.Any(person => world.IsVillageHead(person, day))),
                Numbers.Text(world.MembersOn(day).Count(stay => stay.Branch == branch.Code && stay.IsLocal == true)),
                Numbers.Text((bool?)size.IsFew),
                Numbers.Text(
                    world
                        .Stays.Where(stay => stay.IsAdmission && stay.Branch == branch.Code && stay.From <= day)
                        .Select(stay => (DateOnly?)stay.From)
                        .Max()
                ),
                Numbers.Text(SlowCandidates.OpenIn(world, branch.Code, day)),
            ];
        }
    }

    /// <summary>Rows for the units of --by that have a rating: of the years of the period, or of every year up to the day.</summary>
    public static IEnumerable<string[]> Ratings(World world, Asked asked)
    {
        var rows = asked.Rows();
        var (first, last) = asked.Question.IsOfPeriod ? (asked.First.Year, LastRated(asked.Last)) : (0, LastRated(asked.Day));
        return from row in world.Tables["ratings"].Cells
            where rows.Contains(row["org_code"]) && first <= int.Parse(row["year"]) && int.Parse(row["year"]) <= last
            orderby row["org_code"], row["year"]
            select (string[])[row["org_code"], world.Find(row["org_code"])!.Name, row["year"], row["rating"]];
    }

    /// <summary>A year is rated when it is over.</summary>
    private static int LastRated(DateOnly day) => day.AddDays(1).Year - 1;
}
