using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.History.Reading;
using PartyBranchRecords.Data.History.Undo;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.History;

/// <summary>Takes a change back: what would go and come in numbers, a reason, or what stands in the way.</summary>
[Needs(Permission.TakeBackChanges)]
public sealed class TakeBackModel(ChangeReading changes, ChangeUndo undo, Reader reader, Text text) : PageModel
{
    [BindProperty]
    public Guid FormId { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public ChangeLine Line { get; private set; } = null!;
    public UndoOffer Offer { get; private set; } = null!;

    /// <summary>Whoever is a secretary anywhere takes back no more than a secretary may.</summary>
    private bool OnlyOwnCandidates => reader.UnitsFor(Permission.TakeBackChanges).Any(held => held.Role != Role.DistrictStaff);

    public async Task<IActionResult> OnGetAsync(long number, CancellationToken cancellationToken)
    {
        FormId = Guid.NewGuid();
        return await LoadAsync(number, cancellationToken) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(long number, CancellationToken cancellationToken)
    {
        if (await changes.LineAsync(number, cancellationToken) is null)
        {
            return NotFound();
        }
        var outcome = await undo.TakeBackAsync(number, Reason, FormId, OnlyOwnCandidates, cancellationToken);
        if (outcome.Verdict.Refusals.Contains(HistoryRefusals.SentTwice))
        {
            TempData["Notice"] = text.Of(HistoryRefusals.SentTwice);
            return Redirect($"/history/{number}");
        }
        if (outcome.Value is { } done)
        {
            TempData["Notice"] = text["History.TakenBackNotice", $"{number}", $"{done.Number}"];
            return Redirect($"/history/{number}");
        }
        foreach (var refusal in outcome.Verdict.Refusals)
        {
            ModelState.AddModelError(refusal.Field is nameof(Reason) ? nameof(Reason) : "", text.Of(refusal));
        }
        return await LoadAsync(number, cancellationToken) ? Page() : NotFound();
    }

    private async Task<bool> LoadAsync(long number, CancellationToken cancellationToken)
    {
        if (await changes.LineAsync(number, cancellationToken) is not { } found)
        {
            return false;
        }
        Line = found;
        Offer = await undo.OfferAsync(number, OnlyOwnCandidates, cancellationToken);
        return true;
    }
}
