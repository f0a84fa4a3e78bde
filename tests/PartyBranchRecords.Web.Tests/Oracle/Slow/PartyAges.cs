namespace PartyBranchRecords.Web.Tests.Oracle.Slow;

/// <summary>
/// "Party age runs from the decision, once official"; of a person admitted again "from the first decision less the time outside"
/// (domain, section 2): from leaving the Party until the decision that admits again.
/// </summary>
internal static class PartyAges
{
    public static int? Years(World world, Stay stay, DateOnly day) => RunsFrom(world, stay, day) is { } from ? Numbers.Years(from, day) : null;

    public static DateOnly? RunsFrom(World world, Stay stay, DateOnly day)
    {
        var history = world.StaysOf(stay.Person.Number).Where(one => one.From <= stay.From).OrderBy(one => one.From).ToList();
        if (!stay.IsOfficialOn(day) || history[0].DecisionOn is not { } first)
        {
            return null;
        }
        var outside = 0;
        for (var i = 1; i < history.Count; i++)
        {
            if (history[i].Began == "ReAdmission" && history[i - 1].Ended is "StruckOff" or "Expelled" or "Resigned")
            {
                outside += Math.Max(0, (history[i].DecisionOn ?? history[i].From).DayNumber - history[i - 1].To.DayNumber);
            }
        }
        return first.AddDays(outside);
    }
}
