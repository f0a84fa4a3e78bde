using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Integrity;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Tests.Databases;

namespace PartyBranchRecords.Web.Tests.Reporting;

/// <summary>Every query of every report on the SQL Server provider, for a reader of everything and for readers with a scope.</summary>
public sealed class ReportTranslationTests : IDisposable
{
    private static readonly DateOnly Today = new(2020, 12, 31);

    private readonly TestRecords records = new();
    private readonly int district;
    private readonly int commune;

    public ReportTranslationTests()
    {
        var h = records.District("H");
        var x = records.Commune("X", h);
        var branch = records.Branch("B", h, x);
        records.Members(records.Branch("CS", h), 3);
        var secretary = records.Member(branch, official: "2011-01-01");
        records.Member(branch, "2020-01-15");
        records.Office(branch, secretary, Office.Secretary);
        var (school, village) = (records.Locality("T", x, LocalityKind.School), records.Locality("L", x));
        records.Cover(village, branch);
        records.Member(branch, official: "2011-01-01", residence: village, workplace: school);
        records.Quota(x, "2015-2020", 4);
        records.Quota(branch, "2015-2020", 2);
        records.Term(h, "2015-2020", "2015-06-01", "2020-09-01");
        records.Rate(x, 2019, RatingLevel.Good);
        records.Reorganise(ReorganisationKind.Consolidate, "2018-01-01", [branch], [branch]);
        records.Candidate(branch, "C", (CandidateStepKind.Identified, "2020-01-01"));
        var veteran = records.Person(branch, "V", "1990-12-01", decision: "1990-11-01", official: "1991-12-01");
        records.Admit(veteran, 2, "2000-12-01");
        (district, commune) = (h.Id, x.Id);
    }

    public static TheoryData<string, ReportLevel?> Questions =>
        new()
        {
            { "ALL", ReportLevel.District },
            { "ALL", ReportLevel.Commune },
            { "H", ReportLevel.District },
            { "H", ReportLevel.Commune },
            { "H", ReportLevel.Branch },
            { "X", ReportLevel.Commune },
            { "X", ReportLevel.Branch },
            { "B", null },
        };

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Reports_and_their_lists_run_on_the_SQL_Server_provider(string organisation, ReportLevel? by)
    {
        var commands = await CommandsAsync(Scope.Whole(Today), context => ReadAsync(context, organisation, by));
        commands.Count.ShouldBeGreaterThan(30);
    }

    [Fact]
    public async Task So_they_do_for_a_reader_with_a_scope()
    {
        var inDistrict = new Scope(Today, [district], []);
        (await CommandsAsync(inDistrict, context => ReadAsync(context, "H", ReportLevel.Commune))).Count.ShouldBeGreaterThan(30);
        var inCommune = new Scope(Today, [], [commune]);
        (await CommandsAsync(inCommune, context => ReadAsync(context, "X", ReportLevel.Branch))).Count.ShouldBeGreaterThan(30);
    }

    [Theory]
    [InlineData("ALL", ReportLevel.Commune)]
    [InlineData("H", ReportLevel.Commune)]
    [InlineData("X", ReportLevel.Branch)]
    public async Task So_they_do_on_today_s_tree_and_as_known_on_a_day(string organisation, ReportLevel by)
    {
        var commands = await CommandsAsync(Scope.Whole(Today), context => ReadAsync(context, organisation, by, onTreeOf: Today, knownOn: Today));
        commands.Count.ShouldBeGreaterThan(60);
        commands.ShouldContain(command => command.Contains("[AddedBy]"));
    }

    [Fact]
    public async Task On_today_s_tree_a_reader_with_a_scope_reads_the_past_of_the_own_branches_from_everywhere()
    {
        var inDistrict = new Scope(Today, [district], []);
        (await CommandsAsync(inDistrict, context => ReadAsync(context, "H", ReportLevel.Commune, onTreeOf: Today))).Count.ShouldBeGreaterThan(60);
    }

    private Task<IReadOnlyList<string>> CommandsAsync(Scope scope, Func<RecordsContext, Task> read) =>
        SqlServerTranslation.OfAsync(records.ConnectionString, scope, read);

    private static async Task ReadAsync(
        RecordsContext context,
        string organisation,
        ReportLevel? by,
        DateOnly? onTreeOf = null,
        DateOnly? knownOn = null
    )
    {
        var facts = new ReportFacts(context);
        var day = new DayRequest
        {
            Organisation = organisation,
            By = by,
            AsOf = Today,
            OnTreeOf = onTreeOf,
            KnownOn = knownOn,
        };
        QuotaPeriod.TryParse("2015-2020", out var term).ShouldBeTrue();
        var period = new PeriodRequest
        {
            Organisation = organisation,
            By = by,
            Period = ReportPeriod.Of(term),
            Today = Today,
            OnTreeOf = onTreeOf,
            KnownOn = knownOn,
        };
        foreach (var column in MembersReport.Columns.Where(column => column.HasList))
        {
            (await new MembersReport(facts).ListAsync(day, new(column.Name))).IsDone.ShouldBeTrue();
        }
        foreach (var column in QuotaReport.Columns.Where(column => column.HasList))
        {
            var list = new ListRequest(column.Name, "CS", Skip: 1, Take: 2);
            (
                column.Name is QuotaReport.Forecast
                    ? (await facts.ListForecastAsync(period, list, default)).IsDone
                    : (await new QuotaReport(facts).ListAsync(period, list)).IsDone
            ).ShouldBeTrue();
        }
        foreach (var column in MovementsReport.Columns.Where(column => column.HasList))
        {
            (await new MovementsReport(facts).ListAsync(period, new(column.Name))).IsDone.ShouldBeTrue();
        }
        (await new MovementsReport(facts).RunAsync(period)).IsDone.ShouldBeTrue();
        (await new MembersReport(facts).RunAsync(day)).IsDone.ShouldBeTrue();
        (await new QuotaReport(facts).RunAsync(period)).IsDone.ShouldBeTrue();
        (await new BranchSizesReport(facts).RunAsync(day)).IsDone.ShouldBeTrue();
        (await new StructureReport(facts).RunAsync(day)).IsDone.ShouldBeTrue();
        if (organisation is not "B")
        {
            await ReadCoverageAsync(new CoverageReport(facts), day with { By = by is ReportLevel.Branch ? ReportLevel.Locality : by });
        }
        (await new RosterReport(facts).RunAsync(day, take: 50)).IsDone.ShouldBeTrue();
        (await new BranchesReport(facts).RunAsync(day)).IsDone.ShouldBeTrue();
        await ReadListsAsync(new ReportRunner(facts, new RecordsBegin(facts)), organisation, by);
        (await new QualityService(facts).CountAsync(organisation, Today)).IsDone.ShouldBeTrue();
        foreach (var check in QualityCheck.All)
        {
            await new QualityService(facts).ListAsync(organisation, check, Today, take: 1);
        }
        (await new AdmissionsByMonth(facts).RunAsync(organisation, 2020, Today)).IsDone.ShouldBeTrue();
        var unit = (await new MembersReport(facts).RunAsync(day)).Value!.Asked;
        (await new RecordsBegin(facts).OnAsync(unit)).ShouldNotBeNull();
        (await new TermOfDay(facts).FindAsync(unit, Today)).Name.ShouldBe("2020-2025");
    }

    /// <summary>The reports whose rows are themselves what is counted.</summary>
    private static async Task ReadListsAsync(ReportRunner reports, string organisation, ReportLevel? by)
    {
        string[] ofDays =
        [
            CompositionReport.Name,
            CommitteesReport.Name,
            BranchDetailsReport.Name,
            CandidatesReport.Name,
            RatingsReport.Name,
            BadgesReport.Name,
        ];
        string[] ofPeriods = [ReorganisationsReport.Name, AdmittedReport.Name, BegunReport.Name, CompositionReport.Name, RatingsReport.Name];
        foreach (var (name, term) in ofDays.Select(name => (name, (string?)null)).Concat(ofPeriods.Select(name => (name, (string?)"2015-2020"))))
        {
            var asked = new ReportArguments
            {
                Name = name,
                Organisation = organisation,
                By = by,
                Term = term,
            };
            (await reports.TableAsync(asked, Today)).IsDone.ShouldBeTrue(name);
        }
    }

    private static async Task ReadCoverageAsync(CoverageReport coverage, DayRequest day)
    {
        (await coverage.RunAsync(day)).IsDone.ShouldBeTrue();
        foreach (var count in LocalityCount.All)
        {
            (await coverage.ListAsync(day, new(count.Name, Take: 1))).IsDone.ShouldBeTrue();
        }
    }

    public void Dispose() => records.Dispose();
}
