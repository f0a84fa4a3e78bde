using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.History;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Reorganisations;

/// <summary>One step of writing a draft: it saves its part, and what somebody else has written since is not overwritten.</summary>
[Needs(Permission.ReorganiseUnits)]
public abstract class DraftStepModel(ReorganisationDrafts drafts, DraftMeanwhile meanwhile, Text text) : PageModel
{
    /// <summary>The version of the draft that the form was shown with.</summary>
    [BindProperty]
    public long Version { get; set; }

    /// <summary>The draft that the form was shown with, sealed.</summary>
    [BindProperty]
    public string? Opened { get; set; }

    /// <summary>What others have written since the form was opened; set when it was refused for that.</summary>
    public ShownMeanwhile? Meanwhile { get; private set; }

    public ReorganisationDraft Draft { get; private set; } = null!;
    public ReorganisationEntry Entry { get; private set; } = null!;

    protected Text Text => text;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return Over(id);
        }
        Stamp();
        Fill();
        await LoadAsync(cancellationToken);
        return IsSkipped ? Redirect(NextOf(Entry)) : Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return Over(id);
        }
        if (ModelState.IsValid && await AcceptAsync(cancellationToken))
        {
            var outcome = await drafts.SaveAsync(new DraftKey(id, Version), Read, cancellationToken);
            if (outcome.IsDone)
            {
                return Redirect(NextOf(Entry));
            }
            ModelState.Refuse(outcome.Verdict, text);
            if (!await FindAsync(id, cancellationToken))
            {
                return Over(id);
            }
            if (
                outcome.Verdict.Refusals.Any(refusal =>
                    string.Equals(refusal.Code, ReorganisationRefusals.ChangedMeanwhileCode, StringComparison.Ordinal)
                )
            )
            {
                Meanwhile = await meanwhile.FindAsync(Draft, Opened, Read, IsAsked, cancellationToken);
            }
            // What was typed stays; sent again it goes over what has been written since, which is on the page now.
            Stamp();
        }
        await LoadAsync(cancellationToken);
        return Page();
    }

    /// <summary>Whether the form asks for an item, so that what was typed can be shown beside what another has made of it.</summary>
    protected abstract bool IsAsked(DraftItem item);

    /// <summary>Shows the part of the draft that this step writes.</summary>
    protected abstract void Fill();

    /// <summary>What there is to choose from.</summary>
    protected abstract Task LoadAsync(CancellationToken cancellationToken);

    /// <summary>The draft with what was typed.</summary>
    protected abstract ReorganisationEntry Read(ReorganisationEntry entry);

    /// <summary>Whether what was typed can be looked up; what cannot is said in the form.</summary>
    protected virtual Task<bool> AcceptAsync(CancellationToken cancellationToken) => Task.FromResult(true);

    /// <summary>Nothing is asked in this draft: whoever comes from the step before goes on to the next.</summary>
    protected virtual bool IsSkipped => false;

    protected virtual string NextOf(ReorganisationEntry entry) => $"/reorganisations/{Draft.Id}";

    private async Task<bool> FindAsync(int id, CancellationToken cancellationToken)
    {
        if (await drafts.FindAsync(id, cancellationToken) is not { } draft)
        {
            return false;
        }
        (Draft, Entry) = (draft, draft.Read());
        return draft.State == ReorganisationState.Draft;
    }

    /// <summary>Somebody has put it in force or given it up meanwhile: nothing can be written on it any more.</summary>
    private IActionResult Over(int id)
    {
        if (Draft is null)
        {
            return NotFound();
        }
        TempData["Notice"] = text["Reorganisations.NoDraft"];
        return Redirect($"/reorganisations/{id}");
    }

    private void Stamp()
    {
        (Version, Opened) = (Draft.Version, meanwhile.Seal(Draft));
        ModelState.Remove(nameof(Version));
        ModelState.Remove(nameof(Opened));
    }
}
