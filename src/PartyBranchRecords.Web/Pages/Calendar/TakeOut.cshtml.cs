using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Calendar;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.History;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Calendar;

/// <summary>Takes out what was entered for a day, and of a swap both days; the history keeps it with the reason.</summary>
[Needs(Permission.KeepCalendar)]
public sealed class TakeOutModel(CalendarReading reading, CalendarService service, Text text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? Day { get; set; }

    [BindProperty]
    public TakingOutEntry Input { get; set; } = new();

    public IReadOnlyList<KeptCorrection> Entry { get; private set; } = [];

    /// <summary>What stands for the day instead of the entry that was to be taken out; set when it was refused for that.</summary>
    public ShownMeanwhile? Meanwhile { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (Day is not { } day || !await LoadAsync(day, cancellationToken))
        {
            return NotFound();
        }
        Input = new TakingOutEntry { Shown = Entry[0].Correction.AddedBy };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Day is not { } day)
        {
            return NotFound();
        }
        var outcome = await service.TakeOutAsync(day, Input, cancellationToken);
        if (!outcome.IsDone && await LoadAsync(day, cancellationToken))
        {
            ModelState.Refuse(outcome.Verdict, text);
            if (outcome.Verdict.Refusals.Contains(CalendarRefusals.ChangedMeanwhile))
            {
                await ShowMeanwhileAsync(cancellationToken);
            }
            return Page();
        }
        TempData["Notice"] = outcome.IsDone ? text["Calendar.TakenOutNotice", outcome.Value] : text.Of(CalendarRefusals.TakenOutAlready);
        return Redirect($"/calendar?year={day.Year}");
    }

    /// <summary>The next attempt has seen what stands now.</summary>
    private async Task ShowMeanwhileAsync(CancellationToken cancellationToken)
    {
        var opened = await reading.EnteredByAsync(Input.Shown ?? 0, cancellationToken);
        var days = opened.Concat(Entry).Select(kept => kept.Correction.Day).Distinct().Order();
        Meanwhile = new ShownMeanwhile(
            null,
            [.. days.Select(day => new MeanwhileLine(Show.Day(day), SaidOf(day, opened), SaidOf(day, Entry), null))]
        );
        ModelState.Remove("Input.Shown");
        Input = Input with { Shown = Entry[0].Correction.AddedBy };
    }

    private string SaidOf(DateOnly day, IReadOnlyList<KeptCorrection> entry) =>
        entry.FirstOrDefault(kept => kept.Correction.Day == day) is { } kept
            ? text[
                "Calendar.KeptBy",
                new Term(kept.Correction.IsWorking ? "Calendar.Worked" : "Calendar.Off"),
                kept.Correction.Note,
                kept.RecordedBy,
                kept.RecordedAt
            ]
            : text["History.NotYet"];

    private async Task<bool> LoadAsync(DateOnly day, CancellationToken cancellationToken) =>
        (Entry = await reading.EntryAsync(day, cancellationToken)).Count > 0;
}
