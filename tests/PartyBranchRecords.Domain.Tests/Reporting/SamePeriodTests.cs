using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Domain.Reporting.Changes;

namespace PartyBranchRecords.Domain.Tests.Reporting;

public class SamePeriodTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void A_year_that_is_over_is_compared_with_the_whole_of_another() =>
        SamePeriod.CutOff(ReportPeriod.OfYear(2025), Today, ReportPeriod.OfYear(2024)).ShouldBeNull();

    [Fact]
    public void A_year_that_is_not_over_is_compared_until_the_same_date() =>
        SamePeriod.CutOff(ReportPeriod.OfYear(2026), Today, ReportPeriod.OfYear(2024)).ShouldBe(new DateOnly(2024, 11, 22));

    [Fact]
    public void A_year_cut_off_at_a_day_is_compared_until_that_date()
    {
        var now = ReportPeriod.OfYear(2020) with { AsOf = new DateOnly(2020, 2, 29) };
        SamePeriod.CutOff(now, Today, ReportPeriod.OfYear(2019)).ShouldBe(new DateOnly(2019, 2, 28));
    }

    [Fact]
    public void A_term_is_compared_at_the_same_distance_from_its_start()
    {
        var usual = ReportPeriod.Of(QuotaPeriod.OfTerm(2025, 2030));
        SamePeriod.CutOff(usual, Today, ReportPeriod.Of(QuotaPeriod.OfTerm(2020, 2025))).ShouldBe(new DateOnly(2021, 11, 22));

        var kept = new ReportPeriod(new DateOnly(2020, 9, 10), new DateOnly(2025, 8, 1));
        SamePeriod.CutOff(usual, new DateOnly(2025, 7, 31), kept).ShouldBe(new DateOnly(2020, 10, 10));
    }

    [Fact]
    public void What_would_lie_behind_the_end_of_a_shorter_period_is_its_end() =>
        SamePeriod.CutOff(ReportPeriod.OfYear(2026), Today, new ReportPeriod(new DateOnly(2025, 1, 1), new DateOnly(2025, 3, 31))).ShouldBeNull();
}
