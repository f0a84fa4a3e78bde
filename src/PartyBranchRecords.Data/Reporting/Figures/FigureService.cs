using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Data.Reporting.Figures;

/// <summary>Has the reports compute the published figures; only in the demonstration, which is made of them.</summary>
public sealed class FigureService(ReportRunner reports, RecordsContext context)
{
    private static readonly IReadOnlyList<ReportColumn<ComputedFigure>> Columns =
    [
        new("id", ColumnKind.Text, figure => figure.Figure.Id),
        new("expected", ColumnKind.Text, figure => figure.Figure.Expected),
        new("computed", ColumnKind.Text, figure => figure.Computed),
        new("same", ColumnKind.YesNo, figure => figure.IsSame),
    ];

    public static ReportTable Table(IReadOnlyList<ComputedFigure> figures) =>
        ReportTable.Of(Columns, figures, figure => new RowSubject(SubjectKind.Organisation, figure.Figure.Organisation, null, figure.Figure.Id));

    /// <summary>The figures of the organisations that the reader may see, in the order they are listed in.</summary>
    public async Task<Outcome<IReadOnlyList<ComputedFigure>>> ComputeAsync(DateOnly today, CancellationToken cancellationToken = default)
    {
        if (!await IsDemonstrationAsync(cancellationToken))
        {
            return ReportRefusals.NoDemonstration;
        }
        var known = new Dictionary<ReportArguments, FigureRows?>();
        var computed = new List<ComputedFigure>();
        foreach (var figure in PublishedFigures.All)
        {
            foreach (var report in figure.Reading.Reports.Where(report => !known.ContainsKey(report)))
            {
                var outcome = await reports.TableAsync(report, today, cancellationToken);
                known[report] = outcome.IsDone ? new FigureRows(outcome.Value) : null;
            }
            var rows = figure.Reading.Reports.Select(report => known[report]).OfType<FigureRows>().ToList();
            if (rows.Count == figure.Reading.Reports.Count)
            {
                computed.Add(new ComputedFigure(figure, figure.Reading.Read(rows)));
            }
        }
        return computed;
    }

    /// <summary>What is behind a figure.</summary>
    public async Task<Outcome<ReportTable>> ListAsync(FigureList list, DateOnly today, CancellationToken cancellationToken = default)
    {
        if (!await IsDemonstrationAsync(cancellationToken))
        {
            return ReportRefusals.NoDemonstration;
        }
        var outcome = await reports.TableAsync(list.Report, today, cancellationToken);
        return outcome.Value is { } table ? table with { Rows = [.. table.Rows.Where(row => list.IsMeant(new FigureRow(table, row)))] } : outcome;
    }

    private Task<bool> IsDemonstrationAsync(CancellationToken cancellationToken) =>
        context.Set<Installation>().AnyAsync(installation => installation.DemonstrationOf != null, cancellationToken);
}
