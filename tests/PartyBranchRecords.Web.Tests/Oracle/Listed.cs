using PartyBranchRecords.Web.Tests.Oracle.Slow;

namespace PartyBranchRecords.Web.Tests.Oracle;

/// <summary>Rule 13: the columns that count people or branches.</summary>
internal static class Listed
{
    public static readonly IReadOnlyDictionary<string, string[]> Columns = new Dictionary<string, string[]>
    {
        ["members"] = SlowMembers.Columns,
        ["movements"] = SlowMovements.Columns,
        ["quota"] = ["admitted", "opening_members"],
        ["branch-sizes"] = [.. SlowBranchSizes.Columns[..6], .. SlowBranchSizes.Columns[10..]],
        ["structure"] = SlowStructure.Columns,
        ["coverage"] = SlowCoverage.Columns[1..],
        ["reorganisations"] = SlowReorganisations.Columns[1..],
    };
}
