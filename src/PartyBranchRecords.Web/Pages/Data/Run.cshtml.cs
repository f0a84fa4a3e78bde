using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Interchange.Import;
using PartyBranchRecords.Data.Interchange.Jobs;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Data;

/// <summary>An import that was written: what it did, what it warned of, and the way to take it back.</summary>
[Needs(Permission.ImportRecords)]
public sealed class RunModel(ImportRuns runs, ImportService imports, Text text) : PageModel
{
    [BindProperty]
    public string? Reason { get; set; }

    public ImportRunRow Run { get; private set; } = null!;
    public IReadOnlyList<ShownFinding> Warnings { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostUndoAsync(int id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        if (string.IsNullOrWhiteSpace(Reason))
        {
            ModelState.AddModelError(nameof(Reason), text["Data.GiveReason"]);
            return Page();
        }
        var verdict = await imports.UndoAsync(id, Reason.Trim(), cancellationToken: cancellationToken);
        if (!verdict.IsAllowed)
        {
            ModelState.Refuse(verdict, text);
            return Page();
        }
        TempData["Notice"] = text["Data.UndoneNotice"];
        return Redirect($"/data/runs/{id}");
    }

    private async Task<bool> LoadAsync(int id, CancellationToken cancellationToken)
    {
        if (await runs.FindAsync(id, cancellationToken) is not { } run)
        {
            return false;
        }
        Run = run;
        Warnings = await runs.WarningsAsync(id, cancellationToken);
        return true;
    }
}
