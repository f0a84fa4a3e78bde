using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Domain.Tests.Reporting;

public class ReportPeriodTests
{
    private static readonly ReportPeriod Of2020 = ReportPeriod.Of(QuotaPeriod.OfYear(2020));

    [Fact]
    public void The_opening_is_the_day_before_the_first() => Of2020.Opening.ShouldBe(new DateOnly(2019, 12, 31));

    [Fact]
    public void Both_ends_are_days_of_the_period() => Of2020.Days.ShouldBe(366);

    [Fact]
    public void A_cut_off_inside_is_the_last_day_and_the_day_of_the_targets()
    {
        var cut = Of2020 with { AsOf = new DateOnly(2020, 6, 30) };
        (cut.Last, cut.TargetsOn).ShouldBe((new DateOnly(2020, 6, 30), new DateOnly(2020, 6, 30)));
    }

    [Fact]
    public void A_cut_off_after_the_end_changes_only_the_day_of_the_targets()
    {
        var cut = Of2020 with { AsOf = new DateOnly(2021, 6, 30) };
        (cut.Last, cut.TargetsOn).ShouldBe((new DateOnly(2020, 12, 31), new DateOnly(2021, 6, 30)));
        cut.DaysGone(new DateOnly(2020, 1, 1)).ShouldBe(366);
    }

    [Theory]
    [InlineData("2019-12-31", 0)]
    [InlineData("2020-01-01", 1)]
    [InlineData("2020-06-30", 182)]
    [InlineData("2020-12-31", 366)]
    [InlineData("2026-11-22", 366)]
    public void Days_go_by_from_the_first_to_the_last(string today, int days) => Of2020.DaysGone(DateOnly.Parse(today)).ShouldBe(days);
}
