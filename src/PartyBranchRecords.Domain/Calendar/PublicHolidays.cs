using System.Collections.Concurrent;

namespace PartyBranchRecords.Domain.Calendar;

/// <summary>The paid public holidays of everybody who works (Bộ luật Lao động 2019, art. 112.1).</summary>
public enum HolidayKind
{
    /// <summary>1 January.</summary>
    NewYear,

    /// <summary>Tết: five days.</summary>
    LunarNewYear,

    /// <summary>Hùng Kings' day, the 10th of the third lunar month.</summary>
    HungKings,

    /// <summary>30 April.</summary>
    Victory,

    /// <summary>1 May.</summary>
    Labour,

    /// <summary>2 September, and since 2021 the day beside it.</summary>
    National,
}

/// <summary>A day off by law.</summary>
/// <param name="InLieuOf">The holiday on a weekly day of rest that this working day makes up for; null for the holiday itself.</param>
public sealed record Holiday(DateOnly Day, HolidayKind Kind, DateOnly? InLieuOf = null);

/// <summary>
/// The public holidays of a year by rule. Which five days are Tết, and which day stands beside 2 September, the Prime Minister decides
/// each year (art. 112.3): the usual days are taken here, and what is announced otherwise is kept as a <see cref="CalendarCorrection"/>.
/// </summary>
/// <remarks>Bộ luật Lao động 2019 (45/2019/QH14), art. 111.3 and 112, in force since 1 January 2021; before it the code of 2012, art. 115.</remarks>
public static class PublicHolidays
{
    /// <summary>The code of 2012 gave Tết five days, from 1 May 2013.</summary>
    public const int FirstYear = 2014;

    public const int LastYear = LunarCalendar.LastYear;

    private const int SecondNationalDaySince = 2021;

    private static readonly ConcurrentDictionary<int, IReadOnlyList<Holiday>> Years = new();

    /// <summary>The days off of a year in their order, those in lieu included; none of a year that the lunar calendar does not reach.</summary>
    public static IReadOnlyList<Holiday> Of(int year) =>
        year is < LunarCalendar.FirstYear or > LunarCalendar.LastYear ? [] : Years.GetOrAdd(year, Make);

    /// <summary>Saturday and Sunday: offices work 40 hours in five days (Quyết định 188/1999/QĐ-TTg).</summary>
    public static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static List<Holiday> Make(int year)
    {
        List<Holiday> holidays =
        [
            new(new DateOnly(year, 1, 1), HolidayKind.NewYear),
            .. TetDays(year).Select(day => new Holiday(day, HolidayKind.LunarNewYear)),
            new(LunarCalendar.DayOf(year, 3, 10), HolidayKind.HungKings),
            new(new DateOnly(year, 4, 30), HolidayKind.Victory),
            new(new DateOnly(year, 5, 1), HolidayKind.Labour),
            .. NationalDays(year).Select(day => new Holiday(day, HolidayKind.National)),
        ];
        return [.. holidays.Concat(InLieu(holidays)).OrderBy(holiday => holiday.Day)];
    }

    /// <summary>Usually the last day of the old lunar year and the first four of the new one.</summary>
    private static IEnumerable<DateOnly> TetDays(int year)
    {
        var first = LunarCalendar.NewYear(year);
        return Enumerable.Range(-1, 5).Select(first.AddDays);
    }

    /// <summary>
    /// Usually the day that gives the longer rest: 3 September where the 2nd is a Monday or a Thursday, otherwise the 1st. So it
    /// was announced every year from 2021 to 2026.
    /// </summary>
    private static IEnumerable<DateOnly> NationalDays(int year)
    {
        var day = new DateOnly(year, 9, 2);
        var beside = day.AddDays(day.DayOfWeek is DayOfWeek.Monday or DayOfWeek.Thursday ? 1 : -1);
        return year < SecondNationalDaySince ? [day] : new[] { day, beside }.Order();
    }

    /// <summary>A holiday on a weekly day of rest is made up for on the next working day (art. 111.3).</summary>
    private static IEnumerable<Holiday> InLieu(List<Holiday> holidays)
    {
        var off = holidays.Select(holiday => holiday.Day).ToHashSet();
        foreach (
            var holiday in holidays
                .Where(holiday => IsWeekend(holiday.Day))
                .DistinctBy(holiday => holiday.Day)
                .OrderBy(holiday => holiday.Day)
                .ToList()
        )
        {
            var day = holiday.Day;
            while (IsWeekend(day) || off.Contains(day))
            {
                day = day.AddDays(1);
            }
            off.Add(day);
            yield return new Holiday(day, holiday.Kind, holiday.Day);
        }
    }
}
