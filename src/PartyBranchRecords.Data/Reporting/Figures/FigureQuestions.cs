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

    /// <summary>A figure that is a cell of the total row.</summary>
    public static PublishedFigure Cell(string id, string expected, ReportArguments report, string column) =>
        new(id, report.Organisation, expected, Total(report, column)) { Opens = report with { List = new ListRequest(column) } };

    /// <summary>A figure that is the number of the rows meant.</summary>
    public static PublishedFigure Rows(string id, string expected, ReportArguments report, Func<FigureRow, bool> isMeant) =>
        Listed(id, expected, Of(report, rows => FigureReading.Write(rows.Count(isMeant))), report, isMeant);

    /// <summary>A figure with the rows behind it.</summary>
    public static PublishedFigure Listed(
        string id,
        string expected,
        FigureReading reading,
        ReportArguments report,
        Func<FigureRow, bool>? isMeant = null
    ) => new(id, report.Organisation, expected, reading) { List = new FigureList(report, isMeant ?? (_ => true)) };

    /// <summary>A number of the localities of a kind.</summary>
    public static PublishedFigure Localities(string id, string expected, ReportArguments coverage, string column, LocalityKind kind) =>
        Listed(
            id,
            expected,
            Of(coverage, rows => FigureReading.Write(rows.Sum(column, row => row.Is("kind", kind)))),
            coverage with
            {
                List = new ListRequest(column),
            },
            row => row.Is("kind", kind)
        );

    /// <summary>The share that a number of localities has in all of the kinds.</summary>
    public static PublishedFigure ShareOfLocalities(
        string id,
        string expected,
        ReportArguments coverage,
        Func<FigureRows, Func<FigureRow, bool>, int> count,
        params LocalityKind[] kinds
    )
    {
        bool IsOfKind(FigureRow row) => row.Is("kind", kinds);
        return Listed(
            id,
            expected,
            Of(coverage, rows => WriteShare(count(rows, IsOfKind), rows.Sum("localities", IsOfKind))),
            coverage with
            {
                List = new ListRequest("localities"),
            },
            IsOfKind
        );
    }

    private static ReportArguments Ask(string report, string org) => new() { Name = report, Organisation = org };

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
