using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Members;
using static PartyBranchRecords.Web.Tests.Reporting.ReportRunning;

namespace PartyBranchRecords.Web.Tests.Reporting;

/// <summary>The roster and the admissions by month, which pages show besides the reports.</summary>
public sealed class PagesFiguresTests : IDisposable
{
    private readonly TestRecords records = new();

    [Fact]
    public async Task The_roster_has_each_person_with_the_dates_and_the_status_of_the_day()
    {
        var branch = records.Branch("B", records.District("H"));
        records.Member(branch, "2019-05-19", official: "2020-05-19", name: "Lò Thị Đức", sex: Sex.Female, ethnicity: "Thái");
        records.Member(branch, "2018-02-03", to: "2020-05-18", name: "Lò Văn Bình");

        (await records.CsvAsync(Ask("roster", "B", "2020-05-18"))).ShouldBe(
            """
            org_code,org_name,record_number,full_name,sex,birth_date,ethnicity,branch_code,decision_on,admitted_on,official_on,status
            B,Chi bộ B,00001,Lò Thị Đức,Female,1980-01-01,Thái,B,,2019-05-19,2020-05-19,Probationary

            """
        );
        (await records.CsvAsync(Ask("roster", "B", "2020-05-19"))).Split('\n')[1].ShouldEndWith(",Official");
    }

    [Fact]
    public async Task A_list_can_be_read_page_by_page()
    {
        var branch = records.Branch("B", records.District("H"));
        records.Members(branch, 5);
        var request = Ask("members", "H", "2020-12-31").OnDay(default).Value!;

        var page = (await new MembersReport(records.Facts()).ListAsync(request, new("members", Skip: 3, Take: 10))).Value!;

        (page.Rows.Count, page.Total).ShouldBe((2, 5));
        page.Rows.Select(row => row.FullName).ShouldBe(["Nguyễn Văn D", "Nguyễn Văn E"]);
    }

    [Fact]
    public async Task Admissions_come_by_month_beside_the_year_before()
    {
        var branch = records.Branch("B", records.District("H"));
        foreach (var day in new[] { "2019-01-15", "2019-05-10", "2019-05-11", "2020-01-01", "2020-05-10", "2020-05-11", "2020-06-01" })
        {
            records.Member(branch, day);
        }

        var year = (await new AdmissionsByMonth(records.Facts()).RunAsync("H", 2020, new DateOnly(2020, 5, 10))).Value!;

        (year.Admitted, year.SamePeriodBefore, year.WholeYearBefore).ShouldBe((2, 2, 3));
        year.Months.Select(month => month.Admitted).ShouldBe([1, 0, 0, 0, 1, null, null, null, null, null, null, null]);
        year.Months.Select(month => month.YearBefore).ShouldBe([1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0]);
        var list = await new QuotaReport(records.Facts()).ListAsync(
            AdmissionsByMonth.Month("H", 2020, 5, new DateOnly(2020, 5, 10)),
            new("admitted")
        );
        list.Value!.Rows.ShouldHaveSingleItem().AdmittedOn.ShouldBe(new DateOnly(2020, 5, 10));
    }

    public void Dispose() => records.Dispose();
}
