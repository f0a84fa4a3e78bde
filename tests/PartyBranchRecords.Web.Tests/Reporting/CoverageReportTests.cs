using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;
using static PartyBranchRecords.Web.Tests.Reporting.ReportRunning;

namespace PartyBranchRecords.Web.Tests.Reporting;

public sealed class CoverageReportTests : IDisposable
{
    private const string Day = "2020-12-31";
    private const string DayBefore = "2020-12-30";

    private readonly TestRecords records = new();
    private readonly DistrictCommittee district;
    private readonly CommuneCommittee commune;
    private readonly Locality village;

    public CoverageReportTests()
    {
        district = records.District("H");
        commune = records.Commune("X", district);
        village = records.Locality("L1", commune);
    }

    [Fact]
    public async Task A_village_with_a_branch_of_its_own_is_independent()
    {
        records.Cover(village, Branch("B1"));

        (await CoverageAsync()).ShouldBe("1,1,0,0,1");
    }

    [Fact]
    public async Task A_branch_that_covers_two_villages_is_joint_for_both()
    {
        var branch = Branch("B1");
        records.Cover(village, branch);
        records.Cover(records.Locality("L2", commune), branch);

        (await CoverageAsync()).ShouldBe("2,0,2,0,2");
    }

    [Fact]
    public async Task What_else_a_branch_covers_counts_wherever_it_lies()
    {
        var branch = Branch("B1");
        records.Cover(village, branch);
        records.Cover(records.Locality("L2", records.Commune("Y", records.District("K"))), branch);

        (await CoverageAsync()).ShouldBe("1,0,1,0,1");
    }

    [Fact]
    public async Task Covered_by_an_independent_and_a_joint_branch_a_village_is_independent()
    {
        var (own, shared) = (Branch("B1"), Branch("B2"));
        records.Cover(village, own);
        records.Cover(village, shared);
        records.Cover(records.Locality("L2", commune), shared);

        (await CoverageAsync()).ShouldBe("2,1,1,0,2");
    }

    [Fact]
    public async Task Two_joint_branches_do_not_make_a_village_independent()
    {
        var second = records.Locality("L2", commune);
        foreach (var branch in new[] { Branch("B1"), Branch("B2") })
        {
            records.Cover(village, branch);
            records.Cover(second, branch);
        }

        (await CoverageAsync()).ShouldBe("2,0,2,0,2");
    }

    [Fact]
    public async Task A_coverage_holds_to_the_day_before_it_ends()
    {
        var branch = Branch("B1");
        records.Cover(village, branch, to: Day);
        records.Cover(records.Locality("L2", commune), branch);

        (await CoverageAsync(DayBefore)).ShouldBe("2,0,2,0,2");
        // The village has lost its branch, which now covers the other one alone.
        (await CoverageAsync(Day)).ShouldBe("2,1,0,1,2");
    }

    [Fact]
    public async Task A_dissolved_branch_covers_nothing()
    {
        records.Cover(village, records.Branch("B1", district, commune, to: Day));

        (await CoverageAsync(DayBefore)).ShouldBe("1,1,0,0,1");
        (await CoverageAsync(Day)).ShouldBe("1,0,0,1,1");
    }

    [Fact]
    public async Task A_village_has_the_members_who_live_there_and_a_school_those_who_work_there()
    {
        var (school, other) = (records.Locality("T1", commune, LocalityKind.School), records.Locality("T2", commune, LocalityKind.School));
        var elsewhere = records.Branch("B1", records.District("K"));
        records.Member(elsewhere, residence: village, workplace: school, to: Day);
        records.Member(elsewhere, residence: other);

        (await CoverageAsync(DayBefore)).ShouldBe("1,0,0,1,0");
        (await CoverageAsync(DayBefore, LocalityKind.School)).ShouldBe("2,0,0,2,1");
        (await CoverageAsync(Day)).ShouldBe("1,0,0,1,1", "a member who has left lives there");
        (await CoverageAsync(Day, LocalityKind.School)).ShouldBe("2,0,0,2,2");
    }

    [Fact]
    public async Task Working_in_a_village_is_not_living_there()
    {
        records.Member(Branch("B1"), workplace: village);

        (await CoverageAsync()).ShouldBe("1,0,0,1,1");
    }

    [Fact]
    public async Task A_locality_lies_in_the_commune_of_the_day_and_that_in_its_district_of_the_day()
    {
        var other = records.Commune("Y", null);
        records.Place(other, district, to: Day);
        records.Place(other, records.District("K"), from: Day);
        var moving = records.Locality("L2", null);
        records.Place(moving, commune, to: DayBefore);
        records.Place(moving, other, from: DayBefore);

        (await CoverageAsync("2020-12-29", unit: "X")).ShouldBe("2,0,0,2,2");
        (await CoverageAsync(DayBefore, unit: "X")).ShouldBe("1,0,0,1,1");
        (await CoverageAsync(DayBefore, unit: "Y")).ShouldBe("1,0,0,1,1");
        (await CoverageAsync(DayBefore)).ShouldBe("2,0,0,2,2");
        (await CoverageAsync(Day)).ShouldBe("1,0,0,1,1");
        (await CoverageAsync(Day, organisation: "K")).ShouldBe("1,0,0,1,1");
    }

    [Fact]
    public async Task A_village_exists_while_it_lies_in_a_commune()
    {
        records.Locality("L2", commune, from: DayBefore, to: Day);

        (await CoverageAsync("2020-12-29")).ShouldBe("1,0,0,1,1");
        (await CoverageAsync(DayBefore)).ShouldBe("2,0,0,2,2");
        (await CoverageAsync(Day)).ShouldBe("1,0,0,1,1");
    }

    [Fact]
    public async Task Every_unit_has_a_row_for_every_kind()
    {
        records.Locality("Y1", records.Commune("Y", district), LocalityKind.HealthStation);
        records.Branch("CS", district, kind: BranchKind.Police);
        records.Cover(village, Branch("B1"));

        (await records.CsvAsync(Ask("coverage", "H", Day))).ShouldBe(
            """
            org_code,org_name,kind,localities,independent,joint,without_branch,without_members
            CS,Chi bộ CS,Village,0,0,0,0,0
            CS,Chi bộ CS,ResidentialGroup,0,0,0,0,0
            CS,Chi bộ CS,School,0,0,0,0,0
            CS,Chi bộ CS,HealthStation,0,0,0,0,0
            X,Xã X,Village,1,1,0,0,1
            X,Xã X,ResidentialGroup,0,0,0,0,0
            X,Xã X,School,0,0,0,0,0
            X,Xã X,HealthStation,0,0,0,0,0
            Y,Xã Y,Village,0,0,0,0,0
            Y,Xã Y,ResidentialGroup,0,0,0,0,0
            Y,Xã Y,School,0,0,0,0,0
            Y,Xã Y,HealthStation,1,0,0,1,1
            TOTAL,Huyện H,Village,1,1,0,0,1
            TOTAL,Huyện H,ResidentialGroup,0,0,0,0,0
            TOTAL,Huyện H,School,0,0,0,0,0
            TOTAL,Huyện H,HealthStation,1,0,0,1,1

            """
        );
    }

    [Fact]
    public async Task By_locality_each_is_a_row_of_its_own_kind()
    {
        records.Locality("A1", commune, LocalityKind.School);

        (await records.CsvAsync(Ask("coverage", "X", Day, ReportLevel.Locality))).ShouldBe(
            """
            org_code,org_name,kind,localities,independent,joint,without_branch,without_members
            A1,Bản A1,School,1,0,0,1,1
            L1,Bản L1,Village,1,0,0,1,1
            TOTAL,Xã X,Village,1,0,0,1,1
            TOTAL,Xã X,ResidentialGroup,0,0,0,0,0
            TOTAL,Xã X,School,1,0,0,1,1
            TOTAL,Xã X,HealthStation,0,0,0,0,0

            """
        );
    }

    [Fact]
    public async Task By_district_the_localities_of_its_communes_are_together()
    {
        records.Locality("Y1", records.Commune("Y", district));

        (await CoverageAsync(organisation: "ALL", by: ReportLevel.District, unit: "H")).ShouldBe("2,0,0,2,2");
    }

    [Fact]
    public async Task The_list_names_the_localities_and_who_covers_them()
    {
        var (first, second) = (Branch("B1"), Branch("B2"));
        var school = records.Locality("A1", commune, LocalityKind.School);
        foreach (var branch in new[] { second, first })
        {
            records.Cover(village, branch);
            records.Cover(school, branch);
        }
        records.Locality("L2", commune);

        (await records.CsvAsync(Ask("coverage", "H", Day) with { List = new ListRequest("joint") })).ShouldBe(
            """
            locality_code,locality_name,kind,commune,covered_by
            A1,Bản A1,School,X,B1;B2
            L1,Bản L1,Village,X,B1;B2

            """
        );
        (await records.CsvAsync(Ask("coverage", "H", Day) with { List = new ListRequest("without_branch") })).ShouldBe(
            """
            locality_code,locality_name,kind,commune,covered_by
            L2,Bản L2,Village,X,

            """
        );
    }

    [Fact]
    public async Task It_has_no_rows_for_branches()
    {
        Branch("B1");
        var verdict = await records.RefusalAsync(Ask("coverage", "H", Day, ReportLevel.Branch));
        var refusal = verdict.Refusals.ShouldHaveSingleItem();
        refusal.Code.ShouldBe("Reports.LevelNotOffered");
        refusal.Values.ShouldHaveSingleItem().ShouldBe("district, commune, locality");
        verdict.IsWrongUsage().ShouldBeTrue();
    }

    [Fact]
    public async Task A_branch_that_is_asked_for_has_no_localities()
    {
        var branch = Branch("B1");
        records.Cover(records.Locality("L9", commune), branch);
        var lines = (await records.CsvAsync(Ask("coverage", "B1", Day))).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines
            .Skip(1)
            .ShouldBe([
                .. Enum.GetNames<LocalityKind>().Select(kind => $"B1,Chi bộ B1,{kind},0,0,0,0,0"),
                .. Enum.GetNames<LocalityKind>().Select(kind => $"TOTAL,Chi bộ B1,{kind},0,0,0,0,0"),
            ]);
        (await records.CsvAsync(Ask("coverage", "B1", Day) with { List = new ListRequest("localities") }))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_reader_sees_the_localities_of_the_own_commune_only()
    {
        var other = records.Commune("Y", district);
        records.Locality("Y1", other);
        var secretary = new Scope(TestRecords.Day(Day)!.Value, [], [other.Id]);

        (await records.RefusalAsync(Ask("coverage", "X", Day), secretary))
            .Refusals.ShouldHaveSingleItem()
            .Code.ShouldBe("Reports.UnknownOrganisation");
        var own = await Runner(records, secretary).TableAsync(Ask("coverage", "Y", Day) with { List = new ListRequest("localities") }, default);
        own.Value!.Rows.ShouldHaveSingleItem().Cells[0].ShouldBe("Y1");
    }

    private Branch Branch(string code) => records.Branch(code, district, commune);

    /// <summary>The numbers of a row: localities, independent, joint, without_branch, without_members.</summary>
    private async Task<string> CoverageAsync(
        string day = Day,
        LocalityKind kind = LocalityKind.Village,
        string organisation = "H",
        string unit = "TOTAL",
        ReportLevel? by = null
    )
    {
        var lines = (await records.CsvAsync(Ask("coverage", organisation, day, by))).Split('\n');
        return lines.Single(line => line.StartsWith($"{unit},") && line.Contains($",{kind},")).Split($",{kind},")[1];
    }

    public void Dispose() => records.Dispose();
}
