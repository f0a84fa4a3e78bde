using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;
using static PartyBranchRecords.Web.Tests.Reporting.ReportRunning;

namespace PartyBranchRecords.Web.Tests.Reporting;

/// <summary>The reports whose rows are themselves what is counted.</summary>
public sealed class ListReportTests : IDisposable
{
    private const string Day = "2020-12-31";

    private readonly TestRecords records = new();
    private readonly DistrictCommittee district;
    private readonly CommuneCommittee commune;
    private readonly Branch branch;

    public ListReportTests()
    {
        district = records.District("H");
        commune = records.Commune("X", district);
        branch = records.Branch("B", district, commune);
    }

    [Fact]
    public async Task Committees_are_those_alive_with_their_branches_and_members()
    {
        records.Commune("A", district);
        records.Commune("Z", district, to: Day);
        records.Members(branch, 2);
        records.Branch("B2", district, commune);
        records.Members(records.Branch("CS", district), 3);

        (await records.CsvAsync(Ask("committees", "H", Day))).ShouldBe(
            """
            org_code,org_name,kind,members,branches
            A,Xã A,Commune,0,0
            X,Xã X,Commune,2,2

            """
        );
        (await records.CsvAsync(Ask("committees", "B", Day))).ShouldBe("org_code,org_name,kind,members,branches\n");
    }

    [Fact]
    public async Task Branches_say_who_leads_them_and_when_they_last_admitted()
    {
        var secretary = records.Person(branch, "1", official: "2011-01-01", local: true);
        records.Person(branch, "2", "2018-05-01", local: true);
        records.Person(branch, "3", "2021-05-01");
        records.Office(branch, secretary, Office.Secretary);
        records.VillageHead(secretary, "2015-01-01", "2021-01-01");
        records.Branch("CS", district, kind: BranchKind.Agency);

        (await records.CsvAsync(Ask("branches", "H", Day))).ShouldBe(
            """
            org_code,org_name,kind,commune,members,official,has_committee,secretary,secretary_is_village_head,local_members,few,last_admitted_on,candidates
            B,Chi bộ B,Village,X,2,1,false,Người 1,true,2,true,2018-05-01,0
            CS,Chi bộ CS,Agency,,0,0,false,,false,0,true,,0

            """
        );
    }

    [Fact]
    public async Task The_admitted_are_shown_as_they_were_on_the_day()
    {
        records.Members(branch, 4);
        var head = records.Person(branch, "N1", "2020-03-01", born: "1990-03-02", education: "9/12", local: true, sex: Sex.Female);
        records.VillageHead(head, "2020-03-01", "2020-03-02");
        records.Person(branch, "N2", "2020-03-02");
        records.Person(branch, "N3", "2020-04-01", began: MembershipStart.TransferIn);

        (await records.CsvAsync(Ask("admitted", "H") with { Year = 2020 })).ShouldBe(
            """
            org_code,org_name,record_number,full_name,branch_code,branch_kind,admitted_on,sex,ethnicity,age,general_education,local,village_head,few_before,source
            B,Chi bộ B,N1,Người N1,B,Village,2020-03-01,Female,Kinh,29,9/12,true,true,true,
            B,Chi bộ B,N2,Người N2,B,Village,2020-03-02,Male,Kinh,40,,false,false,false,

            """
        );
    }

    [Fact]
    public async Task Whoever_left_since_or_was_admitted_again_is_among_the_admitted()
    {
        var member = records.Member(branch, "2014-05-01", "2016-05-01", ended: MembershipEnd.StruckOff, name: "Lò Văn Lại");
        records.Admit(member, 2, "2020-06-01");
        records.Stand(member, branch, "2020-06-01", began: MembershipStart.ReAdmission, admission: 2);

        (await records.CsvAsync(Ask("admitted", "X") with { Year = 2014 })).ShouldContain("2014-05-01");
        (await records.CsvAsync(Ask("admitted", "X") with { Year = 2020 })).ShouldContain("2020-06-01");
    }

    [Fact]
    public async Task Every_way_to_begin_a_membership_is_listed_on_its_day()
    {
        records.Person(branch, "1", "2020-01-01", began: MembershipStart.InitialLoad);
        records.Person(branch, "2", Day, began: MembershipStart.CadreAssignment);
        records.Person(branch, "3", "2021-01-01", began: MembershipStart.TransferIn);

        (await records.CsvAsync(Ask("begun", "H") with { Year = 2020 })).ShouldBe(
            """
            org_code,org_name,record_number,full_name,branch_code,branch_kind,from,began
            B,Chi bộ B,1,Người 1,B,Village,2020-01-01,InitialLoad
            B,Chi bộ B,2,Người 2,B,Village,2020-12-31,CadreAssignment

            """
        );
    }

    [Fact]
    public async Task A_candidate_stands_at_the_last_step_by_the_day()
    {
        records.Candidate(branch, "C2", (CandidateStepKind.Identified, "2020-01-01"), (CandidateStepKind.DossierOpened, "2021-01-01"));
        records.Candidate(branch, "C1", (CandidateStepKind.Identified, "2020-01-01"), (CandidateStepKind.Trained, "2020-01-01"));
        records.Candidate(branch, "C3", (CandidateStepKind.Identified, "2021-01-01"));
        records.Candidate(branch, "C4", (CandidateStepKind.Identified, "2020-01-01"), (CandidateStepKind.Refused, "2020-02-01"));

        (await records.CsvAsync(Ask("candidates", "H", Day))).ShouldBe(
            """
            org_code,org_name,number,branch_code,stage,since,source
            B,Chi bộ B,C1,B,Trained,2020-01-01,YouthUnion
            B,Chi bộ B,C2,B,Identified,2020-01-01,YouthUnion
            B,Chi bộ B,C4,B,Refused,2020-02-01,YouthUnion

            """
        );
    }

    [Fact]
    public async Task A_rating_stands_at_the_end_of_its_year()
    {
        records.Rate(commune, 2018, RatingLevel.Outstanding);
        records.Rate(commune, 2020, RatingLevel.NotCompleted);
        records.Rate(commune, 2019, RatingLevel.Good);
        records.Rate(branch, 2019, RatingLevel.Completed);

        (await records.CsvAsync(Ask("ratings", "H", "2020-12-30"))).ShouldBe(
            """
            org_code,org_name,year,rating
            X,Xã X,2018,Outstanding
            X,Xã X,2019,Good

            """
        );
        (await records.CsvAsync(Ask("ratings", "H", Day))).ShouldContain("2020,NotCompleted");
        (await records.CsvAsync(Ask("ratings", "H") with { From = new(2018, 12, 31), To = new(2019, 12, 30) })).ShouldBe(
            "org_code,org_name,year,rating\nX,Xã X,2018,Outstanding\n"
        );
        (await records.CsvAsync(Ask("ratings", "X", Day, ReportLevel.Branch))).ShouldContain("B,Chi bộ B,2019,Completed");
    }

    [Theory]
    [InlineData("1990-02-03", true)]
    [InlineData("1989-11-08", true)]
    [InlineData("1989-11-07", false)]
    [InlineData("1990-02-04", false)]
    public async Task A_badge_is_due_at_the_first_award_date_after_its_years(string decision, bool isDue)
    {
        records.Person(branch, "1", "1990-03-01", decision, official: "1991-03-01");

        var csv = await records.CsvAsync(Ask("badges", "H", "2020-02-03"));

        csv.ShouldBe(
            "org_code,org_name,record_number,full_name,branch_code,decision_on,years\n" + (isDue ? $"B,Chi bộ B,1,Người 1,B,{decision},30\n" : "")
        );
    }

    [Fact]
    public async Task Nobody_probationary_or_gone_is_due_a_badge_and_a_day_between_means_the_next_award_date()
    {
        records.Person(branch, "1", "1990-01-01", decision: "1990-01-01");
        records.Member(branch, "1990-01-01", "2020-02-03", official: "1991-01-01");
        records.Person(branch, "3", "1980-05-01", decision: "1980-05-01", official: "1981-05-01");

        (await records.CsvAsync(Ask("badges", "H", "2020-02-03"))).Split('\n').Length.ShouldBe(2);
        (await records.CsvAsync(Ask("badges", "H", "2020-02-04"))).ShouldContain(",1980-05-01,40\n");
    }

    [Theory]
    [InlineData("committees")]
    [InlineData("branches")]
    [InlineData("candidates")]
    [InlineData("badges")]
    public async Task A_list_has_no_further_list_and_no_row_above_what_is_asked(string report)
    {
        var list = await records.RefusalAsync(Ask(report, "X", Day) with { List = new ListRequest("members") });
        list.Refusals.ShouldHaveSingleItem().Code.ShouldBe("Reports.UnknownList");
        var above = await records.RefusalAsync(Ask(report, "X", Day, ReportLevel.District));
        above.Refusals.ShouldHaveSingleItem().Code.ShouldBe("Reports.LevelAbove");
    }

    [Theory]
    [InlineData("admitted")]
    [InlineData("begun")]
    [InlineData("reorganisations")]
    public async Task What_happened_is_asked_of_a_period(string report)
    {
        (await records.RefusalAsync(Ask(report, "X", Day))).Refusals.ShouldHaveSingleItem().Code.ShouldBe("Reports.PeriodWanted");
        (await records.CsvAsync(Ask(report, "X") with { Year = 2020, AsOf = new(2020, 1, 1) })).ShouldNotBeEmpty();
    }

    public void Dispose() => records.Dispose();
}
