using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Reporting;
using static PartyBranchRecords.Web.Tests.Reporting.ReportRunning;

namespace PartyBranchRecords.Web.Tests.Reporting;

public sealed class MembersReportTests : IDisposable
{
    private readonly TestRecords records = new();

    [Fact]
    public async Task Units_of_the_level_come_in_the_order_of_their_codes_and_the_total_last()
    {
        var district = records.District("H");
        var commune = records.Commune("X2", district);
        records.Members(records.Branch("B1", district, commune), 3, probationary: 1);
        records.Commune("X1", district);
        records.Members(records.Branch("CS", district), 2);

        (await records.CsvAsync(Ask("members", "h", "2020-12-31"))).ShouldBe(
            """
            org_code,org_name,members,official,probationary,women,minority,local
            CS,Chi bộ CS,2,2,0,0,0,0
            X1,Xã X1,0,0,0,0,0,0
            X2,Xã X2,3,2,1,0,0,0
            TOTAL,Huyện H,5,4,1,0,0,0

            """
        );
    }

    [Fact]
    public async Task One_who_came_by_cadre_assignment_is_not_local_there()
    {
        var branch = records.Branch("B", records.District("H"));
        records.Member(branch, local: true, sex: Sex.Female, ethnicity: "Thái");
        records.Member(branch, local: true, began: MembershipStart.CadreAssignment);
        records.Member(branch, local: null);

        var total = (await records.ReportAsync(Ask("members", "B", "2020-12-31")))["TOTAL"];

        (total["members"], total["women"], total["minority"], total["local"]).ShouldBe(("3", "1", "1", "1"));
    }

    [Fact]
    public async Task A_person_stands_from_the_first_day_to_the_day_before_the_last()
    {
        var district = records.District("H");
        var (first, second) = (records.Branch("B1", district), records.Branch("B2", district));
        var member = records.Member(first, "2015-05-19", "2018-03-01", official: "2016-05-19");
        records.Stand(member, second, "2018-03-01", "2020-12-31");

        async Task<string> MembersAsync(string day, string code) => (await records.ReportAsync(Ask("members", "H", day)))[code]["members"];

        (await MembersAsync("2015-05-18", "TOTAL")).ShouldBe("0");
        (await MembersAsync("2015-05-19", "B1")).ShouldBe("1");
        (await MembersAsync("2018-03-01", "B1")).ShouldBe("0");
        (await MembersAsync("2018-03-01", "B2")).ShouldBe("1");
        (await MembersAsync("2020-12-31", "TOTAL")).ShouldBe("0");
    }

    [Fact]
    public async Task Someone_is_official_from_the_day_of_it_and_after_a_readmission_by_the_second_one()
    {
        var branch = records.Branch("B", records.District("H"));
        var member = records.Member(branch, "2010-01-01", "2012-01-01", official: "2011-01-01", ended: MembershipEnd.StruckOff);
        records.Save(
            new Admission
            {
                MemberId = member.Id,
                Number = 2,
                AdmittedOn = new DateOnly(2016, 1, 1),
                OfficialOn = new DateOnly(2017, 1, 1),
                AddedBy = 1,
            }
        );
        records.Stand(member, branch, "2016-01-01", began: MembershipStart.ReAdmission, admission: 2);

        foreach (var (day, official) in new[] { ("2010-12-31", "0"), ("2011-01-01", "1"), ("2016-12-31", "0"), ("2017-01-01", "1") })
        {
            (await records.ReportAsync(Ask("members", "B", day)))["TOTAL"]["official"].ShouldBe(official, day);
        }
    }

    [Fact]
    public async Task A_reassigned_branch_counts_where_it_stood()
    {
        var (old, now) = (records.District("H1"), records.District("H2"));
        var branch = records.Branch("B", null);
        records.Place(branch, old, null, to: "2020-07-01");
        records.Place(branch, now, records.Commune("X", now), from: "2020-07-01");
        records.Members(branch, 4);

        var before = await records.ReportAsync(Ask("members", "ALL", "2020-06-30", ReportLevel.District));
        var after = await records.ReportAsync(Ask("members", "ALL", "2020-07-01"));

        (before["H1"]["members"], before["H2"]["members"]).ShouldBe(("4", "0"));
        after["X"]["members"].ShouldBe("4");
        after.Keys.ShouldBe(["X", "TOTAL"]);
    }

    [Fact]
    public async Task Units_that_do_not_exist_on_the_day_have_no_row()
    {
        var district = records.District("H", to: "2025-07-01");
        records.Commune("X1", district, from: "2012-01-01");
        records.Commune("X2", district, to: "2012-01-01");

        (await records.ReportAsync(Ask("members", "H", "2011-12-31"))).Keys.ShouldBe(["X2", "TOTAL"]);
        (await records.ReportAsync(Ask("members", "H", "2012-01-01"))).Keys.ShouldBe(["X1", "TOTAL"]);
        (await records.ReportAsync(Ask("members", "H", "2025-07-01", ReportLevel.District))).Keys.ShouldBe(["TOTAL"]);
    }

    [Fact]
    public async Task The_list_behind_a_number_is_by_branch_and_name()
    {
        var district = records.District("H");
        var branch = records.Branch("B1", district);
        records.Member(branch, name: "Lò Thị Đức", sex: Sex.Female);
        records.Member(branch, name: "Lò Thị Dung", sex: Sex.Female);
        records.Member(branch, name: "Lò Văn An");
        records.Member(records.Branch("A1", district), name: "Vàng Thị Xuân", sex: Sex.Female);

        var list = await records.CsvAsync(Ask("members", "H", "2020-12-31") with { List = new ListRequest("women") });

        list.Split('\n')
            .Skip(1)
            .Where(line => line.Length > 0)
            .Select(line => line.Split(',')[3])
            .ShouldBe(["Vàng Thị Xuân", "Lò Thị Dung", "Lò Thị Đức"]);
    }

    public void Dispose() => records.Dispose();
}
