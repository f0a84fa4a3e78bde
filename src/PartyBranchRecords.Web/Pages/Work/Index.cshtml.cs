using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.TagHelpers;

namespace PartyBranchRecords.Web.Pages.Work;

/// <summary>What is due in the reader's units: the probationary members whose 12 months end within 90 days, or are over.</summary>
[Needs(Permission.SeePersons)]
public sealed class IndexModel(Probationers probationers, ActivityLog log, AsOf asOf) : PageModel
{
    [BindProperty(SupportsGet = true, Name = PagerTagHelper.Parameter)]
    public int Number { get; set; } = 1;

    public ListPage<ProbationRow> Due { get; private set; } = null!;
    public DateOnly Day => asOf.Day;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var skip = (Math.Max(Number, 1) - 1) * PagerTagHelper.UsualSize;
        Due = await probationers.DueAsync(Day, skip, PagerTagHelper.UsualSize, cancellationToken);
        await log.WriteAsync(Activity.PeopleListed, detail: "work", cancellationToken: cancellationToken);
    }
}
