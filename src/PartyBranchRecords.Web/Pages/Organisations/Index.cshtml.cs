using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Organisations;

/// <summary>The reader's own units; straight to it where there is one.</summary>
[Needs(Permission.SeeFigures)]
public sealed class IndexModel(Reader reader, AsOf asOf) : PageModel
{
    public IReadOnlyList<ReaderRole> Units { get; } = [.. reader.UnitsFor(Permission.SeeFigures).DistinctBy(unit => unit.OrganisationId)];

    public IActionResult OnGet() =>
        Units is [var only]
            ? Redirect($"/organisations/{only.OrganisationCode}{(asOf.Address is { } day ? $"?{AsOf.Parameter}={day}" : "")}")
            : Page();
}
