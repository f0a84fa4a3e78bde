namespace PartyBranchRecords.Web.Tests.Oracle.Slow;

/// <summary>`quota` (rules 5 to 7); the forecast is left empty, as the contract does not say how it is made.</summary>
internal static class SlowQuota
{
    public static readonly string[] Columns =
    [
        "target",
        "admitted",
        "percent_of_target",
        "opening_members",
        "percent_of_members",
        "gap",
        "pace_target",
        "forecast",
        "children_target",
        "children_difference",
    ];

    public static IEnumerable<string[]> Rows(World world, Asked asked)
    {
        var targets = new SlowTargets(world, asked);
        var counts = new Counts();
        foreach (var stay in world.Stays.Where(stay => stay.IsAdmission && asked.First <= stay.From && stay.From <= asked.Last))
        {
            counts.Add(asked.Keys(stay.Branch, stay.From), "admitted");
        }
        var dayBefore = asked.First.AddDays(-1);
        foreach (var stay in world.MembersOn(dayBefore))
        {
            counts.Add(asked.Keys(stay.Branch, dayBefore), "opening_members");
        }
        foreach (var (code, name) in asked.RowsAndTotal(targets.UnitsWithTarget()))
        {
            // "target is the unit's own quota ..., never a sum; ALL has none."
            var unit = code == Asked.Total ? asked.Organisation : world.Find(code);
            var target = unit is null ? null : targets.Of(unit.Code);
            var children = unit is null ? null : targets.OfChildren(unit.Code);
            var (admitted, opening) = (counts[code, "admitted"], counts[code, "opening_members"]);
            yield return
            [
                code,
                name,
                Numbers.Text(target),
                Numbers.Text(admitted),
                Numbers.Percent(admitted, target),
                Numbers.Text(opening),
                Numbers.Percent(admitted, opening),
                Numbers.Text(target - admitted),
                Numbers.Text(Pace(world, asked, target)),
                "",
                // "both empty if either is missing."
                Numbers.Text(target is null ? null : children),
                Numbers.Text(children - target),
            ];
        }
    }

    /// <summary>"pace_target = target x days gone by / days of the period." As of a day all days until it have gone by; otherwise days to come have not.</summary>
    private static decimal? Pace(World world, Asked asked, int? target)
    {
        var (first, last) = Periods.Uncut(world, asked.Question);
        var gone = asked.Question.AsOf is not null || asked.Last < world.Today ? asked.Last : world.Today;
        var daysGone = Math.Max(0, gone.DayNumber - first.DayNumber + 1);
        return target * (decimal)daysGone / (last.DayNumber - first.DayNumber + 1);
    }
}
