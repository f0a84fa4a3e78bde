using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.History;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Reorganisations;

/// <summary>A document: what it would do, the act that puts it in force, and the one that takes it back.</summary>
[Needs(Permission.ReorganiseUnits)]
public sealed class ViewModel(
    ReorganisationSheets sheets,
    ReorganisationDrafts drafts,
    ReorganisationService service,
    DraftMeanwhile meanwhile,
    TimeProvider clock,
    Text text
) : PageModel
{
    [BindProperty]
    public long Version { get; set; }

    /// <summary>Of the form that is shown: sent twice it does one thing.</summary>
    [BindProperty]
    public Guid FormId { get; set; }

    /// <summary>The draft that the page was shown with, sealed.</summary>
    [BindProperty]
    public string? Opened { get; set; }

    /// <summary>The print of what the page said would happen.</summary>
    [BindProperty]
    public string? Preview { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>What others have written on the draft since the page was opened; set when the act was refused for that.</summary>
    public ShownMeanwhile? Meanwhile { get; private set; }

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
        var outcome = await service.PutInForceAsync(new DraftKey(id, Version), FormId, Preview ?? "", cancellationToken);
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
        ModelState.Remove(nameof(Opened));
        ModelState.Remove(nameof(Preview));
        var opened = Opened;
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        if (verdict.Refusals.Any(refusal => string.Equals(refusal.Code, ReorganisationRefusals.ChangedMeanwhileCode, StringComparison.Ordinal)))
        {
            Meanwhile = await meanwhile.FindAsync(Sheet.Draft, opened, null, _ => false, cancellationToken);
        }
        return Page();
    }

    private async Task<bool> LoadAsync(int id, CancellationToken cancellationToken)
    {
        if (await sheets.FindAsync(id, cancellationToken) is not { } sheet)
        {
            return false;
        }
        Sheet = sheet;
        (Version, FormId, Opened) = (sheet.Draft.Version, Guid.NewGuid(), meanwhile.Seal(sheet.Draft));
        Preview = sheet.Consequences is { } shown ? ReorganisationDone.PrintOf(shown) : null;
        return true;
    }
}
