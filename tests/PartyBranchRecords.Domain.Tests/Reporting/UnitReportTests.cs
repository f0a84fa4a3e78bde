using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Domain.Tests.Reporting;

public class UnitReportTests
{
    private static readonly ReportUnit District = new(1, ReportLevel.District, "H", "Huyện H");
    private static readonly ReportUnit Commune = new(2, ReportLevel.Commune, "X", "Xã X");
    private static readonly ReportUnit Branch = new(3, ReportLevel.Branch, "B", "Chi bộ B");
    private static readonly ReportUnit Grassroots = new(4, ReportLevel.Branch, "CS", "Chi bộ CS");

    private static readonly Placed<int>[] Parts = [new(new(1, 2, 3), 10), new(new(1, null, 4), 5), new(new(1, 2, null), 1)];

    [Fact]
    public void A_grassroots_branch_is_a_row_of_its_own_among_the_communes() =>
        Rows(ReportLevel.Commune, Commune, Grassroots).ShouldBe([("CS", 5), ("X", 11), ("TOTAL", 16)]);

    [Fact]
    public void What_lies_above_the_rows_counts_in_the_total_only() =>
        Rows(ReportLevel.Branch, Branch, Grassroots).ShouldBe([("B", 10), ("CS", 5), ("TOTAL", 16)]);

    [Fact]
    public void A_district_counts_everything_below_it() => Rows(ReportLevel.District, District).ShouldBe([("H", 16), ("TOTAL", 16)]);

    [Fact]
    public void The_total_is_no_sum_of_the_rows() => Rows(ReportLevel.Commune, Grassroots).ShouldBe([("CS", 5), ("TOTAL", 16)]);

    [Fact]
    public void A_unit_without_anything_has_a_row_of_zeros_and_codes_sort_ordinally() =>
        Rows(ReportLevel.Commune, new(5, ReportLevel.Commune, "a", ""), new(6, ReportLevel.Commune, "Z-1", ""), Grassroots)
            .ShouldBe([("CS", 5), ("Z-1", 0), ("a", 0), ("TOTAL", 16)]);

    [Theory]
    [InlineData(ReportLevel.District, true)]
    [InlineData(ReportLevel.Commune, false)]
    [InlineData(ReportLevel.Branch, false)]
    public void A_commune_lies_below_districts_only(ReportLevel level, bool below) => Commune.IsBelow(level).ShouldBe(below);

    [Fact]
    public void All_organisations_lie_below_nothing() => ReportUnit.All.IsBelow(ReportLevel.District).ShouldBeFalse();

    private static IEnumerable<(string, int)> Rows(ReportLevel by, params ReportUnit[] units)
    {
        var report = UnitReport.Of(District, units, by, Parts, (_, parts) => parts.Sum());
        report.Total.Unit.Name.ShouldBe(District.Name);
        return report.RowsAndTotal.Select(row => (row.Unit.Code, row.Figures));
    }
}
