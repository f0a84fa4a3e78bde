using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Changes;
using PartyBranchRecords.Data.Reporting.Series;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Tests.Databases;

namespace PartyBranchRecords.Web.Tests.Reporting;

/// <summary>Comparing reports, explaining the differences of their lists, and series: on the SQL Server provider.</summary>
public sealed class ChangesTranslationTests : IDisposable
{
    private static readonly DateOnly Today = new(2021, 6, 30);
    private static readonly DateOnly Then = new(2019, 1, 1);

    private readonly TestRecords records = new();
    private readonly int district;

    public ChangesTranslationTests()
    {
        var h = records.District("H");
        var (x, y) = (records.Commune("X", h), records.Commune("Y", h));
        var branch = records.Branch("B", h, x);
        var elsewhere = records.Branch("K", h, y);
        records.Members(branch, 4);
        records.Member(branch, "2020-05-19");
        records.Member(branch, "2018-09-02", official: "2019-09-02");
        records.Member(branch, to: "2020-02-03", ended: MembershipEnd.StruckOff);
        var gone = records.Branch("A", h, x, to: "2020-07-01");
        var merged = records.Member(gone, to: "2020-07-01", ended: MembershipEnd.Reorganisation);
        records.Stand(merged, branch, "2020-07-01", began: MembershipStart.Reorganisation);
        records.Reorganise(ReorganisationKind.Merge, "2020-07-01", [gone], branch);
        records.Members(elsewhere, 2);
        records.Cover(records.Locality("L", x), branch, from: "2019-09-02");
        records.Quota(h, "2020", 2);
        records.Quota(h, "2021", 2);
        records.Candidate(branch, "C1", (CandidateStepKind.Identified, "2020-01-01"), (CandidateStepKind.DossierOpened, "2021-03-01"));
        records.Candidate(gone, "C2", (CandidateStepKind.Identified, "2018-01-01"));
        district = h.Id;
    }

    public void Dispose() => records.Dispose();

    public static TheoryData<string> Reports => [.. ReportCatalogue.All.Select(report => report.Name)];

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task A_report_beside_that_of_another_day_or_year_and_every_changed_list_run_on_the_SQL_Server_provider(string name)
    {
        foreach (var scope in new[] { Scope.Whole(Today), new Scope(Today, [district], []) })
        {
            var commands = await SqlServerTranslation.OfAsync(records.ConnectionString, scope, context => CompareAsync(context, name));
            commands.Count.ShouldBeGreaterThan(8);
        }
    }

    [Theory]
    [InlineData("members", SeriesStep.Month)]
    [InlineData("movements", SeriesStep.Month)]
    [InlineData("quota", SeriesStep.Year)]
    [InlineData("composition", SeriesStep.Year)]
    public async Task So_does_a_series(string name, SeriesStep step)
    {
        var scope = new Scope(Today, [district], []);
        (await SqlServerTranslation.OfAsync(records.ConnectionString, scope, context => SeriesAsync(context, name, step))).Count.ShouldBeGreaterThan(
            10
        );
    }

    [Fact]
    public async Task So_does_the_forecast_of_a_year_that_is_not_over()
    {
        var scope = new Scope(Today, [district], []);
        var commands = await SqlServerTranslation.OfAsync(records.ConnectionString, scope, ForecastAsync);
        commands.ShouldContain(command => command.Contains("[CandidateStays]"));
    }

    private static async Task CompareAsync(RecordsContext context, string name)
    {
        var report = ReportCatalogue.Find(name)!;
        foreach (var structure in new[] { ReportStructure.Then, ReportStructure.Now })
        {
            var words = new ReportArguments
            {
                Name = name,
                Organisation = "H",
                By = report.IsOfUnits ? ReportLevel.Commune : null,
                Structure = structure,
            };
            if (report.TakesDay)
            {
                await CompareAsync(context, report, words with { AsOf = Today }, new AgainstArguments { Day = Then });
            }
            if (report.TakesPeriod)
            {
                await CompareAsync(context, report, words with { Year = 2021 }, new AgainstArguments { Period = "2020" });
            }
        }
    }

    private static async Task CompareAsync(RecordsContext context, ReportDefinition report, ReportArguments words, AgainstArguments against)
    {
        var (facts, runner) = Of(context);
        var comparing = new ReportComparing(runner, facts);
        var lists = new ChangedLists(comparing, facts);
        var question = (await runner.AskAsync(words, Today)).Value.ShouldNotBeNull();
        var compared = (await comparing.AskAsync(question, words, against, Today)).Value.ShouldNotBeNull();
        var comparison = (await comparing.CompareAsync(compared, Today)).Value.ShouldNotBeNull();
        if (!report.IsOfUnits)
        {
            (await lists.OfReportAsync(comparison, Today)).ShouldNotBeNull();
        }
        foreach (var column in report.Columns.Where(column => column.Link is { Report: null } link && link.Column == column.Name))
        {
            foreach (var unit in new[] { null, "X" })
            {
                (await lists.OfListAsync(compared, new ListRequest(column.Name, unit), Today)).Verdict.Refusals.ShouldBeEmpty(column.Name);
            }
        }
    }

    private static async Task SeriesAsync(RecordsContext context, string name, SeriesStep step)
    {
        var (_, runner) = Of(context);
        var stretches = SeriesStretches.Between(step, Then, Today, Today);
        var words = new ReportArguments { Name = name, Organisation = "H" };
        var asked = name is "movements" or "quota" ? words with { From = stretches[0].From, To = Today } : words with { AsOf = Today };
        var question = (await runner.AskAsync(asked, Today)).Value.ShouldNotBeNull();
        (await new ReportSeries(runner).RunAsync(words, question, stretches, Today)).ShouldAllBe(point => point.Table != null);
    }

    private static async Task ForecastAsync(RecordsContext context)
    {
        var (_, runner) = Of(context);
        foreach (var structure in new[] { ReportStructure.Then, ReportStructure.Now })
        {
            var words = new ReportArguments
            {
                Name = QuotaReport.Name,
                Organisation = "H",
                Year = 2021,
                Structure = structure,
            };
            (await runner.TableAsync(words, Today)).Verdict.Refusals.ShouldBeEmpty();
            (await runner.TableAsync(words with { List = new ListRequest(QuotaReport.Forecast) }, Today)).Verdict.Refusals.ShouldBeEmpty();
        }
    }

    private static (ReportFacts Facts, ReportRunner Runner) Of(RecordsContext context)
    {
        var facts = new ReportFacts(context);
        return (facts, new ReportRunner(facts, new RecordsBegin(facts)));
    }
}
