using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.History.Reading;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Web.Pages.History;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Admissions;

/// <summary>
/// A form on one candidate: it carries the version it was shown for, keeps what was typed when it is refused, and returns to the
/// candidate when it is done.
/// </summary>
public abstract class CandidateActModel(CandidateReading reading, OrganisationService organisations, TimeProvider clock, Text text) : PageModel
{
    [BindProperty]
    public long Version { get; set; }

    public CandidateRecord Record { get; private set; } = null!;
    public IReadOnlyList<Refusal> Doubts { get; private set; } = [];

    /// <summary>What others have saved since the form was opened; set when it was refused for that.</summary>
    public ShownMeanwhile? Meanwhile { get; private set; }

    protected DateOnly Today => clock.Today;
    protected Text Text => text;
    protected CandidateKey Key => new(Record.Candidate.Id, Version);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        if (Record.Case.AdmittedOn is not null)
        {
            return Redirect($"/admissions/{id}");
        }
        Version = Record.Candidate.Version;
        Fill();
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
        var outcome = await ActAsync(cancellationToken);
        if (outcome.IsDone)
        {
            TempData["Notice"] = Notice;
            return Redirect($"/admissions/{id}");
        }
        ModelState.Refuse(outcome.Verdict, Text);
        Doubts = outcome.Verdict.Doubts();
        await LoadAsync(id, cancellationToken);
        if (outcome.Verdict.Refusals.Any(refusal => string.Equals(refusal.Code, AdmissionRefusals.ChangedMeanwhileCode, StringComparison.Ordinal)))
        {
            // What the other has saved is shown now: the next attempt has seen it.
            Meanwhile = await this.FindMeanwhileAsync(new(RecordKind.Candidate, id), Record.Candidate.Version - Version, cancellationToken);
            ModelState.Remove(nameof(Version));
            Version = Record.Candidate.Version;
        }
        return Page();
    }

    /// <summary>What is said when it is done.</summary>
    protected abstract string Notice { get; }

    /// <summary>What the form shows before anything is typed.</summary>
    protected virtual void Fill() { }

    protected abstract Task<Outcome<int>> ActAsync(CancellationToken cancellationToken);

    /// <summary>What the form offers to choose from.</summary>
    protected virtual Task LoadChoicesAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<bool> LoadAsync(int id, CancellationToken cancellationToken)
    {
        if (await reading.FindAsync(id, clock.Today, cancellationToken) is not { } found)
        {
            return false;
        }
        Record = found;
        (ViewData["Path"], ViewData["NoAsOf"]) = (await organisations.FindAsync(found.BranchCode, clock.Today, cancellationToken), true);
        await LoadChoicesAsync(cancellationToken);
        return true;
    }
}
