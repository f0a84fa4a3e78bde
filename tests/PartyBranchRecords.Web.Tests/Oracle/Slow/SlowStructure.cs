namespace PartyBranchRecords.Web.Tests.Oracle.Slow;

/// <summary>`structure` (rule 9).</summary>
internal static class SlowStructure
{
    public static readonly (string Kind, string Column)[] Kinds =
    [
        ("Village", "village"),
        ("ResidentialGroup", "residential_group"),
        ("School", "school"),
        ("HealthStation", "health_station"),
        ("Police", "police"),
        ("Military", "military"),
        ("Agency", "agency"),
        ("Enterprise", "enterprise"),
    ];

    public static readonly string[] Columns =
    [
        "grassroots_organisations",
        "commune_committees",
        "grassroots_branches",
        "subordinate_branches",
        .. Kinds.Select(kind => kind.Column),
    ];

    public static IEnumerable<string[]> Rows(World world, Asked asked)
    {
        var counts = new Counts();
        foreach (var commune in world.Communes)
        {
            var keys = asked.CommuneKeys(commune, asked.Day).ToList();
            counts.Add(keys, "commune_committees");
            counts.Add(keys, "grassroots_organisations");
        }
        foreach (var branch in world.Branches)
        {
            var keys = asked.Keys(branch.Code, asked.Day).ToList();
            // What it was on the day, under --structure now too: "for --org ALL then and now have equal totals".
            var isGrassroots = world.PlaceOf(branch, asked.Day)?.Commune == "";
            counts.Add(keys, "grassroots_branches", isGrassroots);
            counts.Add(keys, "grassroots_organisations", isGrassroots);
            counts.Add(keys, "subordinate_branches", !isGrassroots);
            // "the columns per kind count all branches, grassroots ones too".
            counts.Add(keys, Kinds.Single(kind => kind.Kind == branch.Kind).Column);
        }
        return asked.RowsAndTotal().Select(row => (string[])[row.Code, row.Name, .. counts.Cells(row.Code, Columns)]);
    }
}
