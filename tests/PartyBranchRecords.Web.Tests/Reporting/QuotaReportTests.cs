using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;
using static PartyBranchRecords.Web.Tests.Reporting.ReportRunning;

namespace PartyBranchRecords.Web.Tests.Reporting;

public sealed class QuotaReportTests : IDisposable
{
    private static readonly ReportArguments Of2020 = Ask("quota", "H") with { Year = 2020 };

    private readonly TestRecords records = new();
    private readonly DistrictCommittee district;
    private readonly CommuneCommittee commune;
    private readonly Branch branch;

    public QuotaReportTests()
    {
        district = records.District("H");
        commune = records.Commune("X", district);
        branch = records.Branch("B", district, commune);
    }

    [Fact]
    public async Task The_row_holds_target_admitted_shares_gap_pace_and_what_was_handed_down()
    {
        records.Quota(district, "2020", 6);
        records.Quota(commune, "2020", 4);
        records.Quota(branch, "2020", 3);
        records.Members(branch, 7);
        records.Member(branch, "2020-01-01");
        records.Member(branch, "2020-12-31");
        records.Member(branch, "2019-12-31");
        records.Member(branch, "2021-01-01");

        (await records.CsvAsync(Of2020)).ShouldBe(
            """
            org_code,org_name,target,admitted,percent_of_target,opening_members,percent_of_members,gap,pace_target,forecast,children_target,children_difference
            X,Xã X,4,2,50.0,8,25.0,2,4.0,2,3,-1
            TOTAL,Huyện H,6,2,33.3,8,25.0,4,6.0,2,4,-2

            """
        );
    }

    [Fact]
    public async Task Who_left_since_or_moved_on_stays_admitted_where_it_happened()
    {
        var other = records.Branch("B2", district);
        var moved = records.Member(branch, "2020-03-01", "2020-06-01");
        records.Stand(moved, other, "2020-06-01");
        records.Member(branch, "2020-04-01", "2020-05-01", ended: MembershipEnd.Resigned);
        records.Member(branch, "2020-04-01", began: MembershipStart.TransferIn);
        records.Member(branch, "2020-04-01", began: MembershipStart.ReAdmission);

        var rows = await records.ReportAsync(Of2020 with { By = ReportLevel.Branch });

        (rows["B"]["admitted"], rows["B2"]["admitted"], rows["TOTAL"]["admitted"]).ShouldBe(("3", "0", "3"));
    }

    [Fact]
    public async Task An_admission_counts_where_the_branch_stood_on_its_day()
    {
        var second = records.Commune("Y", district);
        var moving = records.Branch("M", null);
        records.Place(moving, district, commune, to: "2020-07-01");
        records.Place(moving, district, second, from: "2020-07-01");
        records.Member(moving, "2020-06-30");
        records.Member(moving, "2020-07-01");
        records.Member(moving, "2020-08-01");

        var rows = await records.ReportAsync(Of2020);

        (rows["X"]["admitted"], rows["Y"]["admitted"], rows["TOTAL"]["admitted"]).ShouldBe(("1", "2", "3"));
        (await ListedAsync("admitted", "Y")).ShouldBe(2);
    }

    [Fact]
    public async Task The_revision_set_last_until_the_last_day_is_the_target()
    {
        records.Quota(district, "2020", 10, setOn: "2019-12-01");
        records.Quota(district, "2020", 12, setOn: "2020-07-01");
        records.Quota(district, "2020", 99, setOn: "2021-01-01");

        (await records.ReportAsync(Of2020))["TOTAL"]["target"].ShouldBe("12");
        (await records.ReportAsync(Of2020 with { AsOf = new(2020, 6, 30) }))["TOTAL"]["target"].ShouldBe("10");
        (await records.ReportAsync(Of2020 with { AsOf = new(2021, 1, 1) }))["TOTAL"]["target"].ShouldBe("99");
    }

    [Fact]
    public async Task As_of_cuts_the_period_off_and_the_pace_with_it()
    {
        records.Quota(district, "2020", 60);
        records.Member(branch, "2020-06-30");
        records.Member(branch, "2020-07-01");

        var total = (await records.ReportAsync(Of2020 with { AsOf = new(2020, 6, 30) }))["TOTAL"];

        // 182 of the 366 days of 2020.
        (total["admitted"], total["pace_target"]).ShouldBe(("1", "29.8"));
    }

    [Fact]
    public async Task Without_a_cut_off_the_days_gone_by_are_those_until_today()
    {
        records.Quota(district, "2020", 60);
        var today = new DateOnly(2020, 6, 30);

        (await records.ReportAsync(Of2020, today))["TOTAL"]["pace_target"].ShouldBe("29.8");
        (await records.ReportAsync(Of2020, new(2019, 12, 31)))["TOTAL"]["pace_target"].ShouldBe("0.0");
    }

    [Fact]
    public async Task Days_from_and_to_have_no_target_and_neither_has_ALL()
    {
        records.Quota(district, "2020", 60);
        records.Quota(commune, "2020", 60);
        var days = Ask("quota", "H") with { From = new(2020, 1, 1), To = new(2020, 12, 31) };

        foreach (
            var total in new[]
            {
                (await records.ReportAsync(days))["TOTAL"],
                (await records.ReportAsync(Of2020 with { Organisation = "ALL" }))["TOTAL"],
            }
        )
        {
            total
                .Where(cell => cell.Key is "target" or "percent_of_target" or "gap" or "pace_target" or "children_target" or "children_difference")
                .ShouldAllBe(cell => cell.Value == "");
            total["admitted"].ShouldBe("0");
        }
    }

    [Theory]
    [InlineData("H", "2015-09-01", "2020-08-31")]
    [InlineData("X", "2015-05-20", "2020-05-19")]
    [InlineData("B", "2015-09-01", "2020-08-31")]
    [InlineData("K", "2015-07-01", "2020-06-30")]
    public async Task A_term_is_the_organisations_own_else_the_districts_else_July_to_June(string organisation, string first, string last)
    {
        records.Term(district, "2015-2020", "2015-09-01", "2020-09-01");
        records.Term(commune, "2015-2020", "2015-05-20", "2020-05-20");
        var without = records.Branch("C", records.District("K"));
        foreach (var on in new[] { TestRecords.Day(first)!.Value, TestRecords.Day(last)!.Value })
        {
            foreach (var day in new[] { on.AddDays(-1), on, on.AddDays(1) })
            {
                records.Member(organisation == "K" ? without : branch, $"{day:yyyy-MM-dd}");
            }
        }

        var total = (await records.ReportAsync(Ask("quota", organisation) with { Term = "2015-2020" }))["TOTAL"];

        total["admitted"].ShouldBe("4");
    }

    [Fact]
    public async Task Every_unit_of_the_period_has_a_row_and_so_has_a_gone_one_with_a_target()
    {
        records.Commune("GONE", district, to: "2020-01-01");
        records.Commune("ENDED", district, to: "2020-01-02");
        records.Commune("BEGUN", district, from: "2020-12-31");
        records.Commune("LATER", district, from: "2021-01-01");
        var planned = records.Commune("PLAN", district, to: "2019-01-01");
        records.Quota(planned, "2020", 3);

        var rows = await records.ReportAsync(Of2020);

        rows.Keys.ShouldBe(["BEGUN", "ENDED", "PLAN", "X", "TOTAL"]);
        (rows["PLAN"]["target"], rows["PLAN"]["admitted"]).ShouldBe(("3", "0"));
    }

    [Fact]
    public async Task What_was_handed_down_is_read_off_the_last_day()
    {
        var moved = records.Branch("M", null);
        records.Place(moved, district, commune, to: "2020-07-01");
        records.Place(moved, district, null, from: "2020-07-01");
        records.Quota(district, "2020", 20);
        records.Quota(commune, "2020", 8);
        records.Quota(branch, "2020", 5);
        records.Quota(moved, "2020", 4);

        var before = await records.ReportAsync(Of2020 with { AsOf = new(2020, 6, 30) });
        var after = await records.ReportAsync(Of2020);

        (before["X"]["children_target"], before["X"]["children_difference"], before["TOTAL"]["children_target"]).ShouldBe(("9", "1", "8"));
        (after["X"]["children_target"], after["X"]["children_difference"], after["TOTAL"]["children_target"]).ShouldBe(("5", "-3", "12"));
        after["M"]["children_target"].ShouldBe("");
    }

    [Fact]
    public async Task Shares_of_nothing_are_empty()
    {
        records.Quota(district, "2020", 0);

        var total = (await records.ReportAsync(Of2020))["TOTAL"];

        (total["percent_of_target"], total["opening_members"], total["percent_of_members"]).ShouldBe(("", "0", ""));
        (total["gap"], total["pace_target"]).ShouldBe(("0", "0.0"));
    }

    private async Task<int> ListedAsync(string column, string unit)
    {
        var request = Of2020.OnPeriod(new(2021, 1, 1)).Value!;
        return (await new QuotaReport(records.Facts()).ListAsync(request, new ListRequest(column, unit))).Value!.Rows.Count;
    }

    public void Dispose() => records.Dispose();
}
