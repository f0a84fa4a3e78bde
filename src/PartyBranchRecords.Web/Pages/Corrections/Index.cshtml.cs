using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Corrections;

/// <summary>What has happened: has something about the person really changed, or was it recorded wrongly?</summary>
[Needs(Permission.CorrectRecords)]
public sealed class IndexModel(MovingPeople people, OrganisationService organisations, TimeProvider clock) : PageModel
{
    public required MovingPerson Person { get; set; }

    public async Task<IActionResult> OnGetAsync([FromQuery] int member, CancellationToken cancellationToken)
    {
        if (await people.LoadAsync([member], cancellationToken) is not [var person])
        {
            return NotFound();
        }
        Person = person;
        ViewData["Path"] = await organisations.FindAsync(person.Branch.Code, clock.Today, cancellationToken);
        return Page();
    }
}
