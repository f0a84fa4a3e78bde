using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting.Series;

/// <summary>
/// A report of units month by month or year by year. Every point is the report itself on that day or period, so that its number
/// is the same one.
/// </summary>
public sealed class ReportSeries(ReportRunner runner)
{
    /// <param name="words">The question, but for its days.</param>
    /// <param name="question">The same, understood.</param>
    public async Task<IReadOnlyList<SeriesPoint>> RunAsync(
        ReportArguments words,
        ReportQuestion question,
        IEnumerable<SeriesStretch> stretches,
        DateOnly today,
        CancellationToken cancellationToken = default
    )
    {
        var points = new List<SeriesPoint>();
        foreach (var stretch in stretches)
        {
            // The row of the organisation itself is the smallest report that has its total.
            var asked = WordsOf(words with { By = question.Unit.Level ?? ReportLevel.District }, question.Report, stretch);
            // Before its records begin, and once it stands nowhere any more, there are no data, which is not 0.
            var table = question.RecordsBegin <= stretch.Last ? (await runner.TableAsync(asked, today, cancellationToken)).Value : null;
            points.Add(new(stretch, asked, table));
        }
        return points;
    }

    /// <summary>The report at the end of a stretch, or over it. A year has its own quotas, months have none.</summary>
    private static ReportArguments WordsOf(ReportArguments words, ReportDefinition report, SeriesStretch stretch)
    {
        var plain = words with { AsOf = null, From = null, To = null, Year = null, Term = null };
        return report.TakesDay ? plain with { AsOf = stretch.Last }
            : stretch.Step is SeriesStep.Month ? plain with { From = stretch.From, To = stretch.Last }
            : plain with { Year = stretch.From.Year, AsOf = stretch.IsWhole ? null : stretch.Last };
    }
}

/// <summary>A point of a series.</summary>
/// <param name="Words">The question that the report answers there.</param>
/// <param name="Table">Null where there are no data.</param>
public sealed record SeriesPoint(SeriesStretch Stretch, ReportArguments Words, ReportTable? Table)
{
    /// <summary>The parts that the total has rows for.</summary>
    public IEnumerable<string> Parts => Totals.Select(row => row.Subject.Part).OfType<string>();

    private IEnumerable<ReportRow> Totals => Table?.Rows.Where(row => row.Subject.Kind is SubjectKind.Total) ?? [];

    /// <summary>The number of the total; null where there are no data, and where the report itself has none.</summary>
    /// <param name="part">In reports with several rows a unit: which of them.</param>
    public decimal? ValueOf(ReportHead column, string? part)
    {
        if (Table is null)
        {
            return null;
        }
        var row = Totals.FirstOrDefault(row => string.Equals(row.Subject.Part, part, StringComparison.Ordinal));
        return row?.Cells[Table.IndexOf(column.Name)] switch
        {
            int number => number,
            decimal number => number,
            // A value that nobody has on that day has no row: that is a count of 0.
            null when row is null && column.Kind is ColumnKind.Count => 0,
            _ => null,
        };
    }
}
