namespace PartyBranchRecords.Web.Tests.Oracle.Slow;

/// <summary>
/// Rule 6: "target is the unit's own quota for exactly that period (2020 for --year, 2015-2020 for --term, none for --from/--to), the
/// revision with the latest set_on not after the last day (or --as-of)".
/// </summary>
internal sealed class SlowTargets(World world, Asked asked)
{
    private readonly string? period = asked.Question.Year?.ToString() ?? asked.Question.Term;
    private readonly DateOnly inForceOn = asked.Question.AsOf ?? Periods.Uncut(world, asked.Question).Last;

    /// <summary>Rule 12: "targets of merged units are added", under --structure now.</summary>
    public int? Of(string code) =>
        asked.Question.Now ? Sum(world.Units.Where(unit => asked.LandsAt(unit) == code).Select(unit => Own(unit.Code))) : Own(code);

    /// <summary>"children_target sums the targets of the units directly below on the last day".</summary>
    public int? OfChildren(string code) =>
        Sum(world.Units.Where(unit => Parent(unit, asked.Last) == code).Select(asked.LandsAt).Distinct().Select(Of));

    /// <summary>"and in quota for every such unit with a target": also for one that is gone, or not there yet, by the nearest place it had.</summary>
    public IEnumerable<string> UnitsWithTarget() => world.Units.Where(unit => Own(unit.Code) is not null).Select(Row).OfType<string>();

    private int? Own(string code) =>
        world.Quotas.Where(quota => quota.Org == code && quota.Period == period && quota.SetOn <= inForceOn).MaxBy(quota => quota.SetOn)?.Target;

    private string? Parent(Unit unit, DateOnly day)
    {
        switch (unit.Level)
        {
            case Level.Commune when unit.On(day):
                return asked.Question.Now ? asked.Today.DistrictOf(asked.Today.Of(unit.Code)) : world.DistrictOf(unit, day);
            case Level.Branch when world.PlaceOf(unit, day) is { } then:
                var place = asked.Question.Now ? asked.Today.Of(unit).Place! : then;
                return place.Commune.Length > 0 ? place.Commune : place.District;
            default:
                return null;
        }
    }

    /// <summary>The row of the unit if it is of the level of --by and inside the asked organisation.</summary>
    private string? Row(Unit unit)
    {
        var day = Nearest(unit);
        return (unit.Level, asked.By) switch
        {
            (Level.District, "district") => asked.IsInside(asked.LandsAt(unit), "", null) ? asked.LandsAt(unit) : null,
            (Level.Commune, "commune") => asked.Commune(unit, day)?.Code,
            (Level.Branch, "commune") => asked.Placed(unit.Code, day) is ({ } code, { Commune: "" }) ? code : null,
            (Level.Branch, "branch") => asked.Row(unit.Code, day),
            _ => null,
        };
    }

    private DateOnly Nearest(Unit unit) =>
        unit.To <= asked.First ? unit.To.AddDays(-1)
        : unit.From > asked.Last ? unit.From
        : unit.From > asked.First ? unit.From
        : asked.First;

    private static int? Sum(IEnumerable<int?> targets) => targets.OfType<int>().ToList() is { Count: > 0 } known ? known.Sum() : null;
}
