using PartyBranchRecords.Domain.Calendar;

namespace PartyBranchRecords.Web.Pages.Calendar;

/// <summary>A deadline in working days, as it was counted.</summary>
public sealed record CountedDeadline(WorkingCalendar Calendar, DateOnly From, int Days, DateOnly Deadline)
{
    /// <summary>Days that are off besides weekends.</summary>
    public IReadOnlyList<DateOnly> LeftOut { get; } = [.. Calendar.DaysOffBetween(From, Deadline).Where(day => !PublicHolidays.IsWeekend(day))];

    /// <summary>Weekends and holidays that were worked.</summary>
    public IReadOnlyList<DateOnly> WorkedAllTheSame { get; } =
    [.. Calendar.Corrections.Where(one => one.IsWorking && one.Day > From && one.Day <= Deadline).Select(one => one.Day).Order()];
}
