using PartyBranchRecords.Domain.Calendar;

namespace PartyBranchRecords.Domain.Tests.Calendar;

public sealed class CalendarRulesTests
{
    private static readonly DateOnly Today = new(2024, 4, 1);

    private static readonly CalendarEntry Swap = new()
    {
        DayOff = new DateOnly(2024, 4, 29),
        WorkingDay = new DateOnly(2024, 5, 4),
        Note = "Hoán đổi ngày làm việc",
    };

    [Fact]
    public void A_working_monday_may_be_swapped_for_a_saturday() => Check(Swap).ShouldBe("");

    [Fact]
    public void A_day_off_alone_and_a_day_worked_alone_may_be_entered()
    {
        Check(Swap with { WorkingDay = null }).ShouldBe("");
        Check(Swap with { DayOff = null }).ShouldBe("");
    }

    [Fact]
    public void Neither_day_is_no_entry() => Check(Swap with { DayOff = null, WorkingDay = null }).ShouldBe("Calendar.NoDay");

    [Fact]
    public void A_weekend_is_off_already() => Check(Swap with { DayOff = new DateOnly(2024, 5, 5) }).ShouldBe("Calendar.IsWeekend");

    [Fact]
    public void A_holiday_is_off_already() => Check(Swap with { DayOff = new DateOnly(2024, 4, 30) }).ShouldBe("Calendar.IsHoliday");

    [Fact]
    public void A_working_day_is_worked_already() => Check(Swap with { WorkingDay = new DateOnly(2024, 5, 6) }).ShouldBe("Calendar.IsWorkingDay");

    [Fact]
    public void A_holiday_may_be_worked() => Check(Swap with { WorkingDay = new DateOnly(2024, 2, 13) }).ShouldBe("");

    [Fact]
    public void One_day_is_not_both() => Check(Swap with { WorkingDay = Swap.DayOff }).ShouldBe("Calendar.SameDay");

    [Fact]
    public void A_day_that_is_kept_already_is_taken_out_first()
    {
        var kept = new CalendarCorrection
        {
            Day = Swap.WorkingDay!.Value,
            IsWorking = true,
            Note = "Làm bù",
        };
        Check(Swap, kept).ShouldBe("Calendar.IsKept");
    }

    [Fact]
    public void Days_are_announced_for_the_coming_year_at_the_most()
    {
        Check(Swap with { DayOff = new DateOnly(2025, 12, 31) }).ShouldBe("");
        Check(Swap with { DayOff = new DateOnly(2026, 1, 2) }).ShouldBe("Calendar.TooLate");
        Check(Swap with { DayOff = new DateOnly(2013, 12, 31) }).ShouldBe("Calendar.TooEarly");
    }

    [Fact]
    public void An_entry_says_why_in_a_few_words()
    {
        Check(Swap with { Note = " " }).ShouldBe("Calendar.NoteMissing");
        Check(Swap with { Note = new string('x', CalendarCorrection.NoteLength + 1) }).ShouldBe("Calendar.TooLong");
        Check(Swap with { Document = new string('x', CalendarCorrection.DocumentLength + 1) }).ShouldBe("Calendar.TooLong");
    }

    [Fact]
    public void Taking_out_says_why()
    {
        CalendarRules.CheckTakingOut(new TakingOutEntry { Reason = "Nhập nhầm" }).IsAllowed.ShouldBeTrue();
        CalendarRules.CheckTakingOut(new TakingOutEntry()).Refusals.ShouldBe([CalendarRefusals.ReasonMissing]);
    }

    [Theory]
    [InlineData("2024-04-01", 30, "")]
    [InlineData("2029-04-01", 1, "")]
    [InlineData("2029-04-02", 1, "Calendar.TooLate")]
    [InlineData("2013-12-31", 1, "Calendar.TooEarly")]
    [InlineData(null, 30, "Calendar.FromMissing")]
    [InlineData("2024-04-01", 0, "Calendar.DaysOutOfRange")]
    [InlineData("2024-04-01", 501, "Calendar.DaysOutOfRange")]
    [InlineData("2024-04-01", null, "Calendar.DaysOutOfRange")]
    public void A_deadline_is_told_for_days_that_the_calendar_knows(string? from, int? days, string refused)
    {
        var verdict = CalendarRules.CheckDeadline(from is null ? null : DateOnly.Parse(from), days, Today.AddYears(5));
        string.Join(' ', verdict.Refusals.Select(refusal => refusal.Code)).ShouldBe(refused);
    }

    private static string Check(CalendarEntry entry, params IEnumerable<CalendarCorrection> kept) =>
        string.Join(' ', CalendarRules.Check(entry, new WorkingCalendar(kept), Today).Refusals.Select(refusal => refusal.Code));
}
