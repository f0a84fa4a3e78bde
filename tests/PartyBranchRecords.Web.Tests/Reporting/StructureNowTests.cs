using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Domain.Reporting;
using static PartyBranchRecords.Web.Tests.Reporting.ReportRunning;

namespace PartyBranchRecords.Web.Tests.Reporting;

/// <summary>Today is 1 March 2026; reorganisations took effect on 1 July 2025 and the questions are on 2020.</summary>
public sealed class StructureNowTests : IDisposable
{
    private const string Then = "2020-12-31";
    private const string Change = "2025-07-01";

    private readonly TestRecords records = new();
    private readonly DistrictCommittee district;
    private readonly CommuneCommittee commune;

    public StructureNowTests()
    {
        district = records.District("H");
        commune = records.Commune("X", district);
    }

    [Fact]
    public async Task A_merged_branch_counts_in_its_first_successor()
    {
        var (old, next) = (records.Branch("A", district, commune, to: Change), records.Branch("B", district, commune, from: Change));
        records.Members(old, 3);
        records.Reorganise(ReorganisationKind.Merge, Change, [old], next, records.Branch("C", district, commune));

        var now = await NowAsync(Ask("members", "H", Then, ReportLevel.Branch));

        now.Keys.ShouldBe(["B", "C", "TOTAL"]);
        (now["B"]["members"], now["C"]["members"], now["TOTAL"]["members"]).ShouldBe(("3", "0", "3"));
        (await records.ReportAsync(Ask("members", "H", Then, ReportLevel.Branch)))["A"]["members"].ShouldBe("3");
    }

    [Fact]
    public async Task Without_a_named_successor_it_keeps_a_row_of_its_own_in_its_last_commune()
    {
        var gone = records.Branch("A", district, commune, to: Change);
        records.Members(gone, 2);
        records.Branch("EMPTY", district, commune, to: Change);
        records.Reorganise(ReorganisationKind.Dissolve, Change, [gone]);

        (await NowAsync(Ask("members", "H", Then, ReportLevel.Branch))).Keys.ShouldBe(["A", "EMPTY", "TOTAL"]);
        (await NowAsync(Ask("members", "H", Then)))["X"]["members"].ShouldBe("2");
    }

    [Fact]
    public async Task A_split_leaves_the_past_with_the_predecessor()
    {
        var (old, part) = (records.Branch("A", district, commune), records.Branch("B", district, commune, from: Change));
        records.Members(old, 4);
        records.Reorganise(ReorganisationKind.Split, Change, [old], part);

        var now = await NowAsync(Ask("members", "H", Then, ReportLevel.Branch));

        (now["A"]["members"], now["B"]["members"]).ShouldBe(("4", "0"));
    }

    [Fact]
    public async Task A_branch_brings_its_past_where_it_stands_today()
    {
        var (other, there) = (records.District("K"), records.Commune("Y", null));
        records.Place(there, other);
        var moved = records.Branch("M", null);
        records.Place(moved, district, commune, to: Change);
        records.Place(moved, other, there, from: Change);
        records.Members(moved, 5);

        (await NowAsync(Ask("members", "H", Then)))["TOTAL"]["members"].ShouldBe("0");
        (await NowAsync(Ask("members", "K", Then)))["Y"]["members"].ShouldBe("5");
        (await NowAsync(Ask("members", "Y", Then)))["TOTAL"]["members"].ShouldBe("5");
        (await NowListAsync(Ask("roster", "K", Then), null)).ShouldBe(5);
        (await NowListAsync(Ask("members", "K", Then), "official")).ShouldBe(5);
    }

    [Fact]
    public async Task A_dissolved_commune_and_its_district_go_on_in_their_successors()
    {
        var (oldDistrict, province) = (records.District("OLD", to: Change), records.District("P", from: Change));
        var (old, ward) = (records.Commune("V", oldDistrict, to: Change), records.Commune("W", province, from: Change));
        var closed = records.Branch("V1", oldDistrict, old, to: Change);
        var closedGrassroots = records.Branch("V2", oldDistrict, to: Change);
        records.Members(closed, 3);
        records.Members(closedGrassroots, 2);
        records.Reorganise(ReorganisationKind.Merge, Change, [oldDistrict], province);
        records.Reorganise(ReorganisationKind.Merge, Change, [old], ward);

        var now = await NowAsync(Ask("members", "P", Then));

        now.Keys.ShouldBe(["V2", "W", "TOTAL"]);
        (now["W"]["members"], now["V2"]["members"]).ShouldBe(("3", "2"));
        (await NowAsync(Ask("members", "OLD", Then)))["TOTAL"]["members"].ShouldBe("0");
        (await NowAsync(Ask("structure", "P", Then)))["W"]["commune_committees"].ShouldBe("1");
    }

    [Fact]
    public async Task What_is_counted_keeps_what_it_was()
    {
        var strict = records.District("K", fewLimit: 3);
        var moved = records.Branch("M", null, kind: BranchKind.School);
        records.Place(moved, district, null, to: Change);
        records.Place(moved, strict, records.Commune("Y", strict), from: Change);
        records.Members(moved, 4);

        (await NowAsync(Ask("branch-sizes", "K", Then)))["Y"]["few"].ShouldBe("1", "the limit is that of the district it stood in");
        var structure = (await NowAsync(Ask("structure", "K", Then)))["Y"];
        (structure["grassroots_branches"], structure["subordinate_branches"], structure["school"]).ShouldBe(("1", "0", "1"));
    }

    [Fact]
    public async Task Targets_of_merged_units_are_added()
    {
        var (one, two) = (records.Branch("A", district, commune, to: Change), records.Branch("B", district, commune, to: Change));
        var next = records.Branch("C", district, commune, from: Change);
        records.Reorganise(ReorganisationKind.Merge, Change, [one, two], next);
        records.Quota(one, "2020", 2);
        records.Quota(two, "2020", 3);
        records.Quota(commune, "2020", 4);
        records.Member(one, "2020-05-19");
        records.Member(two, "2020-05-19");

        var branches = await NowAsync(Ask("quota", "X", by: ReportLevel.Branch) with { Year = 2020 });
        (branches["C"]["target"], branches["C"]["admitted"], branches["C"]["percent_of_target"]).ShouldBe(("5", "2", "40.0"));
        var total = branches["TOTAL"];
        (total["target"], total["children_target"], total["children_difference"]).ShouldBe(("4", "5", "1"));
    }

    [Fact]
    public async Task A_dissolved_unit_with_a_target_has_a_row()
    {
        var gone = records.Branch("A", district, commune, to: Change);
        records.Quota(gone, "2020", 2);

        var rows = await NowAsync(Ask("quota", "H", by: ReportLevel.Branch) with { Year = 2020 });

        (rows["A"]["target"], rows["A"]["admitted"]).ShouldBe(("2", "0"));
    }

    [Fact]
    public async Task A_reorganisation_inside_one_successor_is_no_movement()
    {
        var (one, two) = (records.Branch("A", district, commune, to: "2020-07-01"), records.Branch("B", district, commune));
        records.Reorganise(ReorganisationKind.Merge, "2020-07-01", [one], two);
        var member = records.Member(one, to: "2020-07-01", ended: Domain.Members.MembershipEnd.Reorganisation);
        records.Stand(member, two, "2020-07-01", began: Domain.Members.MembershipStart.Reorganisation);
        var movements = Ask("movements", "H", by: ReportLevel.Branch) with { Year = 2020 };

        (await records.ReportAsync(movements))["B"]["other_in"].ShouldBe("1");
        var now = await NowAsync(movements);
        now.Keys.ShouldBe(["B", "TOTAL"]);
        (now["B"]["opening"], now["B"]["other_in"], now["B"]["other_out"], now["B"]["closing"]).ShouldBe(("1", "0", "0", "1"));
        (await NowListAsync(movements with { Organisation = "B" }, "other_in")).ShouldBe(0);
    }

    [Fact]
    public async Task A_locality_lies_in_its_commune_of_today()
    {
        var ward = records.Commune("Y", district);
        var old = records.Commune("OLD", district, to: Change);
        records.Reorganise(ReorganisationKind.Merge, Change, [old], commune);
        var moved = records.Locality("L1", null);
        records.Place(moved, old, to: Change);
        records.Place(moved, ward, from: Change);
        records.Locality("L2", old, to: Change);

        var now = await records.CsvAsync(Ask("coverage", "H", Then) with { Structure = ReportStructure.Now });

        now.Split('\n')
            .Where(line => line.Contains(",Village,"))
            .Select(line => line[..line.IndexOf(",0,")])
            .ShouldBe(["X,Xã X,Village,1", "Y,Xã Y,Village,1", "TOTAL,Huyện H,Village,2"]);
    }

    [Fact]
    public async Task A_reader_counts_the_past_of_what_stands_in_the_own_unit_today()
    {
        var other = records.District("K");
        var moved = records.Branch("M", null);
        records.Place(moved, other, null, to: Change);
        records.Place(moved, district, commune, from: Change);
        records.Members(moved, 5);
        var reader = new Scope(new DateOnly(2026, 3, 1), [district.Id], []);
        async Task<int> MembersAsync(string code, bool now)
        {
            var request = (Ask("members", code, Then) with { Structure = now ? ReportStructure.Now : ReportStructure.Then })
                .OnDay(new(2026, 3, 1))
                .Value!;
            return (await new MembersReport(records.Facts(reader)).RunAsync(request)).Value?.Total.Figures.Members ?? -1;
        }

        (await MembersAsync("H", now: true)).ShouldBe(5);
        (await MembersAsync("H", now: false)).ShouldBe(0);
        (await MembersAsync("M", now: true)).ShouldBe(5);
        (await MembersAsync("K", now: true)).ShouldBe(-1);
        (await MembersAsync("ALL", now: true)).ShouldBe(-1);
    }

    private Task<Dictionary<string, Dictionary<string, string>>> NowAsync(ReportArguments arguments) =>
        records.ReportAsync(arguments with { Structure = ReportStructure.Now });

    private async Task<int> NowListAsync(ReportArguments arguments, string? column) =>
        (await records.CsvAsync(arguments with { Structure = ReportStructure.Now, List = column is null ? null : new ListRequest(column) }))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Length - 1;

    public void Dispose() => records.Dispose();
}
