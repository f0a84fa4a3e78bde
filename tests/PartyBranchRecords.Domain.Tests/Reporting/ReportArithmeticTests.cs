using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Domain.Tests.Reporting;

public class ReportArithmeticTests
{
    [Theory]
    [InlineData(746, 600, 124.3)]
    [InlineData(1, 16, 6.3)]
    [InlineData(1, 3, 33.3)]
    [InlineData(2, 3, 66.7)]
    [InlineData(5, 5, 100.0)]
    [InlineData(0, 7, 0.0)]
    public void A_share_is_rounded_to_one_decimal(int part, int whole, double percent) =>
        ReportArithmetic.Percent(part, whole).ShouldBe((decimal)percent);

    [Theory]
    [InlineData(6.25, 6.3)]
    [InlineData(6.35, 6.4)]
    [InlineData(6.24999, 6.2)]
    [InlineData(-6.25, -6.3)]
    public void Halves_are_rounded_away_from_zero(double exact, double rounded) => ReportArithmetic.Round((decimal)exact).ShouldBe((decimal)rounded);

    [Fact]
    public void A_share_of_nothing_is_none()
    {
        ReportArithmetic.Percent(3, 0).ShouldBeNull();
        ReportArithmetic.Percent(3, null).ShouldBeNull();
    }

    [Fact]
    public void From_45_to_30_is_a_third_less()
    {
        ReportArithmetic.PercentChange(45, 30).ShouldBe(-33.3m);
        ReportArithmetic.PercentChange(0, 30).ShouldBeNull();
    }

    [Fact]
    public void The_median_of_an_even_number_lies_between_the_middle_two()
    {
        ReportArithmetic.Median([9, 1, 4, 3]).ShouldBe(3.5m);
        ReportArithmetic.Median([9, 1, 4]).ShouldBe(4m);
        ReportArithmetic.Median([]).ShouldBeNull();
    }

    [Fact]
    public void The_mean_of_nothing_is_none()
    {
        ReportArithmetic.Mean([3, 4, 6]).ShouldBe(4.3m);
        ReportArithmetic.Mean([]).ShouldBeNull();
    }
}
