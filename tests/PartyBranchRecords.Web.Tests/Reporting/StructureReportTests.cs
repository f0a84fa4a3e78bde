using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;
using static PartyBranchRecords.Web.Tests.Reporting.ReportRunning;

namespace PartyBranchRecords.Web.Tests.Reporting;

public sealed class StructureReportTests : IDisposable
{
    private readonly TestRecords records = new();

    public StructureReportTests()
    {
        var district = records.District("H");
        var commune = records.Commune("X", district);
        records.Commune("Y", district, to: "2020-12-31");
        records.Branch("B1", district, commune);
        records.Branch("B2", district, commune, kind: BranchKind.School);
        records.Branch("B3", district, commune, to: "2020-12-31");
        records.Branch("CS", district, kind: BranchKind.Police);
    }

    [Fact]
    public async Task Grassroots_organisations_are_commune_committees_and_grassroots_branches()
    {
        (await records.CsvAsync(Ask("structure", "H", "2020-12-31"))).ShouldBe(
            """
            org_code,org_name,grassroots_organisations,commune_committees,grassroots_branches,subordinate_branches,village,residential_group,school,health_station,police,military,agency,enterprise
            CS,Chi bộ CS,1,0,1,0,0,0,0,0,1,0,0,0
            X,Xã X,1,1,0,2,1,0,1,0,0,0,0,0
            TOTAL,Huyện H,2,1,1,2,1,0,1,0,1,0,0,0

            """
        );
    }

    [Fact]
    public async Task A_unit_exists_to_the_day_before_it_is_dissolved()
    {
        var rows = await records.ReportAsync(Ask("structure", "H", "2020-12-30"));

        rows.Keys.ShouldBe(["CS", "X", "Y", "TOTAL"]);
        (rows["TOTAL"]["commune_committees"], rows["TOTAL"]["subordinate_branches"]).ShouldBe(("2", "3"));
    }

    [Fact]
    public async Task By_branch_the_commune_committees_stand_in_the_total_only()
    {
        var rows = await records.ReportAsync(Ask("structure", "H", "2020-12-31", ReportLevel.Branch));

        rows.Keys.ShouldBe(["B1", "B2", "CS", "TOTAL"]);
        (rows["B1"]["grassroots_organisations"], rows["B1"]["subordinate_branches"]).ShouldBe(("0", "1"));
        rows["TOTAL"]["grassroots_organisations"].ShouldBe("2");
    }

    [Fact]
    public async Task The_list_names_the_organisations_behind_the_number()
    {
        (await records.CsvAsync(Ask("structure", "H", "2020-12-31") with { List = new ListRequest("grassroots_organisations") })).ShouldBe(
            """
            org_code,org_name,level,kind,commune,members,official
            CS,Chi bộ CS,Branch,Police,,0,0
            X,Xã X,Commune,Commune,X,0,0

            """
        );
    }

    public void Dispose() => records.Dispose();
}
