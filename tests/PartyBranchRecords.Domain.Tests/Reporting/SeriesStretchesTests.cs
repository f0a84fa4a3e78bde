using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Domain.Tests.Reporting;

public sealed class SeriesStretchesTests
{
    private static readonly DateOnly Today = new(2026, 3, 10);

    [Fact]
    public void The_present_month_goes_until_today()
    {
        var months = SeriesStretches.Between(SeriesStep.Month, new(2026, 1, 20), Today, Today);

        months.Select(month => month.Last).ShouldBe([new(2026, 1, 31), new(2026, 2, 28), Today]);
        months.Select(month => month.IsWhole).ShouldBe([true, true, false]);
    }

    [Fact]
    public void A_year_runs_from_January_to_December() =>
        SeriesStretches
            .Between(SeriesStep.Year, new(2023, 5, 1), new(2024, 5, 1), Today)
            .ShouldBe([
                new(SeriesStep.Year, new(2023, 1, 1), new(2023, 12, 31), new(2023, 12, 31)),
                new(SeriesStep.Year, new(2024, 1, 1), new(2024, 12, 31), new(2024, 12, 31)),
            ]);

    [Fact]
    public void Of_too_many_the_latest_are_taken()
    {
        var months = SeriesStretches.Between(SeriesStep.Month, new(2010, 1, 1), Today, Today);

        (months.Count, months[0].From).ShouldBe((36, new(2023, 4, 1)));
        SeriesStretches.Between(SeriesStep.Year, DateOnly.MinValue, Today, Today).Count.ShouldBe(25);
    }

    [Theory]
    [InlineData("2027-01-01", "2030-01-01", "2026-03-01")]
    [InlineData("2025-06-01", "2025-02-15", "2025-02-01")]
    [InlineData("0001-01-01", "0001-01-01", "1930-01-01")]
    public void Days_that_make_no_series_give_its_last_point(string from, string to, string last) =>
        SeriesStretches.Between(SeriesStep.Month, DateOnly.Parse(from), DateOnly.Parse(to), Today)[^1].From.ShouldBe(DateOnly.Parse(last));

    [Fact]
    public void Those_before_lead_up_to_it() =>
        SeriesStretches
            .Before(SeriesStretches.Of(SeriesStep.Month, new(2026, 1, 5), Today), 2, Today)
            .Select(month => month.From)
            .ShouldBe([new(2025, 11, 1), new(2025, 12, 1)]);
}
