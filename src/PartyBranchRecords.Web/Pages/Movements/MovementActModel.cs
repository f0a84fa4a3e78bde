using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.History.Reading;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Web.Pages.History;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Movements;

/// <summary>
/// An act on people in two steps: a form, and what will happen in numbers, to be confirmed. What was typed stays; a form sent
/// twice leads to where the first sending went.
/// </summary>
public abstract class MovementActModel(ActServices services) : PageModel
{
    /// <summary>The branch the people were chosen in: where its maker returns to.</summary>
    [BindProperty]
    public string? From { get; set; }

    public IReadOnlyList<MovingPerson> People { get; private set; } = [];

    /// <summary>What will happen; set while it is to be confirmed.</summary>
    public PlannedAct? Planned { get; private set; }

    /// <summary>What others have recorded of the people since the form was opened; when it was refused for that.</summary>
    public IReadOnlyList<ShownMeanwhile> Meanwhile { get; private set; } = [];

    public abstract MovementEntry Entry { get; }

    /// <summary>The key of the heading and of the button that writes.</summary>
    public abstract string Act { get; }

    protected DateOnly Today => services.Clock.Today;
    protected Text Text => services.Text;

    /// <summary>Where the form leads back to: the person, while the reader may see them, or the branch.</summary>
    public virtual string Back => People is [var only] ? $"/members/{only.Member.Id}" : $"/organisations/{From}/roster";

    /// <param name="chosen">The people, chosen in a list.</param>
    /// <param name="id">The one person, of a page that is about one.</param>
    /// <param name="from">The branch they were chosen in.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IActionResult> OnGetAsync(
        [FromQuery(Name = "member")] int[] chosen,
        [FromRoute] int? id,
        string? from,
        CancellationToken cancellationToken
    )
    {
        chosen = id is { } only ? [only] : chosen;
        if (Entry.NamesPeople && chosen is [] && ListOf(from) is { } list)
        {
            TempData["Notice"] = Text.Of(MovementRefusals.NobodyChosen);
            return Redirect(list);
        }
        From = from;
        if (!await LoadAsync([.. chosen.Distinct()], cancellationToken))
        {
            return NotFound();
        }
        From = People is [var first, ..] ? first.Branch.Code : from;
        Fill();
        Entry.People.AddRange(People.Select(person => new PersonKey { Id = person.Member.Id, Version = person.Member.Version }));
        await LoadChoicesAsync(cancellationToken);
        await services.Log.WriteAsync(Activity.PeopleListed, detail: $"{Act} {From}", cancellationToken: cancellationToken);
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

    /// <summary>A new form for the people.</summary>
    protected abstract void Fill();

    protected abstract Task<Outcome<PlannedAct>> CheckAsync(CancellationToken cancellationToken);

    protected abstract Task<Outcome<PlannedAct>> RecordAsync(CancellationToken cancellationToken);

    /// <summary>What was typed, to go unseen with the confirmation.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Typed() =>
        from field in Request.Form
        where field.Key.StartsWith("Input.", StringComparison.Ordinal) && !string.Equals(field.Key, "Input.Confirmed", StringComparison.Ordinal)
        from value in field.Value
        select KeyValuePair.Create(field.Key, value);

    /// <summary>What the form offers to choose from.</summary>
    protected virtual Task LoadChoicesAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>What is said of it afterwards.</summary>
    protected virtual string Notice(PlannedAct done) =>
        done.People.Count > 0
            ? Text["Movements.Recorded", Text[Act], done.People.Count, Entry.EffectiveOn]
            : Text["Movements.RecordedForBranch", Text[Act], Entry.EffectiveOn];

    /// <summary>The list people are chosen in; null where it is not known.</summary>
    protected virtual string? ListOf(string? from) => from is null ? null : $"/organisations/{Uri.EscapeDataString(from)}/roster";

    /// <summary>Where it leads when it is done, of one person the reader may still see.</summary>
    protected virtual string PageOf(int member) => $"/members/{member}";

    private int[] Ids => [.. Entry.People.Select(person => person.Id).Distinct()];

    /// <summary>The people the form names, as they are now.</summary>
    protected Task<IReadOnlyList<MovingPerson>> NamedAsync(CancellationToken cancellationToken) => services.People.LoadAsync(Ids, cancellationToken);

    private async Task<IActionResult> AnswerAsync(bool isRecorded, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return await OnPostEditAsync(cancellationToken);
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
            await FindMeanwhileAsync(cancellationToken);
            SeeAgain();
        }
        await LoadChoicesAsync(cancellationToken);
        return Page();
    }

    private async Task FindMeanwhileAsync(CancellationToken cancellationToken)
    {
        var found = new List<ShownMeanwhile>();
        foreach (var shown in Entry.People)
        {
            var person = People.First(person => person.Member.Id == shown.Id);
            if (person.Member.Version > shown.Version)
            {
                var key = new RecordKey(RecordKind.Member, shown.Id);
                found.Add(await this.FindMeanwhileAsync(key, person.Member.Version - shown.Version, cancellationToken));
            }
        }
        Meanwhile = found;
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
        var seen = await services.People.LoadAsync(Ids, cancellationToken);
        return Redirect(Ids is [var only] && seen.Count == 1 ? PageOf(only) : ListOf(From ?? "")!);
    }

    private async Task<bool> LoadAsync(IReadOnlyCollection<int> ids, CancellationToken cancellationToken)
    {
        People = await services.People.LoadAsync(ids, cancellationToken);
        if (People.Count < ids.Count || (Entry.NamesPeople && People.Count == 0))
        {
            return false;
        }
        var branches = People.Select(person => person.Branch.Code).Distinct(StringComparer.Ordinal).ToList();
        var branch = Entry.NamesPeople ? (branches is [var one] ? one : null) : From;
        var head = branch is null ? null : await services.Organisations.FindAsync(branch, Today, cancellationToken);
        if (!Entry.NamesPeople && head is not { Organisation: Branch, DissolvedOn: null })
        {
            return false;
        }
        ViewData["Path"] = head;
        (ViewData["Title"], ViewData["NoAsOf"]) = (Text[Act], true);
        return true;
    }
}

/// <summary>An act whose entry and service are known.</summary>
public abstract class MovementActModel<TEntry>(MovementService<TEntry> service, ActServices services) : MovementActModel(services)
    where TEntry : MovementEntry, new()
{
    [BindProperty]
    public TEntry Input { get; set; } = new();

    public override MovementEntry Entry => Input;

    protected override void Fill() => Input = new TEntry { FormId = Guid.NewGuid() };

    protected override Task<Outcome<PlannedAct>> CheckAsync(CancellationToken cancellationToken) => service.CheckAsync(Input, cancellationToken);

    protected override Task<Outcome<PlannedAct>> RecordAsync(CancellationToken cancellationToken) => service.RecordAsync(Input, cancellationToken);
}
