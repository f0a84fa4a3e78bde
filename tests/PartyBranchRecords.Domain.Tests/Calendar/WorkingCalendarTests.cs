using PartyBranchRecords.Domain.Calendar;

namespace PartyBranchRecords.Domain.Tests.Calendar;

public sealed class WorkingCalendarTests
{
    /// <summary>As announced for 2024: Monday 29 April off, Saturday 4 May worked.</summary>
    private static readonly WorkingCalendar Swapped = new([Correction("2024-04-29", isWorking: false), Correction("2024-05-04", isWorking: true)]);

    [Theory]
    [InlineData("2026-02-13", true)]
    [InlineData("2026-02-14", false)]
    [InlineData("2026-02-16", false)]
    [InlineData("2026-02-20", false)]
    [InlineData("2026-02-23", true)]
    [InlineData("2026-04-27", false)]
    public void Weekends_holidays_and_days_in_lieu_are_not_worked(string day, bool isWorked) =>
        WorkingCalendar.ByRule.IsWorkingDay(DateOnly.Parse(day)).ShouldBe(isWorked);

    [Fact]
    public void A_correction_goes_before_the_rule()
    {
        Swapped.IsWorkingDay(new DateOnly(2024, 4, 29)).ShouldBeFalse();
        Swapped.IsWorkingDay(new DateOnly(2024, 5, 4)).ShouldBeTrue();
    }

    [Fact]
    public void The_first_working_day_is_the_one_after_the_day_it_is_counted_from() => EndOf("2026-11-23", 1).ShouldBe("2026-11-24");

    [Fact]
    public void One_working_day_after_a_friday_is_monday() => EndOf("2026-11-20", 1).ShouldBe("2026-11-23");

    [Fact]
    public void A_day_off_is_a_day_to_count_from_like_any_other() => EndOf("2026-11-21", 1).ShouldBe("2026-11-23");

    [Fact]
    public void No_working_days_end_on_the_day_itself() => EndOf("2026-11-21", 0).ShouldBe("2026-11-21");

    [Fact]
    public void Tet_in_the_middle_of_thirty_working_days_makes_them_a_week_longer() => EndOf("2026-01-30", 30).ShouldBe("2026-03-20");

    [Fact]
    public void A_deadline_that_would_end_on_a_holiday_ends_on_the_next_working_day()
    {
        // The tenth weekday after 16/04/2024 without the holidays is 30/04.
        EndOf("2024-04-16", 9, Swapped).ShouldBe("2024-05-03");
        EndOf("2024-04-16", 8).ShouldBe("2024-04-29");
        EndOf("2024-04-16", 9).ShouldBe("2024-05-02");
    }

    [Fact]
    public void A_swapped_saturday_counts_and_the_monday_it_was_swapped_for_does_not()
    {
        EndOf("2024-04-26", 3).ShouldBe("2024-05-03");
        EndOf("2024-04-26", 3, Swapped).ShouldBe("2024-05-04");
        EndOf("2024-04-26", 4, Swapped).ShouldBe(EndOf("2024-04-26", 4));
    }

    [Fact]
    public void An_extension_of_thirty_more_runs_from_the_last_day_of_the_sixty()
    {
        EndOf("2026-01-05", 60).ShouldBe("2026-04-06");
        EndOf("2026-04-06", 30).ShouldBe("2026-05-21");
        EndOf("2026-01-05", 90).ShouldBe("2026-05-21");
    }

    [Fact]
    public void Days_left_are_none_on_the_last_day_and_below_zero_after_it()
    {
        var deadline = new DateOnly(2026, 11, 20);
        Left(deadline, "2026-11-18").ShouldBe(2);
        Left(deadline, "2026-11-20").ShouldBe(0);
        Left(deadline, "2026-11-21").ShouldBe(0);
        Left(deadline, "2026-11-23").ShouldBe(-1);
    }

    [Fact]
    public void Counting_leads_back_to_what_was_added()
    {
        var from = new DateOnly(2026, 1, 1);
        foreach (var days in Enumerable.Range(0, 120))
        {
            WorkingCalendar.ByRule.WorkingDaysBetween(from, WorkingCalendar.ByRule.AddWorkingDays(from, days)).ShouldBe(days);
        }
    }

    [Fact]
    public void The_days_that_are_left_out_are_told() =>
        WorkingCalendar
            .ByRule.DaysOffBetween(new DateOnly(2026, 4, 24), new DateOnly(2026, 4, 30))
            .ShouldBe([new(2026, 4, 25), new(2026, 4, 26), new(2026, 4, 27), new(2026, 4, 30)]);

    private static int Left(DateOnly deadline, string today) => WorkingCalendar.ByRule.DaysLeft(deadline, DateOnly.Parse(today));

    private static string EndOf(string from, int days, WorkingCalendar? calendar = null) =>
        $"{(calendar ?? WorkingCalendar.ByRule).AddWorkingDays(DateOnly.Parse(from), days):yyyy-MM-dd}";

    private static CalendarCorrection Correction(string day, bool isWorking) =>
        new()
        {
            Day = DateOnly.Parse(day),
            IsWorking = isWorking,
            Note = "Hoán đổi ngày làm việc",
        };
}
