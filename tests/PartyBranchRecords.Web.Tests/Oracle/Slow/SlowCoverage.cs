namespace PartyBranchRecords.Web.Tests.Oracle.Slow;

/// <summary>`coverage` (rule 10).</summary>
internal static class SlowCoverage
{
    private static readonly string[] Kinds = ["Village", "ResidentialGroup", "School", "HealthStation"];

    public static readonly string[] Columns = ["kind", "localities", "independent", "joint", "without_branch", "without_members"];

    public static IEnumerable<string[]> Rows(World world, Asked asked)
    {
        var day = asked.Day;
        var counts = new Counts();
        var localities = new SortedDictionary<string, Locality>(StringComparer.Ordinal);
        foreach (var locality in world.Localities)
        {
            if (KeysOf(world, asked, locality) is not { Length: > 0 } keys)
            {
                continue;
            }
            localities.Add(locality.Code, locality);
            var rows = keys.Select(key => key + "/" + locality.Kind).ToList();
            var covering = world.Coverages.Where(row => row.Locality == locality.Code && row.On(day)).Select(row => row.Branch).ToList();
            // "independent = covered on the day by a branch that covers only it, joint = covered only by branches that cover more".
            var isIndependent = covering.Any(branch => world.Coverages.Count(row => row.Branch == branch && row.On(day)) == 1);
            counts.Add(rows, "localities");
            counts.Add(rows, "independent", isIndependent);
            counts.Add(rows, "joint", covering.Count > 0 && !isIndependent);
            counts.Add(rows, "without_branch", covering.Count == 0);
            // "no member resides (village, residential group) or works (school, health station) there".
            var livesThere = locality.Kind is "Village" or "ResidentialGroup";
            counts.Add(
                rows,
                "without_members",
                !world.MembersOn(day).Any(stay => (livesThere ? stay.Person.Residence : stay.Person.Workplace) == locality.Code)
            );
        }
        return asked.By == "locality"
            ? localities
                .Select(pair => Row(pair.Key, pair.Value.Name, pair.Value.Kind))
                .Concat(Kinds.Select(kind => Row(Asked.Total, asked.Organisation?.Name ?? Asked.AllName, kind)))
            : asked.RowsAndTotal().SelectMany(row => Kinds.Select(kind => Row(row.Code, row.Name, kind)));

        string[] Row(string code, string name, string kind) => [code, name, kind, .. counts.Cells(code + "/" + kind, Columns[1..])];
    }

    /// <summary>"in the commune the locality lies in on the day"; under --structure now, where that commune went.</summary>
    private static string[] KeysOf(World world, Asked asked, Locality locality)
    {
        if (world.CommuneOf(locality, asked.Day) is not { } then)
        {
            return [];
        }
        var commune = world.Find(then)!;
        if (asked.Question.Now)
        {
            var last = locality.On(world.Today) ? world.Today : locality.To.AddDays(-1);
            commune = asked.Today.Of(world.CommuneOf(locality, last)!);
        }
        var district = asked.Question.Now ? asked.Today.DistrictOf(commune) : world.DistrictOf(commune, asked.Day)!;
        return !asked.IsInside(district, commune.Code, null)
            ? []
            : asked.By switch
            {
                "district" => [district, Asked.Total],
                "commune" => [commune.Code, Asked.Total],
                _ => [locality.Code, Asked.Total],
            };
    }
}
