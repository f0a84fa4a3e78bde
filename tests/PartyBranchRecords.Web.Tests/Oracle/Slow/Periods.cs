namespace PartyBranchRecords.Web.Tests.Oracle.Slow;

/// <summary>The days of --year, --term and --from/--to.</summary>
internal static class Periods
{
    /// <summary>"--as-of D beside a period cuts it off at D".</summary>
    public static (DateOnly First, DateOnly Last) Of(World world, Question question)
    {
        var (first, last) = Uncut(world, question);
        return (first, question.AsOf < last ? question.AsOf.Value : last);
    }

    public static (DateOnly First, DateOnly Last) Uncut(World world, Question question) =>
        question switch
        {
            { Year: { } year } => (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)),
            { Term: { } term } => Term(world, question.Org, term),
            _ => (question.From!.Value, question.To!.Value),
        };

    /// <summary>
    /// "--term takes the term of the asked organisation, else of the district above it, else 1 July of the first year to 30 June of
    /// the last." Which district, where there were several, is not said: <see cref="IsClear"/>.
    /// </summary>
    private static (DateOnly First, DateOnly Last) Term(World world, string org, string term) =>
        Dates(world, org, term) ?? DistrictsAbove(world, org).Select(district => Dates(world, district, term)).FirstOrDefault() ?? Usual(term);

    /// <summary>Whether every district the organisation ever stood under gives the term the same days.</summary>
    public static bool IsClear(World world, string org, string term) =>
        Dates(world, org, term) is not null || DistrictsAbove(world, org).Select(district => Dates(world, district, term)).Distinct().Count() <= 1;

    /// <summary>"terms: from*, to* (the last day)".</summary>
    private static (DateOnly, DateOnly)? Dates(World world, string org, string term) =>
        world
            .Tables["terms"]
            .Cells.Where(row => row["org_code"] == org && row["period"] == term)
            .Select(row => ((DateOnly, DateOnly)?)(row.From("from"), row.From("to")))
            .FirstOrDefault();

    private static (DateOnly, DateOnly) Usual(string term) => (new DateOnly(int.Parse(term[..4]), 7, 1), new DateOnly(int.Parse(term[5..]), 6, 30));

    private static IEnumerable<string> DistrictsAbove(World world, string org) =>
        new[] { ("communes", "commune_affiliations", "commune_code"), ("branches", "affiliations", "branch_code") }.SelectMany(files =>
            world.Tables[files.Item2].Cells.Where(row => row[files.Item3] == org) is var rows && rows.Any()
                ? rows.Select(row => row["district_code"])
                : world.Tables[files.Item1].Cells.Where(row => row["code"] == org).Select(row => row["district_code"])
        );
}
