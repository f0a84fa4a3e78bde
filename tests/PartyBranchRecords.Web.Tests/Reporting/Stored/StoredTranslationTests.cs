using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Stored;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Tests.Databases;
using static PartyBranchRecords.Web.Tests.Reporting.ReportRunning;

namespace PartyBranchRecords.Web.Tests.Reporting.Stored;

/// <summary>What stored reports ask, on the SQL Server provider.</summary>
public sealed class StoredTranslationTests : IDisposable
{
    private readonly StoredScene scene = new();

    [Theory]
    [InlineData(ReportStructure.Then)]
    [InlineData(ReportStructure.Now)]
    public async Task Opening_and_looking_for_them_runs_on_the_SQL_Server_provider(ReportStructure structure)
    {
        var stored = new List<StoredReport>();
        foreach (var report in ReportCatalogue.All.Where(report => report.IsKept))
        {
            var words = Ask(report.Name, "H", report.TakesDay ? "2020-12-31" : null) with
            {
                Structure = structure,
                Year = report.TakesDay ? null : 2020,
            };
            stored.Add(await scene.StoreAsync(words));
        }
        await scene.Closings.CloseAsync("H", new PeriodToClose { Period = "2020" });
        await scene.EnterLateAsync();
        await scene.CorrectAsync();
        await scene.MergeAsync();
        var scope = new Scope(StoredScene.Today, [scene.District.Id], []);

        var commands = await SqlServerTranslation.OfAsync(scene.Records.ConnectionString, scope, context => ReadAsync(context, stored));

        commands.Count.ShouldBeGreaterThan(300);
    }

    private async Task ReadAsync(RecordsContext context, List<StoredReport> stored)
    {
        var facts = new ReportFacts(context);
        var runner = new ReportRunner(facts, new RecordsBegin(facts));
        var capture = new ReportCapture(facts, runner);
        var (clock, nobody) = (new OfficeClock(StoredScene.Today), new CurrentAccount());
        var reviews = new StoredReviews(context, capture, runner);
        var reports = new StoredReportService(context, capture, runner, clock, nobody);
        foreach (var one in stored)
        {
            await reviews.ReviewAsync(one, StoredReviews.ContentOf(one)!);
        }
        await reviews.LaterAsync(StoredReviews.ContentOf(stored[0])!, ClosingService.Kinds);
        (await reports.ListAsync(["members"], "H", "members", 2020, 0, 10)).Total.ShouldBeGreaterThan(0);
        (await reports.KeptAsync()).ShouldNotBeEmpty();
        (await reports.RowAsync(stored[0].Id)).ShouldNotBeNull();
        (await reports.FindAsync(stored[0].Id)).ShouldNotBeNull();
        (await new ClosingService(context, reports, runner, clock, nobody).ListAsync("H", 0, 10)).Total.ShouldBe(1);
        (await new ClosedPeriods(context).FindAsync([scene.District.Id], new(2020, 1, 1), new(2020, 1, 1))).Count.ShouldBe(1);
    }

    public void Dispose() => scene.Dispose();
}
