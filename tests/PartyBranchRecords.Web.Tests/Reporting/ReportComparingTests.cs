using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Changes;
using PartyBranchRecords.Domain;
using static PartyBranchRecords.Web.Tests.Reporting.ReportRunning;

namespace PartyBranchRecords.Web.Tests.Reporting;

/// <summary>A report beside the same report on another day or period.</summary>
public sealed class ReportComparingTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 3, 1);

    private readonly TestRecords records = new();

    [Fact]
    public async Task Units_of_one_of_the_days_only_stand_beside_those_of_both()
    {
        var district = records.District("H");
        var kept = records.Branch("B", district);
        records.Members(kept, 3);
        records.Members(records.Branch("A", district, to: "2020-01-01"), 2);
        records.Members(records.Branch("C", district, from: "2020-01-01"), 0);

        var comparison = await CompareAsync(Ask("members", "H", "2021-01-01"), new() { Day = new(2019, 1, 1) });

        comparison
            .Rows.Select(row => (row.Subject.Code, row.Then is not null, row.Now is not null))
            .ShouldBe([("A", true, false), ("B", true, true), ("C", false, true), ("TOTAL", true, true)]);
    }

    [Fact]
    public async Task A_list_says_what_is_new_what_is_gone_and_what_differs()
    {
        var branch = records.Branch("B", records.District("H"));
        var became = records.Member(branch, "2018-09-02", official: "2019-09-02");
        var came = records.Member(branch, "2020-05-19");
        var went = records.Member(branch, to: "2020-01-01", official: "2011-01-01");
        records.Member(branch, official: "2011-01-01");

        var comparison = await CompareAsync(Ask("roster", "H", "2021-01-01"), new() { Day = new(2019, 1, 1) });

        comparison.Came.ShouldHaveSingleItem().Subject.Id.ShouldBe(came.Id);
        comparison.Went.ShouldHaveSingleItem().Subject.Id.ShouldBe(went.Id);
        var changed = comparison.Changed.ShouldHaveSingleItem();
        changed.Subject.Id.ShouldBe(became.Id);
        comparison.ChangedCells(changed).Select(place => comparison.Now.Columns[place].Name).ShouldBe(["status"]);
    }

    [Fact]
    public async Task Before_the_records_begin_there_is_nothing_to_compare_with()
    {
        records.Members(records.Branch("B", records.District("H")), 3);

        var comparison = await CompareAsync(Ask("members", "H", "2021-01-01"), new() { Day = new(2009, 12, 31) });

        comparison.Then.ShouldBeNull();
        comparison.Rows.ShouldAllBe(row => row.Then == null);
    }

    [Fact]
    public async Task A_year_cut_off_is_compared_with_the_same_stretch_of_another()
    {
        var branch = records.Branch("B", records.District("H"));
        foreach (var day in new[] { "2019-05-10", "2019-05-11", "2020-05-10" })
        {
            records.Member(branch, day);
        }

        var comparison = await CompareAsync(Ask("quota", "H", "2020-05-10") with { Year = 2020 }, new() { Period = "2019" });

        comparison.Question.IsSamePeriod.ShouldBeTrue();
        comparison.Question.Then.Last.ShouldBe(new DateOnly(2019, 5, 10));
        var total = comparison.Rows[^1];
        var admitted = comparison.Now.IndexOf("admitted");
        (total.ThenCell(admitted), total.NowCell(admitted)).ShouldBe((1, 1));
    }

    [Fact]
    public async Task A_later_period_counts_whole_whatever_day_is_looked_at()
    {
        var branch = records.Branch("B", records.District("H"));
        records.Member(branch, "2018-05-10");
        records.Member(branch, "2021-05-10");

        var comparison = await CompareAsync(Ask("quota", "H", "2020-05-10") with { Year = 2018 }, new() { Period = "2021" });

        comparison.Rows[^1].ThenCell(comparison.Now.IndexOf("admitted")).ShouldBe(1);
    }

    [Theory]
    [InlineData("2026-03-02", "Changes.Ahead")]
    [InlineData("2021-01-01", "Changes.Same")]
    public async Task A_day_to_come_or_the_day_itself_is_refused(string against, string code)
    {
        records.Members(records.Branch("B", records.District("H")), 1);

        (await RefusalAsync(Ask("members", "H", "2021-01-01"), new() { Day = TestRecords.Day(against) }))
            .Refusals.ShouldHaveSingleItem()
            .Code.ShouldBe(code);
    }

    [Fact]
    public async Task A_day_is_compared_with_a_day_and_a_period_with_a_period()
    {
        records.Members(records.Branch("B", records.District("H")), 1);

        (await RefusalAsync(Ask("members", "H"), new() { Period = "2019" })).Refusals.ShouldHaveSingleItem().Code.ShouldBe("Changes.DayWanted");
        (await RefusalAsync(Ask("quota", "H") with { Year = 2020 }, new() { Day = new(2019, 1, 1) }))
            .Refusals.ShouldHaveSingleItem()
            .Code.ShouldBe("Changes.PeriodWanted");
        (await RefusalAsync(Ask("quota", "H") with { Year = 2020 }, new() { Period = "2026" }))
            .Refusals.ShouldHaveSingleItem()
            .Code.ShouldBe("Changes.Ahead");
    }

    private async Task<ReportComparison> CompareAsync(ReportArguments words, AgainstArguments against)
    {
        var (comparing, asked) = await AskAsync(words, against);
        asked.Verdict.Refusals.ShouldBeEmpty();
        return (await comparing.CompareAsync(asked.Value!, Today)).Value!;
    }

    private async Task<Verdict> RefusalAsync(ReportArguments words, AgainstArguments against) => (await AskAsync(words, against)).Asked.Verdict;

    private async Task<(ReportComparing Comparing, Outcome<ComparedQuestion> Asked)> AskAsync(ReportArguments words, AgainstArguments against)
    {
        var facts = records.Facts();
        var runner = new ReportRunner(facts, new RecordsBegin(facts));
        var comparing = new ReportComparing(runner, facts);
        var question = (await runner.AskAsync(words, Today)).Value!;
        return (comparing, await comparing.AskAsync(question, words, against, Today));
    }

    public void Dispose() => records.Dispose();
}
