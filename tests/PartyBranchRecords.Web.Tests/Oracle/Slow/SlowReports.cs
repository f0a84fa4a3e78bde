namespace PartyBranchRecords.Web.Tests.Oracle.Slow;

/// <summary>Every report of section 3 of the contract, computed from the tables of a record set alone, slowly and plainly.</summary>
internal static class SlowReports
{
    private static readonly Dictionary<string, (string[] Columns, Func<World, Asked, IEnumerable<string[]>> Rows)> Reports = new()
    {
        ["members"] = (SlowMembers.Columns, SlowMembers.Rows),
        ["movements"] = (SlowMovements.Columns, SlowMovements.Rows),
        ["quota"] = (SlowQuota.Columns, SlowQuota.Rows),
        ["branch-sizes"] = (SlowBranchSizes.Columns, SlowBranchSizes.Rows),
        ["structure"] = (SlowStructure.Columns, SlowStructure.Rows),
        ["coverage"] = (SlowCoverage.Columns, SlowCoverage.Rows),
        ["reorganisations"] = (SlowReorganisations.Columns, SlowReorganisations.Rows),
        ["composition"] = (SlowComposition.Columns, SlowComposition.Rows),
        ["committees"] = (SlowUnitLists.CommitteesColumns, SlowUnitLists.Committees),
        ["branches"] = (SlowUnitLists.BranchesColumns, SlowUnitLists.Branches),
        ["ratings"] = (SlowUnitLists.RatingsColumns, SlowUnitLists.Ratings),
        ["admitted"] = (SlowLists.AdmittedColumns, SlowLists.Admitted),
        ["begun"] = (SlowLists.BegunColumns, SlowLists.Begun),
        ["roster"] = (SlowLists.RosterColumns, SlowLists.Roster),
        ["badges"] = (SlowLists.BadgesColumns, SlowLists.Badges),
        ["candidates"] = (SlowCandidates.Columns, SlowCandidates.Rows),
    };

    public static IReadOnlyCollection<string> Names => Reports.Keys;

    /// <summary>The header and the rows, as the CSV has them.</summary>
    public static List<string[]> Answer(World world, Question question)
    {
        var (columns, rows) = Reports[question.Report];
        return
        [
            ["org_code", "org_name", .. columns],
            .. rows(world, new Asked(world, question)),
        ];
    }
}
