using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Series;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Pages.Reports;
using static PartyBranchRecords.Web.Tests.Reporting.ReportRunning;

namespace PartyBranchRecords.Web.Tests.Reporting;

public sealed class ReportSeriesTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 3, 10);

    private readonly TestRecords records = new();

    public ReportSeriesTests()
    {
        var district = records.District("H");
        var branch = records.Branch("A", district, records.Commune("X", district));
        records.Member(branch, from: "2024-12-15");
        records.Member(branch, from: "2025-02-01", official: "2026-02-01");
        records.Member(branch, from: "2025-02-28", to: "2025-03-31");
        records.Quota(district, "2025", 4);
        records.Quota(district, "2026", 2);
    }

    [Fact]
    public async Task Members_stand_at_the_end_of_each_month_and_this_one_at_today()
    {
        var members = await ValuesAsync("members", "members", SeriesStep.Month, "2024-11-01");
        members.Take(6).ShouldBe(["11/2024 –", "12/2024 1", "01/2025 1", "02/2025 3", "03/2025 2", "04/2025 2"]);
        members[^1].ShouldBe("10/03/2026 2");
    }

    [Fact]
    public async Task A_period_report_is_counted_over_each_month()
    {
        var admitted = await ValuesAsync("movements", "admitted", SeriesStep.Month, "2025-01-01");
        admitted.Take(3).ShouldBe(["01/2025 0", "02/2025 2", "03/2025 0"]);
        (await ValuesAsync("quota", "target", SeriesStep.Month, "2026-01-01")).ShouldBe(["01/2026 –", "02/2026 –", "10/03/2026 –"]);
    }

    [Fact]
    public async Task A_year_has_its_quota_and_the_present_one_goes_until_today()
    {
        (await ValuesAsync("quota", "target", SeriesStep.Year, "2023-06-01")).ShouldBe(["2023 –", "2024 –", "2025 4", "10/03/2026 2"]);
        (await ValuesAsync("quota", "percent_of_target", SeriesStep.Year, "2025-01-01")).ShouldBe(["2025 50", "10/03/2026 0"]);
    }

    [Fact]
    public async Task Every_point_is_the_number_of_the_report_and_opens_its_list()
    {
        var runner = Runner(records);
        var points = await PointsAsync(Ask("members", "H"), SeriesStep.Month, "2025-01-01");
        foreach (var point in points)
        {
            var report = (await runner.TableAsync(Ask("members", "H", $"{point.Stretch.Last:yyyy-MM-dd}"), Today)).Value!;
            var list = await runner.TableAsync(point.Words with { List = new ListRequest("members") }, Today);
            point.ValueOf(report.Columns[2], null).ShouldBe((int)report.Rows[^1].Cells[2]!);
            point.ValueOf(report.Columns[2], null).ShouldBe(list.Value!.Rows.Count);
        }
    }

    [Fact]
    public async Task A_part_that_nobody_has_is_a_count_of_nothing()
    {
        var head = ReportCatalogue.Find("composition")!.Columns.Single(head => head.Name == "members");
        var points = await PointsAsync(Ask("composition", "H"), SeriesStep.Month, "2024-11-01");

        points[0].ValueOf(head, "sex=Female").ShouldBeNull("before the records begin");
        points[1].ValueOf(head, "sex=Female").ShouldBe(0);
        points[1].ValueOf(head, "sex=Male").ShouldBe(1);
        points[1].ValueOf(head, "ethnicity=Mông").ShouldBe(0);
    }

    [Fact]
    public async Task Differences_are_to_the_point_before_and_to_the_same_month_of_the_year_before()
    {
        var points = await PointsAsync(Ask("members", "H"), SeriesStep.Month, "2024-11-01");
        var shown = ShownSeries.Of(points, points.Count - 1, [points[1].Table!.Columns[2]], null);

        shown.Rows[0].Cells[0].ShouldBe(new SeriesCell(1, null, null));
        shown.Rows[2].Cells[0].SinceBefore.ShouldBe(2);
        shown.Rows.Single(row => row.Name == "02/2026").Cells[0].SinceYearBefore.ShouldBe(-1);
    }

    private async Task<List<string>> ValuesAsync(string report, string column, SeriesStep step, string from)
    {
        var points = await PointsAsync(Ask(report, "H"), step, from);
        var shown = ShownSeries.Of(points, points.Count, [ReportCatalogue.Find(report)!.Columns.Single(head => head.Name == column)], null);
        return [.. shown.Rows.Select(row => FormattableString.Invariant($"{row.Name} {row.Cells[0].Value?.ToString() ?? "–"}"))];
    }

    private async Task<IReadOnlyList<SeriesPoint>> PointsAsync(ReportArguments words, SeriesStep step, string from)
    {
        var runner = Runner(records);
        var stretches = SeriesStretches.Between(step, TestRecords.Day(from), Today, Today);
        var asked = words.Name is "movements" or "quota" ? words with { From = stretches[0].From, To = Today } : words with { AsOf = Today };
        var question = (await runner.AskAsync(asked, Today)).Value!;
        return await new ReportSeries(runner).RunAsync(words, question, stretches, Today);
    }

    public void Dispose() => records.Dispose();
}
