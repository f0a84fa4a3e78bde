namespace PartyBranchRecords.Web.Tests.Oracle.Slow;

/// <summary>`composition`: unit, characteristic, value. "with a period: of those admitted in it". Values nobody has are left out.</summary>
internal static class SlowComposition
{
    public static readonly string[] Columns = ["characteristic", "value", "members", "percent"];

    private static readonly string[] Characteristics =
    [
        "sex",
        "ethnicity",
        "age_band",
        "general_education",
        "professional_level",
        "political_theory",
        "party_age",
        "youth_union",
    ];

    public static IEnumerable<string[]> Rows(World world, Asked asked)
    {
        var people = asked.Question.IsOfPeriod
            ? world
                .Stays.Where(stay => stay.IsAdmission && asked.First <= stay.From && stay.From <= asked.Last)
                .Select(stay => (Stay: stay, Day: stay.From))
            : world.MembersOn(asked.Day).Select(stay => (Stay: stay, asked.Day));
        var placed = people
            .SelectMany(one => asked.Keys(one.Stay.Branch, one.Day).Select(key => (Key: key, one.Stay, one.Day)))
            .ToLookup(one => one.Key);
        foreach (var (code, name) in asked.RowsAndTotal())
        {
            var here = placed[code].ToList();
            foreach (var characteristic in Characteristics)
            {
                foreach (
                    var group in here.GroupBy(one => ValueOf(world, characteristic, one.Stay, one.Day))
                        .OrderBy(group => group.Key, StringComparer.Ordinal)
                )
                {
                    yield return [code, name, characteristic, group.Key, Numbers.Text(group.Count()), Numbers.Percent(group.Count(), here.Count)];
                }
            }
        }
    }

    /// <summary>Empty where it is not known.</summary>
    private static string ValueOf(World world, string characteristic, Stay stay, DateOnly day) =>
        characteristic switch
        {
            "sex" => stay.Person.Sex,
            "ethnicity" => stay.Person.Ethnicity,
            "age_band" => AgeBand(Numbers.Years(stay.Person.Born, day)),
            "general_education" => stay.Person.Education,
            "professional_level" => stay.Person.Profession,
            "political_theory" => stay.Person.Theory,
            "party_age" => PartyAgeBand(PartyAges.Years(world, stay, day)),
            _ => Numbers.Text(stay.Person.YouthUnion),
        };

    /// <summary>"Age bands under 30, 30-39, 40-49, 50-59, 60 and over".</summary>
    private static string AgeBand(int age) =>
        age switch
        {
            < 30 => "under 30",
            < 40 => "30-39",
            < 50 => "40-49",
            < 60 => "50-59",
            _ => "60 and over",
        };

    /// <summary>"party age under 10, 10-19, ... 50 and over".</summary>
    private static string PartyAgeBand(int? years) =>
        years switch
        {
            null => "",
            < 10 => "under 10",
            >= 50 => "50 and over",
            _ => $"{years / 10}0-{years / 10}9",
        };
}
