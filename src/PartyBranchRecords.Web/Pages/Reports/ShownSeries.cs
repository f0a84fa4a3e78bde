using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Series;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Reports;

/// <summary>A number of a series beside the one before it and that of the same month a year earlier.</summary>
public sealed record SeriesCell(decimal? Value, decimal? Before, decimal? YearBefore)
{
    public decimal? SinceBefore => Value - Before;
    public decimal? SinceYearBefore => Value - YearBefore;
}

/// <summary>A month or a year of a series.</summary>
public sealed record SeriesRow(SeriesPoint Point, IReadOnlyList<SeriesCell> Cells)
{
    /// <summary>06/2024, 2024; the day itself where it has not gone by yet.</summary>
    public string Name =>
        !Point.Stretch.IsWhole ? Show.Day(Point.Stretch.Last)
        : Point.Stretch.Step is SeriesStep.Month ? Point.Stretch.From.ToString("MM/yyyy", Show.Vietnamese)
        : $"{Point.Stretch.From.Year}";
}

/// <summary>A series as a page shows it.</summary>
/// <param name="Parts">What can be chosen, in reports with several rows a unit.</param>
public sealed record ShownSeries(IReadOnlyList<ReportHead> Columns, string? Part, IReadOnlyList<string> Parts, IReadOnlyList<SeriesRow> Rows)
{
    private const string ChangeSuffix = "_change";
    private const string YearSuffix = "_year_change";

    public bool HasData => Rows.Any(row => row.Point.Table is not null);

    /// <summary>Columns that can stand in one chart.</summary>
    public IEnumerable<IGrouping<ColumnKind, ReportHead>> Charts => Columns.GroupBy(head => head.Kind);

    /// <summary>Of years the point before is the year before.</summary>
    public bool ComparesYears => Rows[0].Point.Stretch.Step is SeriesStep.Month;

    /// <param name="points">In their order; those in front only serve to compare with.</param>
    /// <param name="shown">How many of them are shown.</param>
    /// <param name="part">The first one unless it is known.</param>
    public static ShownSeries Of(IReadOnlyList<SeriesPoint> points, int shown, IReadOnlyList<ReportHead> columns, string? part)
    {
        List<string> parts = [.. points.Reverse().SelectMany(point => point.Parts).Distinct(StringComparer.Ordinal)];
        var meant = part is not null && parts.Contains(part, StringComparer.Ordinal) ? part : parts.FirstOrDefault();
        var ahead = points.Count - shown;
        return new(
            columns,
            meant,
            parts,
            [.. points.Skip(ahead).Select((point, place) => new SeriesRow(point, [.. columns.Select(column => CellOf(column, ahead + place))]))]
        );

        SeriesCell CellOf(ReportHead column, int place) => new(ValueOf(column, place), ValueOf(column, place - 1), ValueOf(column, place - 12));

        decimal? ValueOf(ReportHead column, int place) => place < 0 ? null : points[place].ValueOf(column, meant);
    }

    /// <summary>The list behind a number; null where it opens none.</summary>
    public string? AddressOf(SeriesPoint point, ReportHead column) =>
        column.Link is { } link ? ReportAddress.ListOf(point.Words with { By = null }, link, new(SubjectKind.Total, "", null, Part)) : null;

    /// <summary>As it is shown, for a file.</summary>
    public ReportTable Table() =>
        new(
            [new("point", ColumnKind.Text), .. Columns.SelectMany(HeadsOf)],
            [
                .. Rows.Select(row => new ReportRow(
                    [row.Name, .. Columns.Zip(row.Cells).SelectMany(one => CellsOf(one.First, one.Second))],
                    new(SubjectKind.Total, row.Name, null)
                )),
            ]
        );

    public string HeadingOf(string name, Text text) =>
        name.EndsWith(YearSuffix, StringComparison.Ordinal) ? text["Series.SinceYearBefore"]
        : name.EndsWith(ChangeSuffix, StringComparison.Ordinal) ? text["Series.SinceBefore"]
        : name is "point" ? text["Series.Point"]
        : text[$"Reports.Column.{name}"];

    private IEnumerable<ReportHead> HeadsOf(ReportHead head) =>
        ComparesYears
            ? [head, head with { Name = head.Name + ChangeSuffix }, head with { Name = head.Name + YearSuffix }]
            : [head, head with { Name = head.Name + ChangeSuffix }];

    private IEnumerable<object?> CellsOf(ReportHead head, SeriesCell cell) =>
        (ComparesYears ? [cell.Value, cell.SinceBefore, cell.SinceYearBefore] : new[] { cell.Value, cell.SinceBefore }).Select(value =>
            value is { } number && head.Kind is ColumnKind.Count ? (object?)(int)number : value
        );
}
