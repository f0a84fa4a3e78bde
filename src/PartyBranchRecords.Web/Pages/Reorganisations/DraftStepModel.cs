using System.Text.Json;
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
public abstract class DraftStepModel(ReorganisationDrafts drafts, Text text) : PageModel
{
    /// <summary>The version of the draft that the form was shown with.</summary>
    [BindProperty]
    public long Version { get; set; }

    /// <summary>The draft as the form was shown, as JSON.</summary>
    [BindProperty]
    public string Opened { get; set; } = "";

    /// <summary>What somebody else has written in this part since; set when it was refused for that.</summary>
    public ShownMeanwhile? Meanwhile { get; private set; }

    public ReorganisationDraft Draft { get; private set; } = null!;
    public ReorganisationEntry Entry { get; private set; } = null!;

    protected Text Text => text;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }
        (Version, Opened) = (Draft.Version, JsonSerializer.Serialize(Entry));
        Fill();
        await LoadAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }
        if (ModelState.IsValid && await AcceptAsync(cancellationToken))
        {
            var outcome = await drafts.SaveAsync(new DraftKey(id, Version), Read, cancellationToken);
            if (outcome.IsDone)
            {
                return Redirect(NextOf(Entry));
            }
            ModelState.Refuse(outcome.Verdict, text);
            if (await FindAsync(id, cancellationToken) && Version != Draft.Version)
            {
                await LoadAsync(cancellationToken);
                SeeAgain();
                return Page();
            }
        }
        await LoadAsync(cancellationToken);
        return Page();
    }

    /// <summary>What was typed stays; sent again it goes over what has been written since, which is shown now.</summary>
    private void SeeAgain()
    {
        var (opened, now) = (Said(JsonSerializer.Deserialize<ReorganisationEntry>(Opened)!).ToList(), Said(Entry).ToList());
        var lines = opened.Zip(now, Said(Read(Entry))).Where(line => !string.Equals(line.First.Value, line.Second.Value, StringComparison.Ordinal));
        Meanwhile = new ShownMeanwhile(
            null,
            [.. lines.Select(line => new MeanwhileLine(line.First.What, line.First.Value, line.Second.Value, line.Third.Value))]
        );
        ModelState.Remove(nameof(Version));
        ModelState.Remove(nameof(Opened));
        (Version, Opened) = (Draft.Version, JsonSerializer.Serialize(Entry));
    }

    /// <summary>Shows the part of the draft that this step writes.</summary>
    protected abstract void Fill();

    /// <summary>What there is to choose from.</summary>
    protected abstract Task LoadAsync(CancellationToken cancellationToken);

    /// <summary>What this step's part of a draft says, item by item: the same items of any draft.</summary>
    protected abstract IEnumerable<(string What, string Value)> Said(ReorganisationEntry entry);

    /// <summary>The draft with what was typed.</summary>
    protected abstract ReorganisationEntry Read(ReorganisationEntry entry);

    /// <summary>Whether what was typed can be looked up; what cannot is said in the form.</summary>
    protected virtual Task<bool> AcceptAsync(CancellationToken cancellationToken) => Task.FromResult(true);

    protected virtual string NextOf(ReorganisationEntry entry) => $"/reorganisations/{Draft.Id}";

    private async Task<bool> FindAsync(int id, CancellationToken cancellationToken)
    {
        if (await drafts.FindAsync(id, cancellationToken) is not { State: ReorganisationState.Draft } draft)
        {
            return false;
        }
        (Draft, Entry) = (draft, draft.Read());
        return true;
    }
}
