namespace PartyBranchRecords.Domain.Calendar;

/// <summary>
/// Which days are worked: all but weekends and public holidays, unless a correction says otherwise; and deadlines in working days,
/// which are counted from the day after the one they start from (Bộ luật Dân sự 2015, art. 147.2).
/// </summary>
public sealed class WorkingCalendar(IEnumerable<CalendarCorrection> corrections)
{
    /// <summary>The rule alone.</summary>
    public static readonly WorkingCalendar ByRule = new([]);

    private readonly Dictionary<DateOnly, CalendarCorrection> _corrections = corrections.ToDictionary(correction => correction.Day);

    public IReadOnlyCollection<CalendarCorrection> Corrections => _corrections.Values;

    public bool IsWorkingDay(DateOnly day) => CorrectionOf(day)?.IsWorking ?? (!PublicHolidays.IsWeekend(day) && HolidayOf(day) is null);

    public CalendarCorrection? CorrectionOf(DateOnly day) => _corrections.GetValueOrDefault(day);

    /// <summary>The holiday that a day is by rule, or makes up for.</summary>
    public static Holiday? HolidayOf(DateOnly day) => PublicHolidays.Of(day.Year).FirstOrDefault(holiday => holiday.Day == day);

    /// <summary>The last day of a deadline of so many working days after a day.</summary>
    public DateOnly AddWorkingDays(DateOnly day, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        while (days > 0)
        {
            day = day.AddDays(1);
            days -= IsWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /// <summary>The working days after a day, up to and with another; below zero where that one is the earlier.</summary>
    public int WorkingDaysBetween(DateOnly after, DateOnly through) =>
        through < after ? -WorkingDaysBetween(through, after) : DaysBetween(after, through).Count(IsWorkingDay);

    /// <summary>The working days that are left of a deadline: 0 on its last day, below zero when it is overdue by so many.</summary>
    public int DaysLeft(DateOnly deadline, DateOnly today) => WorkingDaysBetween(today, deadline);

    /// <summary>The days after a day, up to and with another, that are no working days.</summary>
    public IEnumerable<DateOnly> DaysOffBetween(DateOnly after, DateOnly through) => DaysBetween(after, through).Where(day => !IsWorkingDay(day));

    private static IEnumerable<DateOnly> DaysBetween(DateOnly after, DateOnly through) =>
        Enumerable.Range(1, Math.Max(0, through.DayNumber - after.DayNumber)).Select(after.AddDays);
}
