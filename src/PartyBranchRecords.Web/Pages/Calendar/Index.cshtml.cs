using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Calendar;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Calendar;

/// <summary>The days off of a year and why, what is kept otherwise, and the last day of a deadline in working days.</summary>
[Needs(Permission.SeeFigures)]
public sealed class IndexModel(CalendarReading reading, WorkingCalendarSource calendars, Reader reader, TimeProvider clock, Text text) : PageModel
{
    private const int YearsAhead = 5;

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? AskedYear { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Days { get; set; }

    public int Year => AskedYear ?? clock.Today.Year;
    public int? YearBefore => Year > PublicHolidays.FirstYear ? Year - 1 : null;
    public int? YearAfter => Year < LastYear ? Year + 1 : null;
    public bool MayKeep => reader.May(Permission.KeepCalendar);

    public WorkingCalendar Calendar { get; private set; } = WorkingCalendar.ByRule;
    public IReadOnlyList<Holiday> Holidays { get; private set; } = [];
    public IReadOnlyList<KeptCorrection> Corrections { get; private set; } = [];

    /// <summary>The last day of the deadline that was asked for.</summary>
    public DateOnly? Deadline { get; private set; }

    public int WorkingDays => Calendar.WorkingDaysBetween(new DateOnly(Year - 1, 12, 31), new DateOnly(Year, 12, 31));

    private int LastYear => clock.Today.Year + YearsAhead;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (Year < PublicHolidays.FirstYear || Year > LastYear)
        {
            return NotFound();
        }
        Calendar = await calendars.LoadAsync(cancellationToken);
        Holidays = PublicHolidays.Of(Year);
        Corrections = await reading.YearAsync(Year, cancellationToken);
        if (Request.Query.ContainsKey(nameof(From)) && ModelState.IsValid)
        {
            Compute();
        }
        else if (!Request.Query.ContainsKey(nameof(From)))
        {
            (From, Days) = (clock.Today, CalendarRules.UsualDays);
        }
        return Page();
    }

    private void Compute()
    {
        var verdict = CalendarRules.CheckDeadline(From, Days, clock.Today.AddYears(YearsAhead));
        foreach (var refusal in verdict.Refusals)
        {
            ModelState.AddModelError(refusal.Field!, text.Of(refusal));
        }
        Deadline = verdict.IsAllowed ? Calendar.AddWorkingDays(From!.Value, Days!.Value) : null;
    }
}
