using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Data.Reporting.Stored;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Closings;

/// <summary>Closes the figures of a period: the reports the office sends up are stored in one act.</summary>
[Needs(Permission.ClosePeriods)]
public sealed class NewModel(OrganisationService organisations, ClosingService closings, TimeProvider clock, Text text) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "org")]
    public string? Org { get; set; }

    [BindProperty]
    public PeriodToClose Input { get; set; } = new();

    public OrganisationHead Unit { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        // The year that is over.
        Input = new PeriodToClose { Period = $"{clock.Today.Year - 1}" };
        return await LoadAsync(cancellationToken) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken))
        {
            return NotFound();
        }
        if (!ModelState.IsValid)
        {
            return Page();
        }
        var outcome = await closings.CloseAsync(Unit.Code, Input, cancellationToken);
        if (outcome.Value is { } closing)
        {
            TempData["Notice"] = text["Stored.ClosedNotice", closing.Number];
            return Redirect($"/closings/{closing.Id}");
        }
        ModelState.Refuse(outcome.Verdict, text);
        return Page();
    }

    private async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(Org) || await organisations.FindAsync(Org, clock.Today, cancellationToken) is not { } unit)
        {
            return false;
        }
        Unit = unit;
        return true;
    }
}
