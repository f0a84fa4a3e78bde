using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.History.Reading;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.TagHelpers;

namespace PartyBranchRecords.Web.Pages.History;

/// <summary>One change: what it touched, before and after.</summary>
[Needs(Permission.SeeHistory)]
public sealed class ViewModel(ChangeReading changes, ActivityLog log, Reader reader) : PageModel
{
    [BindProperty(SupportsGet = true, Name = PagerTagHelper.Parameter)]
    public int Part { get; set; } = 1;

    public ShownChange Change { get; private set; } = null!;

    public bool MayTakeBack => Change.Line.TakenBackBy is null && reader.May(Permission.TakeBackChanges);

    public async Task<IActionResult> OnGetAsync(long number, CancellationToken cancellationToken)
    {
        if (await changes.FindAsync(number, Part, cancellationToken) is not { } found)
        {
            return NotFound();
        }
        Change = found;
        await log.WriteAsync(Activity.PeopleListed, detail: $"change {number}", cancellationToken: cancellationToken);
        return Page();
    }
}
