using System.Globalization;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;
using static PartyBranchRecords.Web.Tests.Reporting.ReportRunning;

namespace PartyBranchRecords.Web.Tests.Reporting;

public sealed class MovementsReportTests : IDisposable
{
    private static readonly ReportArguments Of2020 = Ask("movements", "H") with { Year = 2020 };
    private static readonly string[] Gains = ["admitted", "readmitted", "transferred_in", "other_in"];
    private static readonly string[] Losses = ["transferred_out", "struck_off", "expelled", "resigned", "deceased", "other_out"];

    private readonly TestRecords records = new();
    private readonly DistrictCommittee district;
    private readonly CommuneCommittee commune;
    private readonly CommuneCommittee second;
    private readonly Branch branch;
    private readonly Branch beside;
    private readonly Branch elsewhere;

    public MovementsReportTests()
    {
        district = records.District("H");
        commune = records.Commune("X", district);
        second = records.Commune("Y", district);
        branch = records.Branch("B1", district, commune);
        beside = records.Branch("B2", district, commune);
        elsewhere = records.Branch("C1", district, second);
    }

    [Fact]
    public async Task Every_column_counts_what_its_name_says()
    {
        records.Members(branch, 9);
        records.Member(branch, "2020-01-01");
        records.Member(branch, "2020-12-31", began: MembershipStart.ReAdmission);
        records.Member(branch, "2020-05-01", began: MembershipStart.TransferIn);
        records.Member(branch, "2020-05-01", began: MembershipStart.InitialLoad);
        foreach (
            var ended in new[]
            {
                MembershipEnd.TransferOut,
                MembershipEnd.StruckOff,
                MembershipEnd.Expelled,
                MembershipEnd.Resigned,
                MembershipEnd.Deceased,
            }
        )
        {
            records.Member(branch, to: "2020-06-01", ended: ended);
        }
        records.Stand(records.Member(branch, to: "2020-07-01", ended: MembershipEnd.CadreAssignment), elsewhere, "2020-07-01");

        (await records.CsvAsync(Of2020)).ShouldBe(
            """
            org_code,org_name,opening,admitted,readmitted,transferred_in,other_in,transferred_out,struck_off,expelled,resigned,deceased,other_out,closing
            X,Xã X,15,1,1,1,1,1,1,1,1,1,1,13
            Y,Xã Y,0,0,0,0,1,0,0,0,0,0,0,1
            TOTAL,Huyện H,15,1,1,1,1,1,1,1,1,1,0,14

            """
        );
        await AddsUpAsync(Of2020);
    }

    [Fact]
    public async Task A_transfer_within_a_commune_counts_among_branches_only()
    {
        records.Stand(records.Member(branch, to: "2020-07-01", ended: MembershipEnd.InternalTransfer), beside, "2020-07-01");

        var branches = await records.ReportAsync(Of2020 with { By = ReportLevel.Branch });
        (branches["B1"]["other_out"], branches["B2"]["other_in"], branches["TOTAL"]["other_in"]).ShouldBe(("1", "1", "0"));
        var communes = await records.ReportAsync(Of2020);
        (communes["X"]["other_out"], communes["X"]["other_in"], communes["X"]["closing"]).ShouldBe(("0", "0", "1"));
        await AddsUpAsync(Of2020);
    }

    [Fact]
    public async Task Whoever_leaves_and_returns_to_the_same_branch_on_one_day_counts_twice()
    {
        var member = records.Member(branch, to: "2020-07-01", ended: MembershipEnd.TransferOut);
        records.Stand(member, branch, "2020-07-01", began: MembershipStart.TransferIn);

        var row = (await records.ReportAsync(Of2020))["X"];

        (row["transferred_out"], row["transferred_in"], row["closing"]).ShouldBe(("1", "1", "1"));
        await AddsUpAsync(Of2020);
    }

    [Fact]
    public async Task A_branch_reassigned_with_its_people_takes_them_along()
    {
        var moving = records.Branch("M", null);
        records.Place(moving, district, commune, to: "2020-07-01");
        records.Place(moving, district, null, from: "2020-07-01");
        records.Members(moving, 4);
        records.Member(moving, "2020-03-01");
        records.Member(moving, "2020-07-01");
        records.Member(moving, to: "2020-07-01", ended: MembershipEnd.Deceased);

        var rows = await records.ReportAsync(Of2020);

        (rows["X"]["opening"], rows["X"]["admitted"], rows["X"]["deceased"], rows["X"]["other_out"], rows["X"]["closing"]).ShouldBe(
            ("5", "1", "1", "5", "0")
        );
        (rows["M"]["opening"], rows["M"]["admitted"], rows["M"]["other_in"], rows["M"]["closing"]).ShouldBe(("0", "1", "5", "6"));
        (rows["TOTAL"]["other_in"], rows["TOTAL"]["other_out"]).ShouldBe(("0", "0"));
        (await records.ReportAsync(Of2020 with { By = ReportLevel.Branch }))["M"]["other_in"].ShouldBe("0");
        (await ListedAsync(Of2020 with { Organisation = "X" }, "other_out")).ShouldAllBe(line => line.EndsWith(",2020-07-01,Reassign"));
        await AddsUpAsync(Of2020);
    }

    [Fact]
    public async Task A_commune_moved_between_districts_takes_its_people_along()
    {
        var other = records.District("K");
        var moving = records.Commune("Z", null);
        records.Place(moving, district, to: "2020-07-01");
        records.Place(moving, other, from: "2020-07-01");
        var its = records.Branch("Z1", null);
        records.Place(its, district, moving, to: "2020-07-01");
        records.Place(its, other, moving, from: "2020-07-01");
        records.Members(its, 3);

        var all = await records.ReportAsync(Of2020 with { Organisation = "ALL", By = ReportLevel.District });
        (all["H"]["other_out"], all["K"]["other_in"], all["TOTAL"]["other_in"]).ShouldBe(("3", "3", "0"));
        (await records.ReportAsync(Of2020))["TOTAL"]["other_out"].ShouldBe("3");
        var commune = (await records.ReportAsync(Of2020 with { Organisation = "Z" }))["Z"];
        (commune["opening"], commune["other_in"], commune["other_out"], commune["closing"]).ShouldBe(("3", "0", "0", "3"));
        await AddsUpAsync(Of2020 with { Organisation = "ALL" });
    }

    [Fact]
    public async Task Someone_admitted_twice_in_the_period_is_two_rows_of_the_list()
    {
        var member = records.Member(branch, "2020-02-03", "2020-03-01", ended: MembershipEnd.Resigned, name: "Lò Văn An");
        records.Stand(member, beside, "2020-09-02", began: MembershipStart.Admission);
        records.Member(branch, "2020-05-19", name: "Lò Thị Dung");

        (await ListedAsync(Of2020, "admitted"))
            .Select(line => string.Join(',', line.Split(',')[0], line.Split(',')[3], line.Split(',')[12], line.Split(',')[13]))
            .ShouldBe(["B1,Lò Văn An,2020-02-03,Admission", "B1,Lò Thị Dung,2020-05-19,Admission", "B2,Lò Văn An,2020-09-02,Admission"]);
        (await ListedAsync(Of2020, "resigned")).ShouldHaveSingleItem().ShouldEndWith(",2020-03-01,Resigned");
        await AddsUpAsync(Of2020);
    }

    [Fact]
    public async Task As_of_cuts_the_period_off()
    {
        records.Member(branch, "2020-06-30");
        records.Member(branch, "2020-07-01");

        var total = (await records.ReportAsync(Of2020 with { AsOf = new(2020, 6, 30) }))["TOTAL"];

        (total["admitted"], total["closing"]).ShouldBe(("1", "1"));
    }

    [Fact]
    public async Task A_list_of_other_columns_there_is_none() =>
        (await records.RefusalAsync(Of2020 with { List = new ListRequest("members") }))
            .Refusals.ShouldHaveSingleItem()
            .Code.ShouldBe("Reports.UnknownList");

    /// <summary>In every row; all but the other gains and losses add up to the total's; and every list is as long as its number.</summary>
    private async Task AddsUpAsync(ReportArguments arguments)
    {
        foreach (var by in new[] { ReportLevel.District, ReportLevel.Commune, ReportLevel.Branch })
        {
            var rows = await records.ReportAsync(arguments with { By = by });
            foreach (var (code, row) in rows)
            {
                var change = Gains.Sum(column => Number(row[column])) - Losses.Sum(column => Number(row[column]));
                (Number(row["opening"]) + change).ShouldBe(Number(row["closing"]), $"{code} by {by}");
            }
            foreach (var column in rows["TOTAL"].Keys.Skip(2).Where(column => column is not ("other_in" or "other_out")))
            {
                rows.Where(row => row.Key != "TOTAL").Sum(row => Number(row.Value[column])).ShouldBe(Number(rows["TOTAL"][column]), column);
            }
        }
        var total = (await records.ReportAsync(arguments))["TOTAL"];
        foreach (var column in MovementsReport.Columns.Where(column => column.HasList))
        {
            (await ListedAsync(arguments, column.Name)).Length.ShouldBe(Number(total[column.Name]), column.Name);
        }
    }

    private async Task<string[]> ListedAsync(ReportArguments arguments, string column) =>
        [.. (await records.CsvAsync(arguments with { List = new ListRequest(column) })).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)];

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    public void Dispose() => records.Dispose();
}
