using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting.Bridge;

/// <summary>A branch where it stood on the day, with its members of that day.</summary>
internal sealed record StoodBranch(Placement Place, int People);

/// <summary>A branch of a past day, and whether it counts in the organisation in the one reading and in the other.</summary>
public sealed record PassedBranch(int BranchId, int People, bool StoodInside, bool StandsInside);

/// <summary>What passed from a unit of then to a unit of today.</summary>
/// <param name="To">Null in the total.</param>
public sealed record Passage(ReportUnit From, ReportUnit? To, IReadOnlyList<PassedBranch> Branches)
{
    /// <summary>The unit of then; its parts are the units of today.</summary>
    public RowSubject Subject => RowSubject.Of(From, To?.Code);

    public int PeopleOf(Func<PassedBranch, bool> holds) => Branches.Where(holds).Sum(branch => branch.People);
}

/// <summary>Everything that passed, and all of it together.</summary>
internal sealed record PassageTable(IReadOnlyList<Passage> Passages, Passage Total)
{
    public static PassageTable Of(Asked asked, Tree tree, IEnumerable<StoodBranch> branches)
    {
        var passages = branches
            .Select(branch => (Then: branch.Place, Now: tree.Recast(branch.Place), branch.People))
            .GroupBy(
                branch => (From: RowOf(branch.Then), To: RowOf(branch.Now)),
                branch => new PassedBranch(
                    branch.Then.BranchId!.Value,
                    branch.People,
                    branch.Then.IsInside(asked.Unit),
                    branch.Now.IsInside(asked.Unit)
                )
            )
            .Select(passed => new Passage(tree.UnitOf(passed.Key.From), tree.UnitOf(passed.Key.To), [.. passed]))
            .OrderBy(passage => passage.From.Code, StringComparer.Ordinal)
            .ThenBy(passage => passage.To!.Code, StringComparer.Ordinal)
            .ToList();
        return new(passages, new(asked.Unit with { Code = ReportUnit.TotalCode }, null, [.. passages.SelectMany(passage => passage.Branches)]));

        // A commune of which no place is known counts in its district.
        int RowOf(Placement place) => place.UnitAt(asked.By) is { } unit && tree.Contains(unit) ? unit : place.DistrictId;
    }

    public IEnumerable<PassedBranch> Listed(ListRequest list) =>
        Passages
            .Where(passage =>
                (list.Unit is null || string.Equals(passage.From.Code, list.Unit, StringComparison.Ordinal)) && list.IsOf(passage.To!.Code)
            )
            .SelectMany(passage => passage.Branches);
}
