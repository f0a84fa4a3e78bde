using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Calendar;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Calendar;

/// <summary>Enters a day off, a day worked, or a swap of both.</summary>
[Needs(Permission.KeepCalendar)]
public sealed class CorrectModel(CalendarService service, Text text) : PageModel
{
    [BindProperty]
    public CalendarEntry Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }
        var outcome = await service.AddAsync(Input, cancellationToken);
        if (!outcome.IsDone)
        {
            ModelState.Refuse(outcome.Verdict, text);
            return Page();
        }
        TempData["Notice"] = Notice();
        return Redirect($"/calendar?year={outcome.Value.Year}");
    }

    private string Notice() =>
        Input switch
        {
            { WorkingDay: null } => text["Calendar.DayOffKept", Input.DayOff],
            { DayOff: null } => text["Calendar.WorkingDayKept", Input.WorkingDay],
            _ => text["Calendar.SwapKept", Input.DayOff, Input.WorkingDay],
        };
}
