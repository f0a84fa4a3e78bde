using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Reorganisations;

/// <summary>A document: what it would do, the act that puts it in force, and the one that takes it back.</summary>
[Needs(Permission.ReorganiseUnits)]
public sealed class ViewModel(ReorganisationSheets sheets, ReorganisationDrafts drafts, ReorganisationService service, TimeProvider clock, Text text)
    : PageModel
{
    [BindProperty]
    public long Version { get; set; }

    /// <summary>Of the form that is shown: sent twice it does one thing.</summary>
    [BindProperty]
    public Guid FormId { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public ReorganisationSheet Sheet { get; private set; } = null!;

    /// <summary>Set while its day has not come.</summary>
    public Refusal? Waits => ReorganisationRules.Waits(Sheet.Entry, clock.Today);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostInForceAsync(int id, CancellationToken cancellationToken)
    {
        if (await drafts.FindAsync(id, cancellationToken) is null)
        {
            return NotFound();
        }
        var outcome = await service.PutInForceAsync(new DraftKey(id, Version), FormId, cancellationToken);
        return await AnswerAsync(id, outcome.Verdict, "Reorganisations.PutInForceNotice", cancellationToken);
    }

    public async Task<IActionResult> OnPostTakeBackAsync(int id, CancellationToken cancellationToken)
    {
        if (await drafts.FindAsync(id, cancellationToken) is null)
        {
            return NotFound();
        }
        var verdict = await service.TakeBackAsync(id, Reason, FormId, cancellationToken);
        return await AnswerAsync(id, verdict, "Reorganisations.TakenBackNotice", cancellationToken);
    }

    public async Task<IActionResult> OnPostDropAsync(int id, CancellationToken cancellationToken)
    {
        if (await drafts.FindAsync(id, cancellationToken) is null)
        {
            return NotFound();
        }
        var outcome = await drafts.DropAsync(new DraftKey(id, Version), cancellationToken);
        if (outcome.IsDone)
        {
            TempData["Notice"] = text["Reorganisations.DroppedNotice"];
            return Redirect("/reorganisations");
        }
        return await AnswerAsync(id, outcome.Verdict, "", cancellationToken);
    }

    private async Task<IActionResult> AnswerAsync(int id, Verdict verdict, string notice, CancellationToken cancellationToken)
    {
        if (verdict.IsAllowed)
        {
            TempData["Notice"] = text[notice];
            return Redirect($"/reorganisations/{id}");
        }
        foreach (var refusal in verdict.Refusals)
        {
            ModelState.AddModelError(refusal.Field is nameof(Reason) ? nameof(Reason) : "", text.Of(refusal));
        }
        ModelState.Remove(nameof(Version));
        ModelState.Remove(nameof(FormId));
        return await LoadAsync(id, cancellationToken) ? Page() : NotFound();
    }

    private async Task<bool> LoadAsync(int id, CancellationToken cancellationToken)
    {
        if (await sheets.FindAsync(id, cancellationToken) is not { } sheet)
        {
            return false;
        }
        Sheet = sheet;
        (Version, FormId) = (sheet.Draft.Version, Guid.NewGuid());
        return true;
    }
}
