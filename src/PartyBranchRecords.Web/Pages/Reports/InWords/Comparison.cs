using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Reports.InWords;

/// <summary>A report beside the same one of an earlier day or period: "giảm 15 chi bộ (−33,3%) so với ngày 01/07/2015".</summary>
internal static class Comparison
{
    /// <summary>The numbers of each report that are compared, and what they count.</summary>
    private static readonly IReadOnlyDictionary<string, (string Unit, string[] Columns)> Compared = new Dictionary<string, (string, string[])>(
        StringComparer.Ordinal
    )
    {
        [MembersReport.Name] = ("members", ["members", "official", "women", "minority"]),
        [MovementsReport.Name] = ("members", ["admitted", "closing"]),
        [QuotaReport.Name] = ("members", ["admitted"]),
        [BranchSizesReport.Name] = ("branches", ["branches", "few", "below_3_official"]),
        [StructureReport.Name] = ("organisations", ["grassroots_organisations", "subordinate_branches"]),
        [CoverageReport.Name] = ("places", ["localities", "without_branch", "without_members"]),
    };

    /// <summary>What the rows of the other reports are.</summary>
    private static readonly IReadOnlyDictionary<string, string> Rows = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [RosterReport.Name] = "members",
        [AdmittedReport.Name] = "admitted",
        [BegunReport.Name] = "begun",
        [CandidatesReport.Name] = "candidates",
        [BadgesReport.Name] = "badges",
        [CommitteesReport.Name] = "commune_committees",
        [BranchDetailsReport.Name] = "branches",
    };

    public static IEnumerable<string> Of(Told told, Told before) =>
        Compared.TryGetValue(told.Report, out var compared)
            ? compared.Columns.Select(column => Sentence(told, column, compared.Unit, before.Number(column), told.Number(column), before.Time))
        : Rows.TryGetValue(told.Report, out var rows) ? [Sentence(told, rows, rows, before.Rows.Count, told.Rows.Count, before.Time)]
        : [];

    /// <summary>"15", "15 (4,3%)".</summary>
    public static string Difference(int before, int after, string? unit = null)
    {
        var number = Show.Number(Math.Abs(after - before)) + (unit is null ? "" : $" {unit}");
        return ReportArithmetic.PercentChange(before, after) is { } change
            ? $"{number} ({(unit is null ? Show.Percent(Math.Abs(change)) : Show.SignedPercent(change))})"
            : number;
    }

    private static string Sentence(Told told, string column, string unit, int before, int after, string time)
    {
        var difference = Difference(before, after, told.Noun(unit, Math.Abs(after - before)));
        var change =
            after == before ? told.Text["Sentences.Unchanged"]
            : after > before ? told.Text["Sentences.Up", difference]
            : told.Text["Sentences.Down", difference];
        return after == 0
            ? told.Text["Sentences.ComparedNone", told.Noun(column, 0, told.Text["Sentences.Any"]), change, time]
            : told.Text["Sentences.Compared", told.Noun(column, 2), after, change, time];
    }
}
