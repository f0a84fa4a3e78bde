using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.Admissions.Statute;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Admissions.Statute;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Admissions;

/// <summary>Records a consent of the superior, the extension of a deadline, or why something took place against a rule.</summary>
[Needs(Permission.KeepCandidates)]
public sealed class ExceptionNewModel(
    RuleExceptionService exceptions,
    CandidateReading reading,
    OrganisationService organisations,
    TimeProvider clock,
    Text text
) : PageModel
{
    [BindProperty]
    public ExceptionEntry Input { get; set; } = new();

    public CandidateRecord Record { get; private set; } = null!;

    /// <summary>The rules of admission; those of recognition belong to the member.</summary>
    public IEnumerable<SelectListItem> Rules =>
        Enum.GetValues<AdmissionRule>()
            .Where(rule => rule is not (AdmissionRule.DecidedBy or >= AdmissionRule.Probation))
            .Select(rule => new SelectListItem(text.Of(rule), $"{rule}"));

    public async Task<IActionResult> OnGetAsync(int id, AdmissionRule? rule, RuleExceptionKind? kind, CancellationToken cancellationToken)
    {
        Input = new ExceptionEntry { Rule = rule, Kind = kind };
        return await LoadAsync(id, cancellationToken) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        if (!ModelState.IsValid)
        {
            return Page();
        }
        var outcome = await exceptions.AddAsync(id, Input, cancellationToken);
        if (!outcome.IsDone)
        {
            ModelState.Refuse(outcome.Verdict, text);
            return Page();
        }
        TempData["Notice"] = text["Exceptions.Saved", Input.Kind];
        return Redirect($"/admissions/{id}");
    }

    private async Task<bool> LoadAsync(int id, CancellationToken cancellationToken)
    {
        if (await reading.FindAsync(id, clock.Today, cancellationToken) is not { } found)
        {
            return false;
        }
        Record = found;
        (ViewData["Path"], ViewData["NoAsOf"]) = (await organisations.FindAsync(found.BranchCode, clock.Today, cancellationToken), true);
        return true;
    }
}
