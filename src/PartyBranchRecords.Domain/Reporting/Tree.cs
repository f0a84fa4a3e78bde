namespace PartyBranchRecords.Domain.Reporting;

/// <summary>
/// The organisations as they stand on a day, and for each that is gone what became of it: the first successor named by the
/// decision that ended it, on until a living one; where none is named it keeps its last commune and district, or what became
/// of those. So a split that leaves the predecessor alive leaves the past with it.
/// </summary>
public sealed class Tree
{
    private readonly Dictionary<int, TreeUnit> units;
    private readonly Dictionary<int, Placement> places = [];

    public Tree(DateOnly day, IEnumerable<TreeUnit> units)
    {
        Day = day;
        this.units = units.ToDictionary(unit => unit.Unit.Id!.Value);
        foreach (var id in this.units.Keys)
        {
            places[id] = Find(id, []);
        }
    }

    public DateOnly Day { get; }

    /// <summary>Where something that was counted elsewhere belongs on this tree, by the lowest organisation it was counted in.</summary>
    public Placement Recast(Placement then) => Of(then.Lowest) with { LocalityId = then.LocalityId };

    /// <summary>Where an organisation stands, or what became of it.</summary>
    public Placement Of(int organisation) => places[organisation];

    public ReportUnit UnitOf(int organisation) => units[organisation].Unit;

    /// <summary>Whether it stands anywhere; what was never given a place does not.</summary>
    public bool Contains(int organisation) => places.ContainsKey(organisation);

    /// <summary>The organisations of a level whose place lies inside another, gone ones by what became of them.</summary>
    public IEnumerable<int> Inside(ReportUnit asked, ReportLevel level) =>
        units.Where(unit => unit.Value.Unit.Level == level && Of(unit.Key).IsInside(asked)).Select(unit => unit.Key);

    /// <summary>The branches that the row of a unit counts.</summary>
    public IEnumerable<int> InRow(string code, ReportLevel by) =>
        units
            .Where(unit =>
                unit.Value.Unit.Level == ReportLevel.Branch
                && Of(unit.Key).UnitAt(by) is { } row
                && string.Equals(units[row].Unit.Code, code, StringComparison.Ordinal)
            )
            .Select(unit => unit.Key);

    /// <summary>The units that exist on the day inside an organisation and have a row, and the gone ones that something is placed in.</summary>
    public IEnumerable<ReportUnit> Units(ReportUnit asked, ReportLevel by, IEnumerable<Placement> counted)
    {
        if (by is ReportLevel.Locality)
        {
            return [];
        }
        var living = units.Where(unit => unit.Value.Lives && IsRow(unit.Value, by) && unit.Value.Place.IsInside(asked)).Select(unit => unit.Key);
        var placed = counted.Select(place => place.UnitAt(by)).OfType<int>().Where(units.ContainsKey);
        return living.Union(placed).Select(id => units[id].Unit);
    }

    /// <summary>The rows inside an organisation that count what was in some units: their own, or those of what became of them.</summary>
    public IEnumerable<ReportUnit> RowsOf(IEnumerable<ReportUnit> then, ReportUnit asked, ReportLevel by) =>
        then.Select(unit => unit.Id is { } id && Contains(id) && Of(id).IsInside(asked) ? Of(id).UnitAt(by) : null)
            .OfType<int>()
            .Where(units.ContainsKey)
            .Distinct()
            .Select(id => units[id].Unit);

    private static bool IsRow(TreeUnit unit, ReportLevel by) => unit.Place.UnitAt(by) == unit.Unit.Id;

    private Placement Find(int id, HashSet<int> passed)
    {
        var unit = units[id];
        if (unit.Lives)
        {
            return unit.Place;
        }
        if (unit.Successor is { } successor && passed.Add(id) && !passed.Contains(successor))
        {
            return Find(successor, passed);
        }
        return unit.Unit.Level switch
        {
            ReportLevel.Branch => Find(AboveBranch(unit.Place), []) with { BranchId = id },
            ReportLevel.Commune => Find(unit.Place.DistrictId, []) with { CommuneId = id },
            _ => unit.Place,
        };
    }

    private int AboveBranch(Placement place) => place.CommuneId is { } commune && units.ContainsKey(commune) ? commune : place.DistrictId;
}

/// <summary>An organisation as a tree needs it.</summary>
/// <param name="Lives">Whether it exists on the day.</param>
/// <param name="Place">Where it stands; of one that is gone, where it last stood.</param>
/// <param name="Successor">Of the same level, the first one named by the decision that ended it.</param>
public sealed record TreeUnit(ReportUnit Unit, bool Lives, Placement Place, int? Successor);
