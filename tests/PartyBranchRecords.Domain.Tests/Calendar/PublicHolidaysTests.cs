using System.Globalization;
using PartyBranchRecords.Domain.Calendar;

namespace PartyBranchRecords.Domain.Tests.Calendar;

public sealed class PublicHolidaysTests
{
    [Fact]
    public void The_days_off_of_2026() =>
        Days(PublicHolidays.Of(2026)).ShouldBe("01/01 16/02 17/02 18/02 19/02 20/02 26/04 27/04 30/04 01/05 01/09 02/09");

    [Fact]
    public void A_year_has_eleven_holidays_and_had_ten_before_the_code_of_2019()
    {
        PublicHolidays.Of(2026).Count(holiday => holiday.InLieuOf is null).ShouldBe(11);
        PublicHolidays.Of(2020).Count(holiday => holiday.InLieuOf is null).ShouldBe(10);
    }

    [Fact]
    public void Tet_is_the_last_day_of_the_old_year_and_four_of_the_new() =>
        PublicHolidays
            .Of(2024)
            .Where(holiday => holiday is { Kind: HolidayKind.LunarNewYear, InLieuOf: null })
            .Select(holiday => LunarCalendar.Of(holiday.Day))
            .ShouldBe([new(2023, 12, 30), new(2024, 1, 1), new(2024, 1, 2), new(2024, 1, 3), new(2024, 1, 4)]);

    [Fact]
    public void A_holiday_on_a_sunday_is_made_up_for_on_monday() =>
        PublicHolidays
            .Of(2026)
            .Single(holiday => holiday.InLieuOf is not null)
            .ShouldBe(new Holiday(new DateOnly(2026, 4, 27), HolidayKind.HungKings, new DateOnly(2026, 4, 26)));

    [Fact]
    public void Holidays_on_saturday_and_sunday_are_made_up_for_on_the_next_two_working_days_after_a_holiday_on_monday()
    {
        // 2023: Hùng Kings' day on Saturday 29/4, 30/4 on Sunday, 1/5 on Monday; the offices were closed until 3/5.
        var inLieu = PublicHolidays.Of(2023).Where(holiday => holiday.Day.Month is 4 or 5 && holiday.InLieuOf is not null);
        inLieu
            .Select(holiday => (holiday.Day, holiday.InLieuOf))
            .ShouldBe([(new DateOnly(2023, 5, 2), new DateOnly(2023, 4, 29)), (new DateOnly(2023, 5, 3), new DateOnly(2023, 4, 30))]);
    }

    [Theory]
    [InlineData(2021, "02/09 03/09")]
    [InlineData(2022, "01/09 02/09")]
    [InlineData(2023, "01/09 02/09 04/09")]
    [InlineData(2024, "02/09 03/09")]
    [InlineData(2025, "01/09 02/09")]
    [InlineData(2026, "01/09 02/09")]
    public void The_day_beside_the_second_of_september_is_the_one_that_was_announced(int year, string days) =>
        Days(PublicHolidays.Of(year).Where(holiday => holiday.Kind == HolidayKind.National)).ShouldBe(days);

    [Fact]
    public void No_day_off_is_named_twice_and_every_one_in_lieu_is_a_weekday()
    {
        foreach (
            var holidays in Enumerable
                .Range(PublicHolidays.FirstYear, PublicHolidays.LastYear - PublicHolidays.FirstYear + 1)
                .Select(PublicHolidays.Of)
        )
        {
            var inLieu = holidays.Where(holiday => holiday.InLieuOf is not null).Select(holiday => holiday.Day).ToList();
            inLieu.ShouldAllBe(day => !PublicHolidays.IsWeekend(day));
            inLieu.ShouldBeUnique();
            inLieu.Intersect(holidays.Where(holiday => holiday.InLieuOf is null).Select(holiday => holiday.Day)).ShouldBeEmpty();
        }
    }

    private static string Days(IEnumerable<Holiday> holidays) =>
        string.Join(' ', holidays.Select(holiday => holiday.Day.ToString("dd/MM", CultureInfo.InvariantCulture)));
}
