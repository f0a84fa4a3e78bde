using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Admissions;

/// <summary>A case that is finished on paper, of somebody whom nobody has entered yet: one page, one save.</summary>
[Needs(Permission.DecideAdmissions)]
public sealed class PaperNewModel(
    PaperService papers,
    CandidateChoices choices,
    CandidateWays ways,
    OrganisationService organisations,
    Reader reader,
    TimeProvider clock,
    Text text
) : PageModel, IPaperForm
{
    [BindProperty(SupportsGet = true, Name = "branch")]
    public string? BranchCode { get; set; }

    [BindProperty]
    public PaperEntry Input { get; set; } = new();

    [BindProperty]
    public Guid FormId { get; set; }

    public OrganisationHead? Branch { get; private set; }
    public IReadOnlyList<BranchChoice> Branches { get; private set; } = [];
    public IReadOnlyList<CandidateHelper> Helpers { get; private set; } = [];
    public IReadOnlyList<LocalityChoice> Localities { get; private set; } = [];
    public IReadOnlyList<RuleFinding> Findings { get; private set; } = [];
    public IReadOnlyList<Refusal> Doubts { get; private set; } = [];
    public CandidateCase? Known => null;
    public bool AsksApplicant => true;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken))
        {
            return NotFound();
        }
        if (Branch is not null)
        {
            var way = await ways.OfBranchAsync(Branch.Id, clock.Today, cancellationToken);
            (Input, FormId) = (PaperForms.Empty(way, known: null, new ApplicantEntry()), Guid.NewGuid());
        }
        return Page();
    }

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
        var deciding = reader.ScopeFor(Permission.DecideAdmissions, clock.Today);
        var outcome = await papers.RecordNewAsync(Branch.Code, FormId, Input, deciding, cancellationToken);
        if (outcome.Verdict.Refusals.Contains(HistoryRefusals.SentTwice))
        {
            TempData["Notice"] = text.Of(HistoryRefusals.SentTwice);
            return Redirect("/admissions");
        }
        if (outcome.IsDone)
        {
            TempData["Notice"] = Input.Decision.AdmittedOn is { } on ? text["Admissions.Admitted", Branch.Name, on] : text["Admissions.Decided"];
            return Redirect($"/admissions/{outcome.Value.Candidate.Id}");
        }
        ModelState.Refuse(outcome.Verdict, text);
        (Doubts, Findings) = (outcome.Verdict.Doubts(), papers.LastFindings);
        return Page();
    }

    /// <summary>A branch that does not stand in the reader's units today is not found.</summary>
    private async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today;
        if (string.IsNullOrWhiteSpace(BranchCode))
        {
            Branches = await choices.BranchesAsync(today, cancellationToken: cancellationToken);
            return true;
        }
        Branch = await organisations.FindAsync(BranchCode, today, cancellationToken);
        if (Branch?.Level != OrganisationLevel.Branch)
        {
            return false;
        }
        Helpers = await choices.HelpersAsync(Branch.Id, today, cancellationToken);
        Localities = await choices.LocalitiesAsync(Branch.Id, today, cancellationToken);
        return true;
    }
}
