using Xunit.Abstractions;

namespace PartyBranchRecords.Web.Tests.Pages;

/// <summary>Every page, whoever made it: it is found, has all its words, and sends few SQL commands, no more when there is more to show.</summary>
public sealed class PageCommandsTests(PageCommandsTests.Offices offices, ITestOutputHelper output) : IClassFixture<PageCommandsTests.Offices>
{
    /// <summary>Who is signed in and with which roles is one of them.</summary>
    private const int UsualMost = 10;

    /// <summary>What is known of pages that send more, or must send fewer.</summary>
    private static readonly Dictionary<string, int> Most = new()
    {
        ["/Pages/Index.cshtml"] = 1,
        ["/Pages/SignIn.cshtml"] = 1,
        ["/Pages/AccessDenied.cshtml"] = 1,
        // One or two for every kind of thing that may be due.
        ["/Pages/Work/Index.cshtml"] = 20,
        ["/Pages/Work/Count.cshtml"] = 20,
        ["/Pages/Work/File.cshtml"] = 20,
        ["/Pages/Work/Digest.cshtml"] = 26,
        // The question, what the form offers, the report.
        ["/Pages/Reports/View.cshtml"] = 21,
        ["/Pages/Reports/List.cshtml"] = 14,
        // The question, both lists, and why each row is in one of them.
        ["/Pages/Reports/Changes.cshtml"] = 30,
        ["/Pages/Reports/ComparisonFile.cshtml"] = 30,
        ["/Pages/Reports/File.cshtml"] = 16,
        // The report once for each of its points: more months are more commands, more records are not.
        ["/Pages/Reports/Series.cshtml"] = 40,
        ["/Pages/Reports/Bridge.cshtml"] = 22,
        // As stored, as known then, as known now, and what was recorded in between.
        ["/Pages/StoredReports/View.cshtml"] = 45,
        ["/Pages/StoredReports/List.cshtml"] = 14,
        // Each report of the set as known now, and what was recorded since.
        ["/Pages/Closings/View.cshtml"] = 110,
        ["/Pages/Quotas/Index.cshtml"] = 13,
        ["/Pages/Admissions/PipelineList.cshtml"] = 14,
        ["/Pages/Admissions/Pipeline.cshtml"] = 14,
        // The case, its way, the papers, and what the rules look at.
        ["/Pages/Admissions/Details.cshtml"] = 30,
        ["/Pages/Admissions/Step.cshtml"] = 22,
        ["/Pages/Admissions/Decision.cshtml"] = 20,
        ["/Pages/Admissions/Paper.cshtml"] = 14,
        ["/Pages/Admissions/Dossier.cshtml"] = 14,
        ["/Pages/Admissions/Index.cshtml"] = 14,
        ["/Pages/Admissions/Application.cshtml"] = 12,
        ["/Pages/Admissions/Edit.cshtml"] = 13,
        ["/Pages/Admissions/Correction.cshtml"] = 18,
        ["/Pages/Admissions/Decisions.cshtml"] = 14,
        ["/Pages/Admissions/Ceremonies.cshtml"] = 14,
        ["/Pages/Admissions/Submissions.cshtml"] = 14,
        ["/Pages/Members/View.cshtml"] = 17,
        // One for every kind of fact that an act may end, or that a correction looks at.
        ["/Pages/Corrections/Index.cshtml"] = 15,
        ["/Pages/Corrections/Entry.cshtml"] = 23,
        ["/Pages/Corrections/Withdraw.cshtml"] = 23,
        ["/Pages/Corrections/Change.cshtml"] = 25,
        ["/Pages/Corrections/Person.cshtml"] = 25,
        // All kinds of facts are asked at once; the rows of a change are read by kind.
        ["/Pages/History/Index.cshtml"] = 20,
        ["/Pages/History/Export.cshtml"] = 20,
        ["/Pages/History/View.cshtml"] = 45,
        ["/Pages/History/TakeBack.cshtml"] = 60,
        ["/Pages/Movements/Absence.cshtml"] = 16,
        ["/Pages/Movements/Arrival.cshtml"] = 17,
        ["/Pages/Movements/Leave.cshtml"] = 16,
        ["/Pages/Movements/Letter.cshtml"] = 16,
        ["/Pages/Movements/Office.cshtml"] = 17,
        ["/Pages/Movements/OfficeEnd.cshtml"] = 16,
        ["/Pages/Movements/Post.cshtml"] = 17,
        ["/Pages/Movements/PostEnd.cshtml"] = 16,
        ["/Pages/Movements/ReAdmission.cshtml"] = 17,
        ["/Pages/Movements/Return.cshtml"] = 16,
        ["/Pages/Movements/Transfer.cshtml"] = 16,
        // The person as an act looks at them, then what is recorded of probation.
        ["/Pages/Probation/View.cshtml"] = 26,
        ["/Pages/Probation/BranchResolution.cshtml"] = 22,
        ["/Pages/Probation/CommuneResolution.cshtml"] = 22,
        ["/Pages/Probation/Decision.cshtml"] = 22,
        ["/Pages/Probation/Extension.cshtml"] = 22,
        ["/Pages/Probation/TakeOut.cshtml"] = 22,
        ["/Pages/Probation/Correct.cshtml"] = 22,
        ["/Pages/Probation/Helper.cshtml"] = 23,
        ["/Pages/Probation/Papers.cshtml"] = 40,
        ["/Pages/Badges/Index.cshtml"] = 14,
        // All that stands in the units, then every name in it.
        ["/Pages/Reorganisations/View.cshtml"] = 30,
        ["/Pages/Reorganisations/Annex.cshtml"] = 30,
        ["/Pages/Reorganisations/Offices.cshtml"] = 30,
        ["/Pages/Reorganisations/Users.cshtml"] = 30,
        ["/Pages/Reorganisations/Destinations.cshtml"] = 20,
        // One for each file of the record set.
        ["/Pages/Data/Export.cshtml"] = 40,
        // Figures, warnings, the table of units or the roster, offices, localities and how they are covered.
        ["/Pages/Organisations/View.cshtml"] = 26,
        // Lives, places, decisions, units below; members, branches and admissions of all years; secretaries.
        ["/Pages/Organisations/History.cshtml"] = 19,
        // One for every check.
        ["/Pages/Quality/Index.cshtml"] = 24,
        // A year, the year before, the term, sizes then and now: several reports on one page.
        ["/Pages/Dashboard/Index.cshtml"] = 31,
    };

    /// <summary>What a page must be asked besides its route.</summary>
    private static readonly Dictionary<string, string> Queries = new()
    {
        ["/Pages/Reports/View.cshtml"] = "?org=SC&as-of=2024-06-15",
        ["/Pages/Reports/List.cshtml"] = "?org=SC&column=members&as-of=2024-06-15",
        ["/Pages/Reports/File.cshtml"] = "?org=SC",
        ["/Pages/Reports/Changes.cshtml"] = "?org=SC&column=members&as-of=2024-06-15&against=2023-08-02",
        ["/Pages/Reports/ComparisonFile.cshtml"] = "?org=SC&as-of=2024-06-15&against=2023-08-02",
        ["/Pages/Reports/Series.cshtml"] = "?org=SC&every=year&from=2023-01-01&to=2024-01-01&structure=now",
        ["/Pages/Reports/Bridge.cshtml"] = "?org=SC&as-of=2024-06-15",
        ["/Pages/StoredReports/Store.cshtml"] = "?org=SC",
        ["/Pages/StoredReports/List.cshtml"] = "?column=members",
        ["/Pages/Closings/New.cshtml"] = "?org=SC",
        ["/Pages/Data/Export.cshtml"] = "?format=zip",
        ["/Pages/Corrections/Index.cshtml"] = "?member=1",
        ["/Pages/Corrections/Entry.cshtml"] = "?member=1&entry=admission.2023-08-01.0",
        ["/Pages/Corrections/Withdraw.cshtml"] = "?member=1&entry=particulars.0001-01-01.0",
        ["/Pages/Corrections/Change.cshtml"] = "?member=1",
        ["/Pages/Corrections/Person.cshtml"] = "?member=1",
        ["/Pages/Movements/Absence.cshtml"] = "?member=1&member=2",
        ["/Pages/Movements/Arrival.cshtml"] = "?member=1",
        ["/Pages/Movements/Coverage.cshtml"] = "?from=B0",
        ["/Pages/Movements/Leave.cshtml"] = "?member=1&member=2",
        ["/Pages/Movements/Letter.cshtml"] = "?member=1",
        ["/Pages/Movements/Newcomer.cshtml"] = "?from=B0",
        ["/Pages/Movements/Office.cshtml"] = "?member=1&member=2",
        ["/Pages/Movements/OfficeEnd.cshtml"] = "?member=1",
        ["/Pages/Movements/Post.cshtml"] = "?member=1",
        ["/Pages/Movements/PostEnd.cshtml"] = "?member=1",
        ["/Pages/Movements/ReAdmission.cshtml"] = "?member=1",
        ["/Pages/Movements/Return.cshtml"] = "?member=1",
        ["/Pages/Movements/Transfer.cshtml"] = "?member=1&member=2",
        ["/Pages/Admissions/ExceptionTakeOut.cshtml"] = "?rule=School&kind=Consented&on=2024-01-05",
        ["/Pages/Calendar/TakeOut.cshtml"] = "?day=2024-04-29",
        ["/Pages/Forms/Make.cshtml"] = "?candidate=3",
    };

    /// <summary>Pages that answer "not found" to whoever types their address outside Development, the demonstration or without a failure.</summary>
    private static readonly string[] NotFoundByAddress =
    [
        "/Pages/Error.cshtml",
        "/Pages/Elements/Index.cshtml",
        "/Pages/Figures/Index.cshtml",
        "/Pages/Figures/List.cshtml",
    ];

    public static TheoryData<string> Files => [.. PageAddresses.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_page_has_its_words_and_sends_few_commands_however_much_there_is(string file)
    {
        var small = await offices.Small.CountAsync(file, Queries.GetValueOrDefault(file));
        var large = await offices.Large.CountAsync(file, Queries.GetValueOrDefault(file));

        if (!NotFoundByAddress.Contains(file))
        {
            small.ShouldNotBeEmpty($"no address of {file} is found: give it what it needs in {nameof(Queries)}");
        }
        output.WriteLine(string.Join(Environment.NewLine, small.Select(answer => $"{answer.Value, 3}  {answer.Key}")));
        large.ShouldBe(small, ignoreOrder: true, "more records must not mean more commands");
        small.ShouldAllBe(answer => answer.Value <= Most.GetValueOrDefault(file, UsualMost));
    }

    [Theory]
    [InlineData("?org=SC&as-of=2024-06-15&against=2023-08-02")]
    [InlineData("?org=SC&period=2024&against=2023")]
    public async Task So_does_a_report_beside_the_same_on_another_day_or_period(string query)
    {
        const string File = "/Pages/Reports/View.cshtml";
        var small = await offices.Small.CountAsync(File, query);
        var large = await offices.Large.CountAsync(File, query);

        output.WriteLine(string.Join(Environment.NewLine, small.Select(answer => $"{answer.Value, 3}  {answer.Key}")));
        large.ShouldBe(small, ignoreOrder: true, "more records must not mean more commands");
        small.ShouldAllBe(answer => answer.Value <= 34);
    }

    public sealed class Offices : IAsyncLifetime
    {
        internal PageOffice Small { get; } = new();
        internal PageOffice Large { get; } = new();

        public async Task InitializeAsync()
        {
            await Small.ArrangeAsync(branches: 1, members: 3);
            await Large.ArrangeAsync(branches: 3, members: 6);
        }

        public Task DisposeAsync()
        {
            Small.Dispose();
            Large.Dispose();
            return Task.CompletedTask;
        }
    }
}
