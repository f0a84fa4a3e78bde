using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Calendar;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Web.Access;
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

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        Day is { } day && await LoadAsync(day, cancellationToken) ? Page() : NotFound();

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
            return Page();
        }
        TempData["Notice"] = outcome.IsDone ? text["Calendar.TakenOutNotice", outcome.Value] : text.Of(CalendarRefusals.TakenOutAlready);
        return Redirect($"/calendar?year={day.Year}");
    }

    private async Task<bool> LoadAsync(DateOnly day, CancellationToken cancellationToken) =>
        (Entry = await reading.EntryAsync(day, cancellationToken)).Count > 0;
}
