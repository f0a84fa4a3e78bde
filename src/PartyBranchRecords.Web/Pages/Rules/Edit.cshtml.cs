using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.Admissions.Statute;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Admissions.Statute;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.History;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Rules;

/// <summary>Corrects an edition; of one that dossiers go by already only where its rules stand.</summary>
[Needs(Permission.KeepRules)]
public sealed class EditModel(RuleEditionSource source, RuleEditionService service, Text text) : PageModel
{
    [BindProperty]
    public EditionEntry Input { get; set; } = new();

    /// <summary>As the form was shown.</summary>
    [BindProperty]
    public bool CitationsOnly { get; set; }

    /// <summary>The edition as the form was shown, as JSON.</summary>
    [BindProperty]
    public string Opened { get; set; } = "";

    public RuleEdition Edition { get; private set; } = null!;

    /// <summary>What somebody else has corrected since; set when it was refused for that.</summary>
    public ShownMeanwhile? Meanwhile { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        Input = EditionEntry.Of(Edition);
        Opened = JsonSerializer.Serialize(Input);
        CitationsOnly = await service.IsUsedAsync(id, cancellationToken);
        return Page();
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
        var opened = JsonSerializer.Deserialize<EditionEntry>(Opened)!;
        var outcome = await service.CorrectAsync(id, Input, opened, CitationsOnly, cancellationToken);
        if (outcome.IsDone)
        {
            TempData["Notice"] = text["Rules.Kept", CitationsOnly ? Edition.Document : Input.Document];
            return Redirect("/rules");
        }
        ModelState.Refuse(outcome.Verdict, text);
        if (outcome.Verdict.Refusals.Contains(EditionRefusals.UsedMeanwhile))
        {
            ModelState.Remove(nameof(CitationsOnly));
            CitationsOnly = true;
        }
        if (outcome.Verdict.Refusals.Any(refusal => string.Equals(refusal.Code, EditionRefusals.ChangedMeanwhileCode, StringComparison.Ordinal)))
        {
            await LoadAsync(id, cancellationToken);
            // What the other has corrected is shown now: the next attempt has seen it.
            var now = EditionEntry.Of(Edition);
            Meanwhile = new ShownMeanwhile(Edition.Document, [.. RuleTexts.Meanwhile(text, opened, now, Input, CitationsOnly)]);
            ModelState.Remove(nameof(Opened));
            Opened = JsonSerializer.Serialize(now);
        }
        return Page();
    }

    private async Task<bool> LoadAsync(int id, CancellationToken cancellationToken)
    {
        if ((await source.LoadAsync(cancellationToken)).Find(edition => edition.Id == id) is not { } found)
        {
            return false;
        }
        Edition = found;
        return true;
    }
}
