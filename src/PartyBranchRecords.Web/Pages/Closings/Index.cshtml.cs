using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Stored;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.TagHelpers;

namespace PartyBranchRecords.Web.Pages.Closings;

/// <summary>The closings of the reader's units.</summary>
[Needs(Permission.SeePeopleLists)]
public sealed class IndexModel(ClosingService closings, Reader reader) : PageModel
{
    [BindProperty(SupportsGet = true, Name = PagerTagHelper.Parameter)]
    public int Number { get; set; } = 1;

    public ListPage<ClosingRow> Found { get; private set; } = null!;
    public IEnumerable<ReaderRole> Units => reader.UnitsFor(Permission.ClosePeriods).DistinctBy(unit => unit.OrganisationId);

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Found = await closings.ListAsync(null, (Math.Max(Number, 1) - 1) * PagerTagHelper.UsualSize, PagerTagHelper.UsualSize, cancellationToken);
}
