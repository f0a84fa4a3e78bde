using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Admissions;

/// <summary>Enters a person found by a branch; the branch is chosen first.</summary>
[Needs(Permission.KeepCandidates)]
public sealed class NewModel(CandidateService candidates, CandidateChoices choices, OrganisationService organisations, TimeProvider clock, Text text)
    : PageModel
{
    [BindProperty(SupportsGet = true, Name = "branch")]
    public string? BranchCode { get; set; }

    [BindProperty]
    public IdentificationEntry Input { get; set; } = new();

    public OrganisationHead? Branch { get; private set; }
    public IReadOnlyList<BranchChoice> Branches { get; private set; } = [];
    public IReadOnlyList<CandidateHelper> Helpers { get; private set; } = [];
    public IReadOnlyList<Refusal> Doubts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => await LoadAsync(cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken) || Branch is null)
        {
            return NotFound();
        }
        if (!ModelState.IsValid)
        {
            return Page();
        }
        var outcome = await candidates.IdentifyAsync(Branch.Code, Input, cancellationToken);
        if (outcome.IsDone)
        {
            TempData["Notice"] = text["Admissions.Identified"];
            return Redirect($"/admissions/{outcome.Value}");
        }
        ModelState.Refuse(outcome.Verdict, text);
        Doubts = outcome.Verdict.Doubts();
        return Page();
    }

    /// <summary>A branch that does not stand in the reader's units today is not found; a unit above branches offers its own.</summary>
    private async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var unit = string.IsNullOrWhiteSpace(BranchCode) ? null : await organisations.FindAsync(BranchCode, today, cancellationToken);
        if (unit?.Level == OrganisationLevel.Branch)
        {
            Branch = unit;
            Helpers = await choices.HelpersAsync(unit.Id, today, cancellationToken);
            return true;
        }
        Branches = await choices.BranchesAsync(today, unit?.Id, cancellationToken);
        return unit is not null || string.IsNullOrWhiteSpace(BranchCode);
    }
}
