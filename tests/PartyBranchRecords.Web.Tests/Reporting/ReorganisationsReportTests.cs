using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Domain.Reporting;
using static PartyBranchRecords.Web.Tests.Reporting.ReportRunning;

namespace PartyBranchRecords.Web.Tests.Reporting;

public sealed class ReorganisationsReportTests : IDisposable
{
    private readonly TestRecords records = new();
    private readonly DistrictCommittee district;
    private readonly CommuneCommittee x;
    private readonly CommuneCommittee y;

    public ReorganisationsReportTests()
    {
        district = records.District("H");
        x = records.Commune("X", district);
        y = records.Commune("Y", district);
    }

    [Fact]
    public async Task A_merger_of_three_into_one_is_three_where_they_stood_the_day_before()
    {
        Branch[] merged = [Branch("B1", x, to: "2020-05-01"), Branch("B2", x, to: "2020-05-01"), Branch("B3", y, to: "2020-05-01")];
        records.Reorganise(ReorganisationKind.Merge, "2020-05-01", merged, [Branch("B4", y, from: "2020-05-01")]);

        (await TotalsAsync("X")).ShouldBe("0,0,2,0,0,0");
        (await TotalsAsync("Y")).ShouldBe("0,0,1,0,0,0");
        (await TotalsAsync("H")).ShouldBe("0,0,3,0,0,0");
    }

    [Fact]
    public async Task What_is_established_counts_where_it_stands_on_the_day()
    {
        records.Reorganise(
            ReorganisationKind.Establish,
            "2020-01-01",
            [],
            [Branch("B1", x, from: "2020-01-01"), Branch("B2", y, from: "2020-01-01")]
        );

        (await TotalsAsync("X")).ShouldBe("1,0,0,0,0,0");
        (await TotalsAsync("H")).ShouldBe("2,0,0,0,0,0");
    }

    [Fact]
    public async Task A_branch_reassigned_is_counted_in_the_commune_it_left()
    {
        var branch = records.Branch("B1", district: null);
        records.Place(branch, district, x, to: "2020-12-31");
        records.Place(branch, district, y, from: "2020-12-31");
        records.Reorganise(ReorganisationKind.Reassign, "2020-12-31", [branch], [branch]);

        (await TotalsAsync("X")).ShouldBe("0,0,0,0,0,1");
        (await TotalsAsync("Y")).ShouldBe("0,0,0,0,0,0");
    }

    [Fact]
    public async Task The_effective_day_counts_not_the_day_of_the_decision_and_communes_are_no_branches()
    {
        var branch = Branch("B1", x);
        records.Reorganise(ReorganisationKind.Consolidate, "2021-01-01", [branch], [branch]);
        records.Reorganise(ReorganisationKind.Consolidate, "2019-12-31", [branch], [branch]);
        records.Reorganise(ReorganisationKind.Consolidate, "2020-06-01", [x], [x]);

        (await TotalsAsync("H")).ShouldBe("0,0,0,0,0,0");
    }

    [Fact]
    public async Task Each_unit_has_a_row_for_every_kind_and_the_total_is_last()
    {
        var school = records.Branch("B1", district, x, to: "2020-02-01", kind: BranchKind.School);
        records.Reorganise(ReorganisationKind.Dissolve, "2020-02-01", [school], []);

        var lines = (await records.CsvAsync(Asked("H"))).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines[0].ShouldBe("org_code,org_name,branch_kind,establish,dissolve,merge,split,consolidate,reassign");
        lines
            .Skip(1)
            .Select(line => line.Split(',')[0])
            .ShouldBe([.. Enumerable.Repeat("X", 8), .. Enumerable.Repeat("Y", 8), .. Enumerable.Repeat("TOTAL", 8)]);
        lines.Skip(17).Select(line => line.Split(',')[2]).ShouldBe(Enum.GetNames<BranchKind>());
        lines[3].ShouldBe("X,Xã X,School,0,1,0,0,0,0");
        lines[19].ShouldBe("TOTAL,Huyện H,School,0,1,0,0,0,0");
    }

    [Fact]
    public async Task The_list_names_the_branches_of_every_kind_with_their_decision()
    {
        var school = records.Branch("B1", district, x, to: "2020-02-01", kind: BranchKind.School);
        records.Reorganise(ReorganisationKind.Dissolve, "2020-02-01", [school], []);

        (await records.CsvAsync(Asked("H") with { List = new ListRequest("dissolve") })).ShouldBe(
            """
            org_code,org_name,branch_kind,number,decided_on,effective_on
            B1,Chi bộ B1,School,001-QĐ,2020-02-01,2020-02-01

            """
        );
        (await records.RefusalAsync(Asked("H") with { List = new ListRequest("branch_kind") })).IsAllowed.ShouldBeFalse();
    }

    private Branch Branch(string code, CommuneCommittee commune, string? from = null, string? to = null) =>
        records.Branch(code, district, commune, from, to);

    private static Data.Reporting.ReportArguments Asked(string organisation) => Ask("reorganisations", organisation) with { Year = 2020 };

    /// <summary>The numbers of the total, of all kinds of branch together.</summary>
    private async Task<string> TotalsAsync(string organisation)
    {
        var totals = (await records.CsvAsync(Asked(organisation)))
            .Split('\n')
            .Where(line => line.StartsWith(ReportUnit.TotalCode, StringComparison.Ordinal))
            .Select(line => line.Split(',').Skip(3).Select(int.Parse).ToList())
            .ToList();
        return string.Join(',', Enumerable.Range(0, 6).Select(column => totals.Sum(row => row[column])));
    }

    public void Dispose() => records.Dispose();
}
