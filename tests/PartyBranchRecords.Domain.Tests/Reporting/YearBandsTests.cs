using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Domain.Tests.Reporting;

public sealed class YearBandsTests
{
    [Fact]
    public void The_bands_are_named_as_the_reports_print_them()
    {
        YearBands.Age.Names.ShouldBe(["under 30", "30-39", "40-49", "50-59", "60 and over"]);
        YearBands.PartyAge.Names.ShouldBe(["under 10", "10-19", "20-29", "30-39", "40-49", "50 and over"]);
    }

    [Theory]
    [InlineData(29, "under 30")]
    [InlineData(30, "30-39")]
    [InlineData(59, "50-59")]
    [InlineData(60, "60 and over")]
    [InlineData(101, "60 and over")]
    public void A_band_holds_its_first_year_and_not_the_next_ones(int age, string band) => YearBands.Age.Of(age).ShouldBe(band);
}
