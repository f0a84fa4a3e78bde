using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages;

/// <summary>The way in: staff and secretaries find what is due, leaders their dashboard, administrators the accounts.</summary>
public sealed class IndexModel(Reader reader) : PageModel
{
    public IActionResult OnGet() =>
        reader.May(Permission.SeePersons) ? LocalRedirect("/work")
        : reader.UnitsFor(Permission.SeeFigures).FirstOrDefault() is { } unit ? LocalRedirect($"/dashboard/{unit.OrganisationCode}")
        : reader.May(Permission.ManageAccounts) ? LocalRedirect("/accounts")
        : LocalRedirect("/access-denied");
}
