using System.Globalization;
using PartyBranchRecords.Domain.Organisations;
using static PartyBranchRecords.Data.Reporting.Figures.FigureReading;

namespace PartyBranchRecords.Data.Reporting.Figures;

/// <summary>The words that the published figures are written in: which report is asked about what, and where its list is.</summary>
internal static class FigureQuestions
{
    private const string Term = "2015-2020";

    public static ReportArguments On(string report, string org, string day) => Ask(report, org) with { AsOf = Day(day) };

    public static ReportArguments InTerm(string report, string org) => Ask(report, org) with { Term = Term };

    public static ReportArguments InYear(string report, string org, int year) => Ask(report, org) with { Year = year };

    public static ReportArguments Between(string report, string org, string from, string to) =>
        Ask(report, org) with
        {
            From = Day(from),
            To = Day(to),
        };

    /// <summary>A figure that is a cell of the total row and opens its list.</summary>
    public static PublishedFigure Cell(string id, string expected, ReportArguments report, string column) =>
        new(id, report.Organisation, expected, Total(report, column), Cells(report, column));

    /// <summary>The address of the list behind a column of the total row.</summary>
    public static string Cells(ReportArguments report, string column)
    {
        var days = report.AsOf is { } day ? $"on={Write(day)}" : $"period={report.Term ?? $"{report.Year}"}";
        return $"/lists/{report.Name}/{report.Organisation}?column={column}&{days}";
    }

    public static string Unit(string org, string day) => $"/organisations/{org}?as-of={day}";

    public static string Quota(string org, string period) => $"/quotas/{org}?period={period}";

    /// <summary>A number of the localities of a kind.</summary>
    public static FigureReading Localities(string column, ReportArguments coverage, params LocalityKind[] kinds) =>
        Of(coverage, rows => FigureReading.Write(rows.Sum(column, row => row.Is("kind", kinds))));

    /// <summary>The share of a number of the localities of some kinds in all of them.</summary>
    public static FigureReading Covered(string column, ReportArguments coverage, params LocalityKind[] kinds) =>
        Of(coverage, rows => WriteShare(rows.Sum(column, row => row.Is("kind", kinds)), rows.Sum("localities", row => row.Is("kind", kinds))));

    private static ReportArguments Ask(string report, string org) => new() { Name = report, Organisation = org };

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
