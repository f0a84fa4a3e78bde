using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.History.Reading;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.History;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Admissions;

/// <summary>What every batch needs, whatever its step.</summary>
public sealed record BatchServices(
    BatchService Batches,
    CandidateCases Cases,
    CandidateSearch Search,
    UnitChoices Units,
    ActivityLog Log,
    Reader Reader,
    TimeProvider Clock,
    Text Text
);

/// <summary>
/// One step of many candidates in three looks: who, the form with a row for each, and what will be recorded in numbers, to be confirmed.
/// </summary>
public abstract class BatchModel(CandidateStepKind kind, BatchServices services) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Unit { get; set; }

    /// <summary>The list of those offered was sent on: somebody ought to be chosen in it.</summary>
    [BindProperty(SupportsGet = true, Name = "sent")]
    public bool IsSent { get; set; }

    [BindProperty]
    public BatchEntry Input { get; set; } = new();

    /// <summary>Those whose next step it is, to choose from; while nobody has been chosen.</summary>
    public IReadOnlyList<CandidateRow> Offered { get; private set; } = [];

    /// <summary>Who is ticked among them.</summary>
    public IReadOnlySet<int> Chosen { get; private set; } = new HashSet<int>();
    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    /// <summary>Of the rows of the form, in their order.</summary>
    public IReadOnlyList<KnownCandidate> People { get; private set; } = [];

    /// <summary>What will be recorded; set while it is to be confirmed.</summary>
    public PlannedBatch? Planned { get; private set; }
    public IReadOnlyList<Refusal> Doubts => Planned?.Doubts ?? [];
    public CandidateStepKind Kind => kind;

    /// <summary>What others have saved of the candidates since the form was opened; when it was refused for that.</summary>
    public IReadOnlyList<ShownMeanwhile> Meanwhile { get; private set; } = [];

    private Scope Deciding => services.Reader.ScopeFor(Permission.DecideAdmissions, services.Clock.Today);

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "candidate")] int[] chosen, CancellationToken cancellationToken)
    {
        ViewData["NoAsOf"] = true;
        Chosen = chosen.ToHashSet();
        if (Chosen.Count is 0 or > BatchRules.MostRows)
        {
            if (Chosen.Count > 0)
            {
                ModelState.AddModelError("", services.Text.Of(BatchRefusals.TooMany(Chosen.Count)));
            }
            else if (IsSent)
            {
                ModelState.AddModelError("", services.Text.Of(BatchRefusals.NobodyChosen));
            }
            await OfferAsync(cancellationToken);
        }
        else if (!await LoadAsync(Chosen, cancellationToken))
        {
            return NotFound();
        }
        else
        {
            Input = new BatchEntry
            {
                FormId = Guid.NewGuid(),
                Kind = kind,
                Rows = [.. People.Select(one => new BatchRow { Id = one.Candidate.Id, Version = one.Candidate.Version })],
            };
        }
        await services.Log.WriteAsync(Activity.PeopleListed, detail: $"batch {kind}", cancellationToken: cancellationToken);
        return Page();
    }

    /// <summary>From the form to what will be recorded, each number still to be changed.</summary>
    public Task<IActionResult> OnPostCheckAsync(CancellationToken cancellationToken) => AnswerAsync(isRecorded: false, cancellationToken);

    /// <summary>Confirmed.</summary>
    public Task<IActionResult> OnPostRecordAsync(CancellationToken cancellationToken) => AnswerAsync(isRecorded: true, cancellationToken);

    private async Task<IActionResult> AnswerAsync(bool isRecorded, CancellationToken cancellationToken)
    {
        ViewData["NoAsOf"] = true;
        Input = Input with { Kind = kind };
        if (!await LoadAsync([.. Input.Rows.Select(row => row.Id).Distinct()], cancellationToken) || People.Count != Input.Rows.Count)
        {
            return NotFound();
        }
        if (!ModelState.IsValid)
        {
            return Page();
        }
        var outcome = isRecorded
            ? await services.Batches.RecordAsync(Input, Deciding, cancellationToken)
            : await services.Batches.CheckAsync(Input, Deciding, cancellationToken);
        if (outcome.Verdict.Refusals.Contains(HistoryRefusals.SentTwice))
        {
            return Leave(services.Text.Of(HistoryRefusals.SentTwice));
        }
        if (outcome.IsDone && isRecorded)
        {
            return Leave(services.Text[$"Steps.BatchRecorded{kind}", outcome.Value.Rows.Count, Input.On]);
        }
        await LoadAsync([.. Input.Rows.Select(row => row.Id)], cancellationToken);
        ModelState.Refuse(outcome.Verdict, services.Text);
        Planned = outcome.Value ?? (isRecorded ? (await services.Batches.CheckAsync(Input, Deciding, cancellationToken)).Value : null);
        Meanwhile = await FindMeanwhileAsync(outcome.Verdict, cancellationToken);
        ShowNumbers();
        return Page();
    }

    private async Task<List<ShownMeanwhile>> FindMeanwhileAsync(Verdict verdict, CancellationToken cancellationToken)
    {
        var found = new List<ShownMeanwhile>();
        if (verdict.Refusals.Any(refusal => string.Equals(refusal.Code, AdmissionRefusals.ChangedMeanwhileCode, StringComparison.Ordinal)))
        {
            foreach (var (known, row) in People.Zip(Input.Rows).Where(one => one.First.Candidate.Version > one.Second.Version))
            {
                var key = new RecordKey(RecordKind.Candidate, row.Id);
                found.Add(await this.FindMeanwhileAsync(key, known.Candidate.Version - row.Version, cancellationToken));
            }
        }
        return found;
    }

    /// <summary>The numbers counted on are shown in the rows, where each can be changed; and whoever was changed meanwhile is seen now.</summary>
    private void ShowNumbers()
    {
        var numbers = Input.Numbers();
        for (var i = 0; i < Input.Rows.Count; i++)
        {
            var (version, row) = (People[i].Candidate.Version, Input.Rows[i]);
            ModelState.Remove($"Input.Rows[{i}].Version");
            Input.Rows[i] = row with { Version = version, Document = numbers[i] };
            if (ModelState.TryGetValue($"Input.Rows[{i}].Document", out var entry))
            {
                entry.RawValue = entry.AttemptedValue = numbers[i];
            }
        }
    }

    private RedirectResult Leave(string notice)
    {
        TempData["Notice"] = notice;
        return Redirect("/admissions");
    }

    /// <summary>In the order of the rows; nobody of another's units.</summary>
    private async Task<bool> LoadAsync(IReadOnlyCollection<int> ids, CancellationToken cancellationToken)
    {
        var found = await services.Cases.LoadAsync(ids, cancellationToken);
        var rows = Input.Rows.Select((row, place) => (row.Id, place)).ToLookup(row => row.Id, row => row.place);
        People = [.. found.OrderBy(one => rows[one.Candidate.Id].FirstOrDefault())];
        return found.Count == ids.Count;
    }

    private async Task OfferAsync(CancellationToken cancellationToken)
    {
        var today = services.Clock.Today;
        Offered = await services.Search.AwaitingAsync(kind, Unit, today, cancellationToken);
        Units =
        [
            .. (await services.Units.OnAsync(today, Unit, cancellationToken)).Grassroots.Select(unit => new SelectListItem(unit.Name, unit.Code)),
        ];
    }
}
