using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Reorganisations;

/// <summary>The annex of a decision, to be printed and signed: its units and people.</summary>
[Needs(Permission.ReorganiseUnits)]
public sealed class AnnexModel(ReorganisationSheets sheets, ActivityLog log) : PageModel
{
    public ReorganisationSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellationToken)
    {
        if (await sheets.FindAsync(id, cancellationToken) is not { Consequences: not null } sheet)
        {
            return NotFound();
        }
        Sheet = sheet;
        await log.WriteAsync(
            Activity.PeopleListed,
            organisationId: sheet.Draft.DistrictId,
            detail: $"annex {id}",
            cancellationToken: cancellationToken
        );
        return Page();
    }
}
