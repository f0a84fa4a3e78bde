using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Reporting.Figures;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.Reports;

namespace PartyBranchRecords.Web.Pages.Figures;

/// <summary>What newspapers printed of the reader's units in the demonstration, beside what the reports compute.</summary>
[Needs(Permission.SeeFigures)]
public sealed class IndexModel(FigureService figures, AsOf asOf) : PageModel
{
    public IReadOnlyList<ComputedFigure> Figures { get; private set; } = [];
    public IEnumerable<IGrouping<string, ComputedFigure>> ByOrganisation =>
        Figures.GroupBy(figure => figure.Figure.Organisation, StringComparer.Ordinal);
    public int Different => Figures.Count(figure => !figure.IsSame);

    /// <summary>Where what is behind a figure is shown.</summary>
    public static string AddressOf(PublishedFigure figure) =>
        figure.Page ?? (figure.Opens is { List: { } list } report ? ReportAddress.ListOf(report, list.Column) : $"/figures/{figure.Id}");

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var outcome = await figures.ComputeAsync(asOf.Today, cancellationToken);
        Figures = outcome.Value ?? [];
        return outcome.IsDone ? Page() : NotFound();
    }
}
