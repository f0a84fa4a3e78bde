namespace PartyBranchRecords.Web.Tests.Oracle.Slow;

/// <summary>`members`: who stands where on the day.</summary>
internal static class SlowMembers
{
    public static readonly string[] Columns = ["members", "official", "probationary", "women", "minority", "local"];

    public static IEnumerable<string[]> Rows(World world, Asked asked)
    {
        var counts = new Counts();
        foreach (var stay in world.MembersOn(asked.Day))
        {
            var keys = asked.Keys(stay.Branch, asked.Day).ToList();
            counts.Add(keys, "members");
            counts.Add(keys, "official", stay.IsOfficialOn(asked.Day));
            counts.Add(keys, "probationary", !stay.IsOfficialOn(asked.Day));
            counts.Add(keys, "women", stay.Person.Sex == "Female");
            // "minority = not Kinh" (domain, section 5).
            counts.Add(keys, "minority", stay.Person.Ethnicity != "Kinh");
            counts.Add(keys, "local", stay.IsLocal == true);
        }
        return asked.RowsAndTotal().Select(row => (string[])[row.Code, row.Name, .. counts.Cells(row.Code, Columns)]);
    }
}
