using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Movements;

/// <summary>
/// An act on people in two steps: a form, and what will happen in numbers, to be confirmed. What was typed stays; a form sent
/// twice leads to where the first sending went.
/// </summary>
public abstract class MovementActModel(MovingPeople people, OrganisationService organisations, ActivityLog log, TimeProvider clock, Text text)
    : PageModel
{
    /// <summary>The branch the people were chosen in: where its maker returns to.</summary>
    [BindProperty]
    public string? From { get; set; }

    public IReadOnlyList<MovingPerson> People { get; private set; } = [];

    /// <summary>What will happen; set while it is to be confirmed.</summary>
    public PlannedAct? Planned { get; private set; }

    public abstract MovementEntry Entry { get; }

    /// <summary>The key of the heading and of the button that writes.</summary>
    public abstract string Act { get; }

    protected DateOnly Today => clock.Today;
    protected Text Text => text;

    /// <summary>Where the form leads back to: the person, while the reader may see them, or the branch.</summary>
    public string Back => People is [var only] ? $"/members/{only.Member.Id}" : $"/organisations/{From}/roster";

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "member")] int[] chosen, string? from, CancellationToken cancellationToken)
    {
        if (chosen is [] && from is not null)
        {
            TempData["Notice"] = Text.Of(MovementRefusals.NobodyChosen);
            return Redirect($"/organisations/{Uri.EscapeDataString(from)}/roster");
        }
        if (!await LoadAsync([.. chosen.Distinct()], cancellationToken))
        {
            return NotFound();
        }
        From = People[0].Branch.Code;
        Fill([.. People.Select(person => new PersonKey { Id = person.Member.Id, Version = person.Member.Version })], Guid.NewGuid());
        await log.WriteAsync(Activity.PeopleListed, organisationId: People[0].Branch.Id, detail: Act, cancellationToken: cancellationToken);
        return Page();
    }

    /// <summary>From the form to the confirmation.</summary>
    public Task<IActionResult> OnPostCheckAsync(CancellationToken cancellationToken) => AnswerAsync(isRecorded: false, cancellationToken);

    /// <summary>From the confirmation back to the form.</summary>
    public async Task<IActionResult> OnPostEditAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(Ids, cancellationToken))
        {
            return NotFound();
        }
        await LoadChoicesAsync(cancellationToken);
        return Page();
    }

    /// <summary>Confirmed.</summary>
    public Task<IActionResult> OnPostRecordAsync(CancellationToken cancellationToken) => AnswerAsync(isRecorded: true, cancellationToken);

    /// <summary>What was typed becomes a new form for these people.</summary>
    protected abstract void Fill(List<PersonKey> keys, Guid formId);

    protected abstract Task<Outcome<PlannedAct>> CheckAsync(CancellationToken cancellationToken);

    protected abstract Task<Outcome<PlannedAct>> RecordAsync(CancellationToken cancellationToken);

    /// <summary>What was typed, to go unseen with the confirmation.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Typed() =>
        from field in Request.Form
        where field.Key.StartsWith("Input.", StringComparison.Ordinal) && !string.Equals(field.Key, "Input.Confirmed", StringComparison.Ordinal)
        from value in field.Value
        select KeyValuePair.Create(field.Key, value);

    /// <summary>What is said when it is done.</summary>
    protected abstract string Notice(PlannedAct done);

    /// <summary>What the form offers to choose from, after a refusal.</summary>
    protected virtual Task LoadChoicesAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private int[] Ids => [.. Entry.People.Select(person => person.Id).Distinct()];

    private async Task<IActionResult> AnswerAsync(bool isRecorded, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return await LoadAsync(Ids, cancellationToken) ? Page() : NotFound();
        }
        var outcome = isRecorded ? await RecordAsync(cancellationToken) : await CheckAsync(cancellationToken);
        if (outcome.Verdict.Refusals.Contains(HistoryRefusals.SentTwice))
        {
            return await LeaveAsync(Text.Of(HistoryRefusals.SentTwice), cancellationToken);
        }
        if (outcome.Value is { } done && isRecorded)
        {
            return await LeaveAsync(Notice(done), cancellationToken);
        }
        if (!await LoadAsync(Ids, cancellationToken))
        {
            return NotFound();
        }
        Planned = outcome.Value;
        ModelState.Refuse(outcome.Verdict, Text);
        if (outcome.Verdict.Doubts().Count > 0)
        {
            Planned = (await CheckAsync(cancellationToken)).Value;
        }
        if (outcome.Verdict.Refusals.Any(refusal => string.Equals(refusal.Code, MovementRefusals.ChangedMeanwhileCode, StringComparison.Ordinal)))
        {
            SeeAgain();
        }
        await LoadChoicesAsync(cancellationToken);
        return Page();
    }

    /// <summary>What the other has saved is shown now: the next attempt has seen it.</summary>
    private void SeeAgain()
    {
        foreach (var key in ModelState.Keys.Where(key => key.StartsWith("Input.People", StringComparison.Ordinal)).ToList())
        {
            ModelState.Remove(key);
        }
        for (var i = 0; i < Entry.People.Count; i++)
        {
            var person = People.First(person => person.Member.Id == Entry.People[i].Id);
            Entry.People[i] = Entry.People[i] with { Version = person.Member.Version };
        }
    }

    private async Task<RedirectResult> LeaveAsync(string notice, CancellationToken cancellationToken)
    {
        TempData["Notice"] = notice;
        var seen = await people.LoadAsync(Ids, cancellationToken);
        return Redirect(Ids is [var only] && seen.Count == 1 ? $"/members/{only}" : $"/organisations/{From}/roster");
    }

    private async Task<bool> LoadAsync(IReadOnlyCollection<int> ids, CancellationToken cancellationToken)
    {
        People = await people.LoadAsync(ids, cancellationToken);
        if (People.Count == 0 || People.Count < ids.Count)
        {
            return false;
        }
        var branch = People.Select(person => person.Branch.Code).Distinct().ToList() is [var one] ? one : null;
        ViewData["Path"] = branch is null ? null : await organisations.FindAsync(branch, clock.Today, cancellationToken);
        (ViewData["Title"], ViewData["NoAsOf"]) = (Text[Act], true);
        return true;
    }
}
