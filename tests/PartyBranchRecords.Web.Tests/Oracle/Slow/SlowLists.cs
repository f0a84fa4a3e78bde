namespace PartyBranchRecords.Web.Tests.Oracle.Slow;

/// <summary>Reports whose rows are people, each with the branch it is counted in as org_code and org_name; without a total row.</summary>
internal static class SlowLists
{
    public static readonly string[] AdmittedColumns =
    [
        "record_number",
        "full_name",
        "branch_code",
        "branch_kind",
        "admitted_on",
        "sex",
        "ethnicity",
        "age",
        "general_education",
        "local",
        "village_head",
        "few_before",
        "source",
    ];

    public static readonly string[] BegunColumns = ["record_number", "full_name", "branch_code", "branch_kind", "from", "began"];

    public static readonly string[] RosterColumns =
    [
        "record_number",
        "full_name",
        "sex",
        "birth_date",
        "ethnicity",
        "branch_code",
        "decision_on",
        "admitted_on",
        "official_on",
        "status",
    ];

    public static readonly string[] BadgesColumns = ["record_number", "full_name", "branch_code", "decision_on", "years"];

    public static IEnumerable<string[]> Admitted(World world, Asked asked) =>
        from stay in BegunIn(world, asked)
        where stay.IsAdmission
        let person = stay.Person
        select (string[])
            [
                .. Head(world, stay),
                stay.Branch,
                world.Find(stay.Branch)!.Kind,
                Numbers.Text(stay.AdmittedOn),
                person.Sex,
                person.Ethnicity,
                Numbers.Text(Numbers.Years(person.Born, stay.AdmittedOn)),
                person.Education,
                Numbers.Text((bool?)(stay.IsLocal == true)),
                Numbers.Text((bool?)world.IsVillageHead(person.Number, stay.From)),
                Numbers.Text((bool?)FewBefore(world, stay)),
                world.Tables["candidates"].Cells.Where(row => row["record_number"] == person.Number).Select(SlowCandidates.Source).FirstOrDefault(""),
            ];

    public static IEnumerable<string[]> Begun(World world, Asked asked) =>
        BegunIn(world, asked)
            .Select(stay => (string[])[.. Head(world, stay), stay.Branch, world.Find(stay.Branch)!.Kind, Numbers.Text(stay.From), stay.Began]);

    /// <summary>"people, by branch then name".</summary>
    public static IEnumerable<string[]> Roster(World world, Asked asked) =>
        world
            .MembersOn(asked.Day)
            .Where(stay => asked.Row(stay.Branch, asked.Day) is not null)
            .OrderBy(stay => stay.Branch, StringComparer.Ordinal)
            .ThenBy(stay => Names.SortKey(stay.Person.Name), StringComparer.Ordinal)
            .ThenBy(stay => stay.Person.Number, StringComparer.Ordinal)
            .Select(stay =>
                (string[])
                    [
                        .. Head(world, stay),
                        stay.Person.Sex,
                        stay.Person.BirthDate,
                        stay.Person.Ethnicity,
                        stay.Branch,
                        Numbers.Text(stay.DecisionOn),
                        Numbers.Text((DateOnly?)stay.AdmittedOn),
                        Numbers.Text(stay.OfficialOn),
                        stay.IsOfficialOn(asked.Day) ? "Official" : "Probationary",
                    ]
            );

    /// <summary>
    /// "people due at an award date": who completes 30, 40, 45 ... 90 years of party age after the award date before and not after
    /// the day asked for (domain, section 3: 3 February, 19 May, 2 September, 7 November).
    /// </summary>
    public static IEnumerable<string[]> Badges(World world, Asked asked)
    {
        var before = AwardBefore(asked.Day);
        foreach (var stay in world.MembersOn(asked.Day).Where(stay => asked.Row(stay.Branch, asked.Day) is not null))
        {
            var years = PartyAges.Years(world, stay, asked.Day);
            if (
                years is 30 or (>= 40 and <= 90)
                && years % 5 == 0
                && PartyAges.RunsFrom(world, stay, asked.Day)!.Value.AddYears(years.Value) > before
            )
            {
                var decisionOn = world.StaysOf(stay.Person.Number).MinBy(one => one.From)!.DecisionOn;
                yield return [.. Head(world, stay), stay.Branch, Numbers.Text(decisionOn), Numbers.Text(years)];
            }
        }
    }

    private static IEnumerable<Stay> BegunIn(World world, Asked asked) =>
        world.Stays.Where(stay => asked.First <= stay.From && stay.From <= asked.Last && asked.Row(stay.Branch, stay.From) is not null);

    private static string[] Head(World world, Stay stay) => [stay.Branch, world.Find(stay.Branch)!.Name, stay.Person.Number, stay.Person.Name];

    /// <summary>"few_before: the branch had fewer members than the limit on the day before."</summary>
    private static bool FewBefore(World world, Stay stay)
    {
        var (branch, dayBefore) = (world.Find(stay.Branch)!, stay.From.AddDays(-1));
        // On the first day of a branch nobody stood there before.
        return !branch.On(dayBefore) || SlowBranchSizes.SizeOf(world, branch, dayBefore).IsFew;
    }

    public static DateOnly AwardBefore(DateOnly day)
    {
        do
        {
            day = day.AddDays(-1);
        } while ((day.Month, day.Day) is not ((2, 3) or (5, 19) or (9, 2) or (11, 7)));
        return day;
    }
}
