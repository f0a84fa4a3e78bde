using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Figures;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.Reports;
using PartyBranchRecords.Web.TagHelpers;

namespace PartyBranchRecords.Web.Pages.Figures;

/// <summary>The people, units or localities behind a published figure, as the report lists them.</summary>
[Needs(Permission.SeePeopleLists)]
public sealed class ListModel(FigureService figures, ActivityLog log, AsOf asOf) : PageModel
{
    [BindProperty(SupportsGet = true, Name = PagerTagHelper.Parameter)]
    public int Number { get; set; } = 1;

    public PublishedFigure Figure { get; private set; } = null!;
    public ReportTable Table { get; private set; } = null!;
    public ShownTable Shown => new(Table with { Rows = [.. Table.Rows.Skip(First - 1).Take(PagerTagHelper.UsualSize)] }, Figure.List!.Report, First);

    private int First => (Math.Max(Number, 1) - 1) * PagerTagHelper.UsualSize + 1;

    public async Task<IActionResult> OnGetAsync(string figure, CancellationToken cancellationToken)
    {
        var found = PublishedFigures.All.FirstOrDefault(one => string.Equals(one.Id, figure, StringComparison.OrdinalIgnoreCase));
        if (found?.List is not { } list)
        {
            return NotFound();
        }
        var outcome = await figures.ListAsync(list, asOf.Today, cancellationToken);
        if (!outcome.IsDone)
        {
            return NotFound();
        }
        (Figure, Table) = (found, outcome.Value);
        await log.WriteAsync(Activity.PeopleListed, detail: $"figures {found.Id}", cancellationToken: cancellationToken);
        return Page();
    }
}
