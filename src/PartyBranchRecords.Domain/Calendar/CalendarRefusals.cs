using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Domain.Calendar;

/// <summary>Everything that an entry of the calendar may be refused for.</summary>
public static class CalendarRefusals
{
    public static readonly Refusal NoDay = new("Calendar.NoDay", nameof(CalendarEntry.DayOff));
    public static readonly Refusal NoteMissing = new("Calendar.NoteMissing", nameof(CalendarEntry.Note));
    public static readonly Refusal ReasonMissing = new("Calendar.ReasonMissing", nameof(TakingOutEntry.Reason));
    public static readonly Refusal TakenOutAlready = new("Calendar.TakenOutAlready");
    public static readonly Refusal ChangedMeanwhile = new("Calendar.ChangedMeanwhile");
    public static readonly Refusal FromMissing = new("Calendar.FromMissing", "From");
    public static readonly Refusal DaysOutOfRange = Of("Calendar.DaysOutOfRange", "Days", CalendarRules.MostDays);

    public static readonly Refusal NoteTooLong = TooLong(nameof(CalendarEntry.Note), CalendarCorrection.NoteLength);
    public static readonly Refusal DocumentTooLong = TooLong(nameof(CalendarEntry.Document), CalendarCorrection.DocumentLength);
    public static readonly Refusal ReasonTooLong = TooLong(nameof(TakingOutEntry.Reason), Change.ReasonLength);

    public static Refusal IsWeekend(DateOnly day) => Of("Calendar.IsWeekend", nameof(CalendarEntry.DayOff), day);

    public static Refusal IsHoliday(DateOnly day) => Of("Calendar.IsHoliday", nameof(CalendarEntry.DayOff), day);

    public static Refusal IsWorkingDay(DateOnly day) => Of("Calendar.IsWorkingDay", nameof(CalendarEntry.WorkingDay), day);

    public static Refusal SameDay(DateOnly day) => Of("Calendar.SameDay", nameof(CalendarEntry.WorkingDay), day);

    /// <summary>The day is kept already; what was entered wrong is taken out first.</summary>
    public static Refusal IsKept(CalendarCorrection kept, string field) => Of("Calendar.IsKept", field, kept.Day, kept.Note);

    public static Refusal TooEarly(string field, DateOnly first) => Of("Calendar.TooEarly", field, first);

    public static Refusal TooLate(string field, DateOnly last) => Of("Calendar.TooLate", field, last);

    private static Refusal TooLong(string field, int length) => Of("Calendar.TooLong", field, length);

    private static Refusal Of(string code, string field, params object[] values) => new(code, field) { Values = values };
}
