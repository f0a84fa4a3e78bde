using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Domain.Tests.Reporting;

public class AdmissionYearTests
{
    private static readonly AdmissionDay[] Days =
    [
        new(new(2019, 2, 3), 1),
        new(new(2019, 5, 19), 2),
        new(new(2019, 5, 20), 4),
        new(new(2020, 2, 3), 8),
        new(new(2020, 5, 19), 16),
        new(new(2020, 5, 20), 32),
    ];

    [Fact]
    public void The_year_before_is_counted_until_the_same_day_and_whole()
    {
        var year = AdmissionYear.Of(ReportUnit.All, 2020, new DateOnly(2020, 5, 19), Days);
        (year.Admitted, year.SamePeriodBefore, year.WholeYearBefore).ShouldBe((24, 3, 7));
    }

    [Fact]
    public void A_month_that_has_not_begun_has_no_number()
    {
        var months = AdmissionYear.Of(ReportUnit.All, 2020, new DateOnly(2020, 5, 19), Days).Months;
        months[4].ShouldBe(new AdmissionMonth(5, 16, 6));
        months[5].ShouldBe(new AdmissionMonth(6, null, 0));
    }

    [Fact]
    public void Of_a_year_gone_by_all_counts()
    {
        var year = AdmissionYear.Of(ReportUnit.All, 2020, new DateOnly(2021, 1, 1), Days);
        (year.Admitted, year.SamePeriodBefore).ShouldBe((56, 7));
        year.Months.Sum(month => month.Admitted).ShouldBe(56);
    }
}
