using PartyBranchRecords.Domain.Calendar;

namespace PartyBranchRecords.Domain.Tests.Calendar;

public sealed class LunarCalendarTests
{
    [Theory]
    [InlineData("1970-02-06")]
    [InlineData("1975-02-11")]
    [InlineData("1976-01-31")]
    [InlineData("1980-02-16")]
    [InlineData("1990-01-27")]
    [InlineData("1995-01-31")]
    [InlineData("2000-02-05")]
    [InlineData("2001-01-24")]
    [InlineData("2002-02-12")]
    [InlineData("2003-02-01")]
    [InlineData("2004-01-22")]
    [InlineData("2005-02-09")]
    [InlineData("2006-01-29")]
    [InlineData("2008-02-07")]
    [InlineData("2009-01-26")]
    [InlineData("2010-02-14")]
    [InlineData("2011-02-03")]
    [InlineData("2012-01-23")]
    [InlineData("2013-02-10")]
    [InlineData("2014-01-31")]
    [InlineData("2015-02-19")]
    [InlineData("2016-02-08")]
    [InlineData("2017-01-28")]
    [InlineData("2018-02-16")]
    [InlineData("2019-02-05")]
    [InlineData("2020-01-25")]
    [InlineData("2021-02-12")]
    [InlineData("2022-02-01")]
    [InlineData("2023-01-22")]
    [InlineData("2024-02-10")]
    [InlineData("2025-01-29")]
    [InlineData("2026-02-17")]
    [InlineData("2027-02-06")]
    [InlineData("2028-01-26")]
    [InlineData("2029-02-13")]
    public void Tet_falls_on_the_day_it_was_or_will_be_kept(string day) =>
        LunarCalendar.NewYear(DateOnly.Parse(day).Year).ShouldBe(DateOnly.Parse(day));

    [Theory]
    [InlineData("1968-01-29", "1968-01-30")]
    [InlineData("1969-02-16", "1969-02-17")]
    [InlineData("1985-01-21", "1985-02-20")]
    [InlineData("2007-02-17", "2007-02-18")]
    [InlineData("2030-02-02", "2030-02-03")]
    [InlineData("2053-02-18", "2053-02-19")]
    public void Tet_is_not_chinas_new_year_where_the_moon_is_new_between_the_two_midnights(string here, string there)
    {
        LunarCalendar.NewYear(DateOnly.Parse(here).Year).ShouldBe(DateOnly.Parse(here));
        LunarCalendar.Of(DateOnly.Parse(there)).ShouldNotBe(new LunarDay(DateOnly.Parse(there).Year, 1, 1));
    }

    [Theory]
    [InlineData(1985, 2)]
    [InlineData(1987, 7)]
    [InlineData(2001, 4)]
    [InlineData(2004, 2)]
    [InlineData(2006, 7)]
    [InlineData(2009, 5)]
    [InlineData(2012, 4)]
    [InlineData(2014, 9)]
    [InlineData(2017, 6)]
    [InlineData(2020, 4)]
    [InlineData(2023, 2)]
    [InlineData(2025, 6)]
    [InlineData(2028, 5)]
    [InlineData(2033, 11)]
    public void A_long_year_has_one_leap_month_after_the_month_of_its_number(int year, int month)
    {
        var leap = DaysOf(year).Where(day => day.IsLeap).ToList();
        leap.Select(day => (day.Year, day.Month)).Distinct().ShouldBe([(year, month)]);
        leap.Count.ShouldBeInRange(29, 30);
    }

    [Theory]
    [InlineData(2022)]
    [InlineData(2024)]
    [InlineData(2026)]
    [InlineData(2027)]
    public void A_year_of_twelve_months_has_none(int year) => DaysOf(year).ShouldAllBe(day => !day.IsLeap);

    [Theory]
    [InlineData("2021-04-21")]
    [InlineData("2022-04-10")]
    [InlineData("2023-04-29")]
    [InlineData("2024-04-18")]
    [InlineData("2025-04-07")]
    [InlineData("2026-04-26")]
    public void The_day_of_the_hung_kings_is_the_tenth_of_the_third_month_after_a_leap_month_too(string day)
    {
        LunarCalendar.DayOf(DateOnly.Parse(day).Year, 3, 10).ShouldBe(DateOnly.Parse(day));
        LunarCalendar.Of(DateOnly.Parse(day)).ShouldBe(new LunarDay(DateOnly.Parse(day).Year, 3, 10));
    }

    [Fact]
    public void The_days_before_tet_belong_to_the_old_year()
    {
        LunarCalendar.Of(new DateOnly(2026, 2, 16)).ShouldBe(new LunarDay(2025, 12, 29));
        LunarCalendar.Of(new DateOnly(2024, 2, 9)).ShouldBe(new LunarDay(2023, 12, 30));
    }

    [Fact]
    public void Every_day_of_two_centuries_follows_the_day_before_it_and_leads_back()
    {
        var before = LunarCalendar.Of(new DateOnly(LunarCalendar.FirstYear, 1, 1));
        for (var day = new DateOnly(LunarCalendar.FirstYear, 1, 2); day < new DateOnly(LunarCalendar.LastYear, 12, 31); day = day.AddDays(1))
        {
            var lunar = LunarCalendar.Of(day);
            if (lunar.Day > 1)
            {
                lunar.ShouldBe(before with { Day = before.Day + 1 });
            }
            else
            {
                before.Day.ShouldBeInRange(29, 30, $"{day:yyyy-MM-dd}");
                var isNext = lunar.IsLeap
                    ? lunar == before with { Day = 1, IsLeap = true }
                    : lunar == new LunarDay(before.Month == 12 ? before.Year + 1 : before.Year, (before.Month % 12) + 1, 1);
                isNext.ShouldBeTrue($"{day:yyyy-MM-dd}: {lunar} after {before}");
            }
            if (!lunar.IsLeap && lunar.Year >= LunarCalendar.FirstYear)
            {
                LunarCalendar.DayOf(lunar.Year, lunar.Month, lunar.Day).ShouldBe(day);
            }
            before = lunar;
        }
    }

    [Theory]
    [InlineData(1899)]
    [InlineData(2101)]
    public void Other_centuries_are_not_answered(int year) =>
        Should.Throw<ArgumentOutOfRangeException>(() => LunarCalendar.Of(new DateOnly(year, 6, 1)));

    /// <summary>The days of a lunar year.</summary>
    private static IEnumerable<LunarDay> DaysOf(int year)
    {
        var first = LunarCalendar.NewYear(year);
        return Enumerable.Range(0, LunarCalendar.NewYear(year + 1).DayNumber - first.DayNumber).Select(first.AddDays).Select(LunarCalendar.Of);
    }
}
