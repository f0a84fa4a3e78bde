using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.Admissions.Statute;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Admissions.Statute;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Admissions;

/// <summary>Takes out an exception that was entered in error; the history keeps it with the reason.</summary>
[Needs(Permission.KeepCandidates)]
public sealed class ExceptionTakeOutModel(
    RuleExceptionService exceptions,
    CandidateReading reading,
    OrganisationService organisations,
    TimeProvider clock,
    Text text
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public AdmissionRule Rule { get; set; }

    [BindProperty(SupportsGet = true)]
    public RuleExceptionKind Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? On { get; set; }

    [BindProperty]
    public ExceptionTakingOut Input { get; set; } = new();

    public CandidateRecord Record { get; private set; } = null!;
    public RuleException Kept { get; private set; } = null!;

    private ExceptionKey Key => new(Rule, Kind, On);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellationToken)
    {
        var outcome = await exceptions.TakeOutAsync(id, Key, Input, cancellationToken);
        if (!outcome.IsDone && !outcome.Verdict.Refusals.Contains(ExceptionRefusals.TakenOutAlready))
        {
            if (!await LoadAsync(id, cancellationToken))
            {
                return NotFound();
            }
            ModelState.Refuse(outcome.Verdict, text);
            return Page();
        }
        TempData["Notice"] = outcome.IsDone ? text["Exceptions.TakenOut"] : text.Of(ExceptionRefusals.TakenOutAlready);
        return Redirect($"/admissions/{id}");
    }

    private async Task<bool> LoadAsync(int id, CancellationToken cancellationToken)
    {
        if (
            await reading.FindAsync(id, clock.Today, cancellationToken) is not { } found
            || await exceptions.FindAsync(id, Key, cancellationToken) is not { } kept
        )
        {
            return false;
        }
        (Record, Kept) = (found, kept);
        (ViewData["Path"], ViewData["NoAsOf"]) = (await organisations.FindAsync(found.BranchCode, clock.Today, cancellationToken), true);
        return true;
    }
}
