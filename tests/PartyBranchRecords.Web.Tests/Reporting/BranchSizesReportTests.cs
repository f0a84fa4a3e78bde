using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using static PartyBranchRecords.Web.Tests.Reporting.ReportRunning;

namespace PartyBranchRecords.Web.Tests.Reporting;

public sealed class BranchSizesReportTests : IDisposable
{
    private readonly TestRecords records = new();

    [Fact]
    public async Task Bands_look_at_all_members_and_the_flags_at_the_official_ones()
    {
        var district = records.District("H", fewLimit: 4);
        foreach (var (code, size) in new[] { ("B0", 0), ("B3", 3), ("B4", 4), ("B8", 8), ("B9", 9), ("C29", 29), ("C30", 30) })
        {
            records.Members(records.Branch(code, district), size);
        }
        records.Members(records.Branch("P", district), 9, probationary: 7);

        (await records.CsvAsync(Ask("branch-sizes", "H", "2020-12-31")))
            .Split('\n')[^2]
            .ShouldBe(
                // 92 members in 8 branches; the fourth and fifth are 8 and 9.
                "TOTAL,Huyện H,8,2,2,2,3,1,11.5,8.5,0,30,0,3,8"
            );
    }

    [Fact]
    public async Task The_limit_is_that_of_the_district_the_branch_stands_in_on_the_day()
    {
        var (strict, mild) = (records.District("H1", fewLimit: 6), records.District("H2", fewLimit: 3));
        var branch = records.Branch("B", null);
        records.Place(branch, strict, null, to: "2020-01-01");
        records.Place(branch, mild, null, from: "2020-01-01");
        records.Members(branch, 5);

        (await records.ReportAsync(Ask("branch-sizes", "ALL", "2019-12-31")))["TOTAL"]["few"].ShouldBe("1");
        (await records.ReportAsync(Ask("branch-sizes", "ALL", "2020-01-01")))["TOTAL"]["few"].ShouldBe("0");
    }

    [Fact]
    public async Task A_secretary_and_a_deputy_alone_are_no_committee()
    {
        var branch = records.Branch("B", records.District("H"));
        records.Members(branch, 8);
        var member = records.Member(branch, official: "2011-01-01");
        records.Office(branch, member, Office.Secretary, to: "2020-12-31");
        records.Office(branch, member, Office.DeputySecretary);
        records.Office(branch, member, Office.CommitteeMember, from: "2020-12-31");

        async Task<(string, string, string)> OnAsync(string day)
        {
            var total = (await records.ReportAsync(Ask("branch-sizes", "B", day)))["TOTAL"];
            return (total["with_committee"], total["owing_committee"], total["without_secretary"]);
        }

        (await OnAsync("2020-12-30")).ShouldBe(("0", "1", "0"));
        (await OnAsync("2020-12-31")).ShouldBe(("1", "0", "1"));
    }

    [Fact]
    public async Task An_organisation_with_nothing_in_it_prints_its_total()
    {
        records.District("H");

        (await records.CsvAsync(Ask("branch-sizes", "H", "2020-12-31"))).Split('\n')[1].ShouldBe("TOTAL,Huyện H,0,0,0,0,0,0,,,,,0,0,0");
    }

    [Fact]
    public async Task Each_branch_comes_with_its_secretary_its_admissions_of_the_year_and_its_warnings()
    {
        var district = records.District("H");
        var branch = records.Branch("B", district, records.Commune("X", district));
        var secretary = records.Member(branch, official: "2011-01-01", name: "Lò Thị Đức");
        records.Office(branch, secretary, Office.Secretary);
        records.Member(branch, "2020-01-01");
        records.Member(branch, "2020-12-31", began: MembershipStart.ReAdmission);
        records.Member(branch, "2019-12-31");

        var rows = (await new BranchesReport(records.Facts()).RunAsync(Ask("branches", "H", "2020-06-30").OnDay(default).Value!)).Value!;

        var row = rows.ShouldHaveSingleItem();
        (row.Code, row.CommuneName, row.Members, row.Official, row.Probationary, row.AdmittedInYear).ShouldBe(("B", "Xã X", 3, 1, 2, 1));
        (row.SecretaryId, row.SecretaryName).ShouldBe((secretary.Id, "Lò Thị Đức"));
        row.Warnings.ShouldBe([BranchWarning.BelowThreeOfficial, BranchWarning.FewMembers]);
    }

    public void Dispose() => records.Dispose();
}
