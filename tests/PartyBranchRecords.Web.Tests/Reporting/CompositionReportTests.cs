using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;
using static PartyBranchRecords.Web.Tests.Reporting.ReportRunning;

namespace PartyBranchRecords.Web.Tests.Reporting;

public sealed class CompositionReportTests : IDisposable
{
    private const string Day = "2020-12-31";

    private readonly TestRecords records = new();
    private readonly Branch branch;

    public CompositionReportTests()
    {
        var district = records.District("H");
        branch = records.Branch("B", district, records.Commune("X", district));
        records.Branch("CS", district);
    }

    [Fact]
    public async Task Every_sex_and_band_has_a_row_and_shares_are_of_the_unit()
    {
        records.Person(branch, "1", sex: Sex.Female);
        records.Person(branch, "2");
        records.Person(branch, "3");

        (await RowsAsync("sex")).ShouldBe(["Male,2,66.7", "Female,1,33.3"]);
        (await RowsAsync("age_band")).ShouldBe(["under 30,0,0.0", "30-39,0,0.0", "40-49,3,100.0", "50-59,0,0.0", "60 and over,0,0.0"]);
    }

    [Theory]
    [InlineData("1991-01-01", "under 30")]
    [InlineData("1990-12-31", "30-39")]
    [InlineData("1961-01-01", "50-59")]
    [InlineData("1960-12-31", "60 and over")]
    public async Task A_band_begins_on_the_birthday(string born, string band)
    {
        records.Person(branch, "1", born: born);

        (await RowsAsync("age_band")).ShouldContain($"{band},1,100.0");
    }

    [Fact]
    public async Task What_is_written_freely_has_the_values_that_occur_and_an_empty_one_for_not_known()
    {
        records.Person(branch, "1", education: "9/12", youthUnion: true);
        records.Person(branch, "2", education: "12/12", youthUnion: false);
        records.Person(branch, "3");

        (await RowsAsync("general_education")).ShouldBe(["12/12,1,33.3", "9/12,1,33.3", ",1,33.3"]);
        (await RowsAsync("youth_union")).ShouldBe(["true,1,33.3", "false,1,33.3", ",1,33.3"]);
        (await RowsAsync("political_theory")).ShouldBe([",3,100.0"]);
    }

    [Fact]
    public async Task Party_age_runs_from_the_decision_once_official()
    {
        records.Person(branch, "1", "2010-02-01", decision: "2010-01-01", official: "2011-02-01");
        records.Person(branch, "2", "2010-02-01", decision: "2011-01-01", official: "2011-02-01");
        records.Person(branch, "3", "2020-02-01", decision: "2010-01-01");

        (await RowsAsync("party_age")).ShouldBe([
            "under 10,1,33.3",
            "10-19,1,33.3",
            "20-29,0,0.0",
            "30-39,0,0.0",
            "40-49,0,0.0",
            "50 and over,0,0.0",
            ",1,33.3",
        ]);
    }

    [Fact]
    public async Task Party_age_of_one_admitted_again_leaves_out_the_time_outside()
    {
        var member = records.Member(branch, "2000-01-01", "2005-01-01", ended: MembershipEnd.Resigned);
        records.Context.Database.ExecuteSql(
            $"UPDATE Admissions SET DecisionOn = '2000-01-01', OfficialOn = '2001-01-01' WHERE MemberId = {member.Id}"
        );
        records.Admit(member, 2, "2015-01-01", decision: "2015-01-01", official: "2016-01-01");
        records.Stand(member, branch, "2015-01-01", began: MembershipStart.ReAdmission, admission: 2);

        // 5 years before, nearly 6 since.
        (await RowsAsync("party_age")).ShouldContain("10-19,1,100.0");
    }

    [Fact]
    public async Task Of_a_period_those_admitted_in_it_count_as_they_were_on_that_day()
    {
        records.Person(branch, "1", "2020-03-01", born: "1990-03-02");
        records.Person(branch, "2", "2019-03-01");
        var asked = Ask("composition", "H") with { Year = 2020 };

        var rows = await RowsAsync("age_band", asked);

        rows[0].ShouldBe("under 30,1,100.0");
        (await RowsAsync("party_age", asked))[^1].ShouldBe(",1,100.0");
    }

    [Fact]
    public async Task A_unit_without_members_has_zeros_and_no_shares()
    {
        records.Person(branch, "1", education: "12/12");

        (await RowsAsync("sex", org: "CS")).ShouldBe(["Male,0,", "Female,0,"]);
        (await RowsAsync("general_education", org: "CS")).ShouldBe(["12/12,0,"]);
    }

    [Fact]
    public async Task The_list_is_everybody_counted()
    {
        records.Person(branch, "1");
        records.Person(branch, "2", "2020-03-01");

        (await records.CsvAsync(Ask("composition", "H", Day) with { List = new ListRequest("members") })).Split('\n').Length.ShouldBe(4);
        (await records.CsvAsync(Ask("composition", "H") with { Year = 2020, List = new ListRequest("members") })).Split('\n').Length.ShouldBe(3);
        (await records.RefusalAsync(Ask("composition", "H", Day) with { List = new ListRequest("percent") })).IsAllowed.ShouldBeFalse();
    }

    /// <summary>Value, members and share of a characteristic.</summary>
    private async Task<List<string>> RowsAsync(string characteristic, Data.Reporting.ReportArguments? asked = null, string org = ReportUnit.TotalCode)
    {
        var csv = await records.CsvAsync(asked ?? Ask("composition", "H", Day));
        return
        [
            .. csv.Split('\n')
                .Select(line => line.Split(',', 4))
                .Where(cells => cells[0] == org && cells[2] == characteristic)
                .Select(cells => cells[3]),
        ];
    }

    public void Dispose() => records.Dispose();
}
