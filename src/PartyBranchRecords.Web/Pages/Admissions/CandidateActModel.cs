using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.History.Reading;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.History;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Admissions;

/// <summary>
/// A form on one candidate: it carries the version it was shown for, keeps what was typed when it is refused, and returns to the
/// candidate when it is done. Sent twice it is done once.
/// </summary>
public abstract class CandidateActModel(CandidateActServices services) : PageModel
{
    [BindProperty]
    public long Version { get; set; }

    [BindProperty]
    public Guid FormId { get; set; }

    public CandidateRecord Record { get; private set; } = null!;
    public IReadOnlyList<Refusal> Doubts { get; private set; } = [];

    /// <summary>What others have saved since the form was opened; set when it was refused for that.</summary>
    public ShownMeanwhile? Meanwhile { get; private set; }

    protected DateOnly Today => services.Clock.Today;
    protected Text Text => services.Text;
    protected CandidateKey Key => new(Record.Candidate.Id, Version, FormId);

    /// <summary>The units in which the reader decides for the committee above the grassroots.</summary>
    protected Scope Deciding => services.Reader.ScopeFor(Permission.DecideAdmissions, Today);

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
        (Version, FormId) = (Record.Candidate.Version, Guid.NewGuid());
        Fill();
        await ShowAsync(cancellationToken);
        return Page();
    }

    public Task<IActionResult> OnPostAsync(int id, CancellationToken cancellationToken) => AnswerAsync(id, ActAsync, cancellationToken);

    /// <summary>What is said when it is done.</summary>
    protected abstract string Notice { get; }

    /// <summary>What the form shows before anything is typed.</summary>
    protected virtual void Fill() { }

    protected abstract Task<Outcome<int>> ActAsync(CancellationToken cancellationToken);

    /// <summary>What the form offers to choose from; false where there is no such form.</summary>
    protected virtual Task<bool> LoadChoicesAsync(CancellationToken cancellationToken) => Task.FromResult(true);

    /// <summary>What is looked up only to be shown.</summary>
    protected virtual Task ShowAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>One of the acts of a form.</summary>
    protected async Task<IActionResult> AnswerAsync(int id, Func<CancellationToken, Task<Outcome<int>>> act, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        if (!ModelState.IsValid)
        {
            await ShowAsync(cancellationToken);
            return Page();
        }
        var outcome = await act(cancellationToken);
        var isSecond = outcome.Verdict.Refusals.Contains(HistoryRefusals.SentTwice);
        if (outcome.IsDone || isSecond)
        {
            TempData["Notice"] = isSecond ? Text.Of(HistoryRefusals.SentTwice) : Notice;
            return Redirect($"/admissions/{id}");
        }
        await LoadAsync(id, cancellationToken);
        ModelState.Refuse(outcome.Verdict, Text);
        Doubts = outcome.Verdict.Doubts();
        if (outcome.Verdict.Refusals.Any(refusal => string.Equals(refusal.Code, AdmissionRefusals.ChangedMeanwhileCode, StringComparison.Ordinal)))
        {
            // What the other has saved is shown now: the next attempt has seen it.
            Meanwhile = await this.FindMeanwhileAsync(new(RecordKind.Candidate, id), Record.Candidate.Version - Version, cancellationToken);
            ModelState.Remove(nameof(Version));
            Version = Record.Candidate.Version;
        }
        await ShowAsync(cancellationToken);
        return Page();
    }

    private async Task<bool> LoadAsync(int id, CancellationToken cancellationToken)
    {
        if (await services.Reading.FindAsync(id, Today, cancellationToken) is not { } found)
        {
            return false;
        }
        Record = found;
        (ViewData["Path"], ViewData["NoAsOf"]) = (await services.Organisations.FindAsync(found.BranchCode, Today, cancellationToken), true);
        return await LoadChoicesAsync(cancellationToken);
    }
}
