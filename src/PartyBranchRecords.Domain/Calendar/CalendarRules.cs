namespace PartyBranchRecords.Domain.Calendar;

/// <summary>What may be entered as otherwise than the rule.</summary>
public static class CalendarRules
{
    /// <summary>Days off are announced for the coming year at the most.</summary>
    public const int YearsAhead = 1;

    /// <summary>Most deadlines of the admission rules; the longest are 60 and 30 more.</summary>
    public const int UsualDays = 30;

    public const int MostDays = 500;

    public static Verdict Check(CalendarEntry entry, WorkingCalendar calendar, DateOnly today) =>
        Verdict.Of(
            entry is { DayOff: null, WorkingDay: null } ? CalendarRefusals.NoDay : null,
            entry.DayOff is { } off ? OfDayOff(off, calendar, today) : null,
            entry.WorkingDay is not { } worked ? null
                : worked == entry.DayOff ? CalendarRefusals.SameDay(worked)
                : OfWorkingDay(worked, calendar, today),
            string.IsNullOrWhiteSpace(entry.Note) ? CalendarRefusals.NoteMissing
                : entry.Note.Length > CalendarCorrection.NoteLength ? CalendarRefusals.NoteTooLong
                : null,
            entry.Document?.Length > CalendarCorrection.DocumentLength ? CalendarRefusals.DocumentTooLong : null
        );

    /// <summary>Whether an entry may be taken out.</summary>
    public static Verdict CheckTakingOut(TakingOutEntry entry) =>
        Verdict.Of(
            string.IsNullOrWhiteSpace(entry.Reason) ? CalendarRefusals.ReasonMissing
            : entry.Reason.Length > History.Change.ReasonLength ? CalendarRefusals.ReasonTooLong
            : null
        );

    /// <summary>Whether the end of a deadline can be told.</summary>
    /// <param name="last">The last day that is answered for.</param>
    public static Verdict CheckDeadline(DateOnly? from, int? days, DateOnly last) =>
        Verdict.Of(
            from is not { } day ? CalendarRefusals.FromMissing
                : day.Year < PublicHolidays.FirstYear ? CalendarRefusals.TooEarly("From", FirstDay)
                : day > last ? CalendarRefusals.TooLate("From", last)
                : null,
            days is null or < 1 or > MostDays ? CalendarRefusals.DaysOutOfRange : null
        );

    private static DateOnly FirstDay => new(PublicHolidays.FirstYear, 1, 1);

    private static Refusal? OfDayOff(DateOnly day, WorkingCalendar calendar, DateOnly today) =>
        Common(day, nameof(CalendarEntry.DayOff), calendar, today)
        ?? (
            WorkingCalendar.HolidayOf(day) is not null ? CalendarRefusals.IsHoliday(day)
            : PublicHolidays.IsWeekend(day) ? CalendarRefusals.IsWeekend(day)
            : null
        );

    private static Refusal? OfWorkingDay(DateOnly day, WorkingCalendar calendar, DateOnly today) =>
        Common(day, nameof(CalendarEntry.WorkingDay), calendar, today) ?? (calendar.IsWorkingDay(day) ? CalendarRefusals.IsWorkingDay(day) : null);

    private static Refusal? Common(DateOnly day, string field, WorkingCalendar calendar, DateOnly today) =>
        day.Year < PublicHolidays.FirstYear ? CalendarRefusals.TooEarly(field, FirstDay)
        : day.Year > today.Year + YearsAhead ? CalendarRefusals.TooLate(field, new DateOnly(today.Year + YearsAhead, 12, 31))
        : calendar.CorrectionOf(day) is { } kept ? CalendarRefusals.IsKept(kept, field)
        : null;
}
