using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Reporting;
using static PartyBranchRecords.Web.Tests.Reporting.ReportRunning;

namespace PartyBranchRecords.Web.Tests.Reporting;

/// <summary>What is asked for, by whom, and what is refused.</summary>
public sealed class ReportAskingTests : IDisposable
{
    private static readonly DateOnly Today = new(2021, 1, 1);

    private readonly TestRecords records = new();
    private readonly Scope staffOfH;
    private readonly Scope secretaryOfX;

    public ReportAskingTests()
    {
        var (district, other) = (records.District("H"), records.District("K"));
        var commune = records.Commune("X", null);
        records.Place(commune, district, to: "2020-01-01");
        records.Place(commune, other, from: "2020-01-01");
        var branch = records.Branch("B", null);
        records.Place(branch, district, commune, to: "2020-01-01");
        records.Place(branch, other, commune, from: "2020-01-01");
        records.Members(branch, 3);
        records.Branch("CS", district);
        staffOfH = new(Today, [district.Id], []);
        secretaryOfX = new(Today, [], [commune.Id]);
    }

    [Theory]
    [InlineData("X", ReportLevel.District)]
    [InlineData("B", ReportLevel.District)]
    [InlineData("B", ReportLevel.Commune)]
    [InlineData("CS", ReportLevel.Commune)]
    public async Task Rows_may_not_lie_above_the_organisation(string organisation, ReportLevel by) =>
        await IsWrongUsageAsync(Ask("members", organisation, "2020-12-31", by), "Reports.LevelAbove");

    [Fact]
    public async Task Rows_are_communes_unless_a_branch_is_asked_for()
    {
        (await records.ReportAsync(Ask("members", "ALL", "2020-12-31"))).Keys.ShouldBe(["CS", "X", "TOTAL"]);
        (await records.ReportAsync(Ask("members", "x", "2020-12-31"))).Keys.ShouldBe(["X", "TOTAL"]);
        (await records.ReportAsync(Ask("members", "B", "2020-12-31"))).Keys.ShouldBe(["B", "TOTAL"]);
    }

    [Fact]
    public async Task Wrong_questions_are_refused_by_name()
    {
        var quota = Ask("quota", "H");
        await IsWrongUsageAsync(Ask("nothing", "H"), "Reports.UnknownReport");
        await IsWrongUsageAsync(quota, "Reports.PeriodWanted");
        await IsWrongUsageAsync(quota with { AsOf = Today }, "Reports.PeriodWanted");
        await IsWrongUsageAsync(Ask("members", "H") with { Year = 2020 }, "Reports.DayWanted");
        await IsWrongUsageAsync(quota with { Year = 2020, Term = "2015-2020" }, "Reports.SeveralPeriods");
        await IsWrongUsageAsync(quota with { Year = 2020, From = Today }, "Reports.SeveralPeriods");
        await IsWrongUsageAsync(quota with { From = Today }, "Reports.HalfPeriod");
        await IsWrongUsageAsync(quota with { From = Today, To = Today.AddDays(-1) }, "Reports.PeriodBackwards");
        await IsWrongUsageAsync(quota with { Year = 2020, AsOf = new(2019, 12, 31) }, "Reports.CutOffBefore");
        await IsWrongUsageAsync(quota with { Term = "2020" }, "Reports.UnknownPeriod");
        await IsWrongUsageAsync(quota with { Term = "2020-2015" }, "Reports.UnknownPeriod");
        await IsWrongUsageAsync(quota with { Year = 20 }, "Reports.UnknownPeriod");
        await IsWrongUsageAsync(quota with { Year = 2020, List = new ListRequest("target") }, "Reports.UnknownList");
        await IsWrongUsageAsync(Ask("branch-sizes", "H") with { List = new ListRequest("mean") }, "Reports.UnknownList");
        await IsWrongUsageAsync(Ask("roster", "H") with { List = new ListRequest("members") }, "Reports.UnknownList");
        await IsWrongUsageAsync(Ask("members", "H", by: ReportLevel.Locality), "Reports.LevelNotOffered");
        await IsWrongUsageAsync(quota with { Year = 2020, By = ReportLevel.Locality }, "Reports.LevelNotOffered");
    }

    [Fact]
    public async Task An_unknown_code_is_no_wrong_usage()
    {
        var verdict = await records.RefusalAsync(Ask("members", "Z"));
        verdict.Refusals.ShouldHaveSingleItem().Code.ShouldBe("Reports.UnknownOrganisation");
        verdict.IsWrongUsage().ShouldBeFalse();
    }

    [Fact]
    public async Task Out_of_scope_is_not_found()
    {
        await IsNotFoundAsync(staffOfH, "K");
        await IsNotFoundAsync(staffOfH, "ALL");
        await IsNotFoundAsync(secretaryOfX, "H");
        await IsNotFoundAsync(secretaryOfX, "K");
        await IsNotFoundAsync(secretaryOfX, "CS");
        await IsNotFoundAsync(Scope.Nothing, "X");
    }

    [Fact]
    public async Task Of_a_past_day_one_reads_what_stood_in_ones_unit_then()
    {
        (await MembersAsync(staffOfH, "X", "2019-12-31")).ShouldBe(3);
        await IsNotFoundAsync(staffOfH, "X", "2020-01-01");
        (await MembersAsync(staffOfH, "H", "2019-12-31")).ShouldBe(3);
        (await MembersAsync(staffOfH, "H", "2020-01-01")).ShouldBe(0);
        (await MembersAsync(secretaryOfX, "X", "2020-01-01")).ShouldBe(3);
    }

    [Fact]
    public async Task Records_begin_with_the_first_membership_and_without_one_with_the_foundation()
    {
        var district = records.District("N", from: "1990-05-19");
        var facts = records.Facts();
        async Task<DateOnly?> BeginAsync(ReportUnit unit) => await new RecordsBegin(facts).OnAsync(unit);

        (await BeginAsync(await UnitAsync("B"))).ShouldBe(new DateOnly(2010, 1, 1));
        (await BeginAsync(await UnitAsync("K"))).ShouldBe(new DateOnly(2020, 1, 1));
        (await BeginAsync(await UnitAsync("N"))).ShouldBe(new DateOnly(1990, 5, 19));
        (await BeginAsync(await UnitAsync("CS"))).ShouldBeNull();
    }

    private async Task<ReportUnit> UnitAsync(string code) =>
        (await new MembersReport(records.Facts()).RunAsync(Ask("members", code, "2020-12-31").OnDay(Today).Value!)).Value!.Asked;

    private async Task<int> MembersAsync(Scope scope, string code, string day) =>
        (await new MembersReport(records.Facts(scope)).RunAsync(Ask("members", code, day).OnDay(Today).Value!)).Value!.Total.Figures.Members;

    private async Task IsNotFoundAsync(Scope scope, string code, string day = "2020-12-31") =>
        (await records.RefusalAsync(Ask("members", code, day), scope)).Refusals.ShouldHaveSingleItem().Code.ShouldBe("Reports.UnknownOrganisation");

    private async Task IsWrongUsageAsync(ReportArguments arguments, string code)
    {
        var verdict = await records.RefusalAsync(arguments);
        verdict.Refusals.ShouldHaveSingleItem().Code.ShouldBe(code);
        verdict.IsWrongUsage().ShouldBeTrue();
    }

    public void Dispose() => records.Dispose();
}
