using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.Admissions.Statute;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Admissions.Statute;
using PartyBranchRecords.Web.Access;
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

    public RuleEdition Edition { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        Input = EditionEntry.Of(Edition);
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
        var outcome = await service.CorrectAsync(id, Input, CitationsOnly, cancellationToken);
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
