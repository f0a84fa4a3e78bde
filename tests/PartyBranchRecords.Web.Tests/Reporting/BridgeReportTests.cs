using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Bridge;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Domain.Reporting;
using static PartyBranchRecords.Web.Tests.Reporting.ReportRunning;

namespace PartyBranchRecords.Web.Tests.Reporting;

/// <summary>Today is 1 March 2026; reorganisations took effect on 1 July 2025 and the questions are on 2020.</summary>
public sealed class BridgeReportTests : IDisposable
{
    private const string Then = "2020-12-31";
    private const string Change = "2025-07-01";
    private static readonly DateOnly Today = new(2026, 3, 1);

    private readonly TestRecords records = new();
    private readonly DistrictCommittee district;
    private readonly CommuneCommittee commune;

    public BridgeReportTests()
    {
        district = records.District("H");
        commune = records.Commune("X", district);
    }

    [Fact]
    public async Task A_merger_leads_its_branches_to_the_first_successor()
    {
        var next = records.Branch("C", district, commune, from: Change);
        var (one, two) = (records.Branch("A", district, commune, to: Change), records.Branch("B", district, commune, to: Change));
        records.Members(one, 3);
        records.Members(two, 4);
        records.Reorganise(ReorganisationKind.Merge, Change, [one, two], next);

        var passages = await PassagesAsync("X", ReportLevel.Branch);

        passages.ShouldBe(["A>C 1: 3+0-0=3", "B>C 1: 4+0-0=4", "TOTAL> 2: 7+0-0=7"]);
        await AddsUpAsync("X", "H");
    }

    [Fact]
    public async Task A_split_leaves_the_people_of_then_with_the_predecessor()
    {
        var (old, part) = (records.Branch("A", district, commune), records.Branch("B", district, commune, from: Change));
        records.Members(old, 4);
        records.Reorganise(ReorganisationKind.Split, Change, [old], part);

        (await PassagesAsync("X", ReportLevel.Branch)).ShouldBe(["A>A 1: 4+0-0=4", "TOTAL> 1: 4+0-0=4"]);
        await AddsUpAsync("X", "H");
    }

    [Fact]
    public async Task A_reassigned_branch_crosses_the_border_of_its_commune_and_district()
    {
        var (other, there) = (records.District("K"), records.Commune("Y", null));
        records.Place(there, other);
        records.Members(records.Branch("S", district, commune), 2);
        var moved = records.Branch("M", null);
        records.Place(moved, district, commune, to: Change);
        records.Place(moved, other, there, from: Change);
        records.Members(moved, 5);

        (await PassagesAsync("H")).ShouldBe(["X>X 1: 2+0-0=2", "X>Y 1: 5+0-5=0", "TOTAL> 2: 7+0-5=2"]);
        (await PassagesAsync("K")).ShouldBe(["X>Y 1: 0+5-0=5", "TOTAL> 1: 0+5-0=5"]);
        (await ListAsync("H", "went")).ShouldBe(5);
        (await ListAsync("H", "then", "X", "X")).ShouldBe(2);
        (await ListAsync("K", "came")).ShouldBe(5);
        (await ListAsync("H", "branches", "X", "Y")).ShouldBe(1);
        await AddsUpAsync("H", "K", "X", "Y");
    }

    [Fact]
    public async Task A_district_dissolved_into_a_province_leads_there()
    {
        var (old, province) = (records.District("OLD", to: Change), records.District("P", from: Change));
        var (gone, ward) = (records.Commune("V", old, to: Change), records.Commune("W", province, from: Change));
        var closed = records.Branch("V1", old, gone, to: Change);
        records.Members(closed, 3);
        records.Members(records.Branch("V2", old, to: Change), 2);
        records.Reorganise(ReorganisationKind.Merge, Change, [old], province);
        records.Reorganise(ReorganisationKind.Merge, Change, [gone], ward);

        (await PassagesAsync("OLD", ReportLevel.District)).ShouldBe(["OLD>P 2: 5+0-5=0", "TOTAL> 2: 5+0-5=0"]);
        (await PassagesAsync("P", ReportLevel.District)).ShouldBe(["OLD>P 2: 0+5-0=5", "TOTAL> 2: 0+5-0=5"]);
        (await PassagesAsync("V")).ShouldBe(["V>W 1: 3+0-3=0", "TOTAL> 1: 3+0-3=0"]);
        await AddsUpAsync("OLD", "P");
    }

    [Fact]
    public async Task A_reader_sees_what_came_only_where_they_may_ask_for_the_unit_of_today()
    {
        var other = records.District("K");
        var moved = records.Branch("M", null);
        records.Place(moved, other, null, to: Change);
        records.Place(moved, district, commune, from: Change);
        records.Members(moved, 5);
        var report = new BridgeReport(records.Facts(new Scope(Today, [other.Id], [])));

        var asked = await report.RunAsync(
            new DayRequest
            {
                Organisation = "M",
                AsOf = TestRecords.Day(Then)!.Value,
                Today = Today,
            }
        );
        var foreign = await report.RunAsync(
            new DayRequest
            {
                Organisation = "X",
                AsOf = TestRecords.Day(Then)!.Value,
                Today = Today,
            }
        );

        asked.Value!.Rows[^1].Cells.Skip(5).ShouldBe([5, 0, 0, 5]);
        foreign.Verdict.IsNotFound().ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_another_s_past_is_not_shown_as_nothing()
    {
        var (other, later) = (records.District("K"), records.Commune("Z", null));
        records.Place(later, other, to: Change);
        records.Place(later, district, from: Change);
        var branch = records.Branch("Z1", null);
        records.Place(branch, other, later, to: Change);
        records.Place(branch, district, later, from: Change);
        records.Members(branch, 3);
        var report = new BridgeReport(records.Facts(new Scope(Today, [district.Id], [])));
        var request = new DayRequest
        {
            Organisation = "Z",
            AsOf = TestRecords.Day(Then)!.Value,
            Today = Today,
            OnTreeOf = Today,
        };

        (await report.RunAsync(request)).Verdict.IsNotFound().ShouldBeTrue();
        (await report.RunAsync(request with { Organisation = "H" })).Value!.Rows[^1].Cells.Skip(5).ShouldBe([0, 3, 0, 3]);
    }

    /// <summary>Every unit of then and every unit of today has the members that the report on members has of it.</summary>
    private async Task AddsUpAsync(params string[] organisations)
    {
        foreach (var organisation in organisations)
        {
            foreach (var by in new[] { ReportLevel.Commune, ReportLevel.Branch })
            {
                var bridge = await Runner(records).TableAsync(Ask(BridgeReport.Name, organisation, Then, by), Today);
                await BridgeSums.ShouldAddUpAsync(Runner(records), bridge.Value!, Ask(MembersReport.Name, organisation, Then, by), Today);
            }
        }
    }

    /// <summary>"A>C 1: 3+0-0=3": from, to, branches, then, came, went, now.</summary>
    private async Task<IEnumerable<string>> PassagesAsync(string organisation, ReportLevel? by = null)
    {
        var table = (await Runner(records).TableAsync(Ask(BridgeReport.Name, organisation, Then, by), Today)).Value!;
        return table.Rows.Select(row =>
        {
            var cells = row.Cells;
            return $"{cells[0]}>{cells[2]} {cells[4]}: {cells[5]}+{cells[6]}-{cells[7]}={cells[8]}";
        });
    }

    private async Task<int> ListAsync(string organisation, string column, string? unit = null, string? part = null) =>
        (
            await Runner(records)
                .TableAsync(Ask(BridgeReport.Name, organisation, Then) with { List = new ListRequest(column, unit) { Part = part } }, Today)
        )
            .Value!
            .Total;

    public void Dispose() => records.Dispose();
}
