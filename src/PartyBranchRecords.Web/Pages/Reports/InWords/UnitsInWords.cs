using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Reports.InWords;

/// <summary>Reports on organisations and localities.</summary>
internal static class UnitsInWords
{
    private const int MostYears = 5;

    private static readonly string[] BranchKinds =
    [
        "village",
        "residential_group",
        "school",
        "health_station",
        "police",
        "military",
        "agency",
        "enterprise",
    ];

    /// <param name="members">Of the same unit on the same day, where they are to be told too.</param>
    public static IEnumerable<string> Structure(Told told, int? members)
    {
        var (grassroots, subordinate) = (told.Count("grassroots_organisations"), told.Count("subordinate_branches"));
        yield return told.Opening(
            members > 0 && grassroots.Number > 0 && subordinate.Number > 0
                ? told.Text[
                    "Sentences.Have",
                    told.Text["Sentences.With", told.Some(grassroots), told.Some(subordinate), told.Some(new Counted("members", members.Value))]
                ]
                : told.Have(grassroots, subordinate)
        );
        if (told.Number("grassroots_organisations") > 0)
        {
            yield return told.Text["Sentences.GrassrootsAre", told.Have(told.Count("commune_committees"), told.Count("grassroots_branches"))];
        }
        var kinds = told.Items(BranchKinds.Select(kind => (told.Text[$"Reports.Column.{kind}"], told.Number(kind))));
        if (kinds.Length > 0)
        {
            yield return told.Text["Sentences.ByBranchKind", kinds];
        }
    }

    public static IEnumerable<string> Committees(Told told)
    {
        yield return told.Opening(told.Have(new Counted("commune_committees", told.Rows.Count)));
        if (told.Rows.Count > 0)
        {
            yield return told.Text["Sentences.ByKind", told.Items(told.ByKeyword("kind"))];
            yield return told.It(told.Have(Sum("branches"), Sum("members")));
        }

        Counted Sum(string column) => new(column, told.Rows.Sum(row => told.Number(row, column)));
    }

    public static IEnumerable<string> Coverage(Told told)
    {
        List<ReportRow> kinds = [.. told.Totals.Where(row => told.Number(row, "localities") > 0)];
        if (kinds.Count == 0)
        {
            yield return told.Opening(told.Have(new Counted("localities", 0)));
            yield break;
        }
        yield return told.Opening(told.Text["Sentences.Have", string.Join("; ", kinds.Select(row => told.Some(Localities(row, "localities"))))]);
        foreach (var row in kinds)
        {
            var all = told.Number(row, "localities");
            var parts = new[] { "independent", "joint", "without_branch" }
                .Select(column => (Column: column, Number: told.Number(row, column)))
                .Where(part => part.Number > 0)
                .Select(part => told.Text[$"Sentences.Coverage.{part.Column}", told.Some(new Counted("places", part.Number, all))])
                .ToList();
            if (told.Number(row, "independent") == all)
            {
                parts = [told.Text["Sentences.Coverage.AllIndependent"]];
            }
            else if (told.Number(row, "without_branch") == 0)
            {
                parts.Add(told.Text["Sentences.Coverage.All"]);
            }
            parts.Add(
                told.Number(row, "without_members") is > 0 and var without
                    ? told.Text["Sentences.Coverage.without_members", told.Some(new Counted("places", without))]
                    : told.Text["Sentences.Coverage.AllHaveMembers"]
            );
            yield return told.Text["Sentences.Coverage.Kind", told.Noun($"{told.Cell(row, "kind")}", all), string.Join("; ", parts)];
        }

        Counted Localities(ReportRow row, string column) => new($"{(LocalityKind)told.Cell(row, "kind")!}", told.Number(row, column));
    }

    public static IEnumerable<string> Ratings(Told told)
    {
        if (told.Rows.Count == 0)
        {
            yield return told.Opening(told.Text["Sentences.NotRated"]);
            yield break;
        }
        var years = told.Rows.GroupBy(row => told.Number(row, "year")).OrderByDescending(year => year.Key).ToList();
        yield return told.Opening(told.Have(new Counted("rated", years[0].Count())) + " " + told.Text["Sentences.ForYear", $"{years[0].Key}"]);
        foreach (var year in years.Take(MostYears))
        {
            var levels = year.GroupBy(row => (Enum)told.Cell(row, "rating")!).OrderBy(level => level.Key);
            yield return told.Text[
                "Sentences.RatedInYear",
                $"{year.Key}",
                told.Items(levels.Select(level => (told.Text.OfKeyword(level.Key), level.Count())))
            ];
        }
    }
}
