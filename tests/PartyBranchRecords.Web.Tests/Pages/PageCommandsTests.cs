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
        ["/Pages/Work/Index.cshtml"] = 4,
        ["/Pages/BranchSizes/Index.cshtml"] = 12,
        ["/Pages/Quotas/Index.cshtml"] = 13,
        ["/Pages/Members/View.cshtml"] = 14,
        // All that stands in the units, then every name in it.
        ["/Pages/Reorganisations/View.cshtml"] = 30,
        ["/Pages/Reorganisations/Annex.cshtml"] = 30,
        ["/Pages/Reorganisations/Offices.cshtml"] = 30,
        ["/Pages/Reorganisations/Users.cshtml"] = 30,
        ["/Pages/Reorganisations/Destinations.cshtml"] = 20,
        // One for each file of the record set.
        ["/Pages/Data/Export.cshtml"] = 40,
        // Figures, warnings, the table of units or the roster, offices, localities.
        ["/Pages/Organisations/View.cshtml"] = 22,
        // One for every check.
        ["/Pages/Quality/Index.cshtml"] = 24,
        // A year, the year before, the term, sizes then and now: several reports on one page.
        ["/Pages/Dashboard/Index.cshtml"] = 31,
    };

    /// <summary>What a page must be asked besides its route.</summary>
    private static readonly Dictionary<string, string> Queries = new()
    {
        ["/Pages/Lists/Index.cshtml"] = "?column=members&on=2024-06-15",
        ["/Pages/Data/Export.cshtml"] = "?format=zip",
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
