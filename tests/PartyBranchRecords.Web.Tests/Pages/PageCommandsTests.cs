using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Web.Tests.Hosting;
using Xunit.Abstractions;

namespace PartyBranchRecords.Web.Tests.Pages;

/// <summary>How many SQL commands each page sends: few, and no more when there is more to show.</summary>
public sealed class PageCommandsTests(PageCommandsTests.Offices offices, ITestOutputHelper output) : IClassFixture<PageCommandsTests.Offices>
{
    /// <summary>Who is signed in and with which roles is one of them.</summary>
    private const int UsualMost = 12;

    /// <summary>Pages that may send more, or that are held to fewer.</summary>
    private static readonly Dictionary<string, int> Most = new()
    {
        ["/Pages/Index.cshtml"] = 1,
        ["/Pages/SignIn.cshtml"] = 1,
        ["/Pages/AccessDenied.cshtml"] = 1,
    };

    /// <summary>What a page must be asked besides its route.</summary>
    private static readonly Dictionary<string, string> Queries = new() { ["/Pages/Lists/Index.cshtml"] = "?column=members&on=2024-06-15" };

    /// <summary>Pages that answer "not found" to whoever types their address outside Development or without a failure.</summary>
    private static readonly string[] NotFoundByAddress = ["/Pages/Error.cshtml", "/Pages/Elements/Index.cshtml"];

    public static TheoryData<string> Files => [.. PageAddresses.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_page_sends_few_commands_however_much_there_is(string file)
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
        internal Office Small { get; } = new();
        internal Office Large { get; } = new();

        public async Task InitializeAsync()
        {
            await Small.ArrangeAsync(branches: 1, members: 2);
            await Large.ArrangeAsync(branches: 3, members: 6);
        }

        public Task DisposeAsync()
        {
            Small.Dispose();
            Large.Dispose();
            return Task.CompletedTask;
        }
    }

    internal sealed class Office : IDisposable
    {
        private readonly RecordsHost _host = new();
        private readonly CommandCounter _counter = new();
        private readonly Dictionary<Role, RecordsBrowser> _browsers = [];
        private WebApplicationFactory<Program>? _counted;

        public Task ArrangeAsync(int branches, int members) =>
            _host.ArrangeAsync(async data =>
            {
                var district = await data.DistrictAsync();
                foreach (var role in Enum.GetValues<Role>())
                {
                    await data.UserAsync(role.ToString(), role, role == Role.Administrator ? null : district);
                }
                var commune = await data.CommuneAsync(district, "X");
                for (var b = 0; b < branches; b++)
                {
                    var branch = await data.BranchAsync(district, commune, $"B{b}");
                    await AddMembersAsync(data, branch, members);
                }
                foreach (var unit in new Organisation[] { district, commune })
                {
                    await data.AddAsync(QuotaFor(unit));
                }
                return true;
            });

        /// <summary>The addresses of the page that are found, each with its number of commands.</summary>
        public async Task<Dictionary<string, int>> CountAsync(string file, string? query)
        {
            var browser = await SignedInAsync(PageAddresses.RoleFor(file));
            var counts = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var address in PageAddresses.AddressesOf(file, ValuesOf).Select(address => address + query))
            {
                var status = HttpStatusCode.NotFound;
                var count = await _counter.CountAsync(async () => status = (await browser.Http.GetAsync(address)).StatusCode);
                ((int)status).ShouldBeLessThan(500, address);
                if (status is HttpStatusCode.OK or HttpStatusCode.Redirect)
                {
                    counts[address] = count;
                }
            }
            return counts;
        }

        public void Dispose()
        {
            _counted?.Dispose();
            _host.Dispose();
        }

        private static IReadOnlyList<string> ValuesOf(string part) =>
            part switch
            {
                "code" => ["SC", "X", "B0"],
                "id" => ["1"],
                "report" => ["members", "quota", "branch-sizes", "structure"],
                _ => throw new InvalidOperationException($"No value is known for {{{part}}} in an address."),
            };

        private static async Task AddMembersAsync(TestData data, Branch branch, int members)
        {
            for (var m = 0; m < members; m++)
            {
                await data.MemberAsync(branch, admittedOn: new DateOnly(2023, 8, 1).AddDays(m), probationary: true);
            }
        }

        private static AdmissionQuota QuotaFor(Organisation unit) =>
            new()
            {
                OrganisationId = unit.Id,
                Period = "2024",
                Target = 5,
                SetOn = new DateOnly(2024, 1, 5),
            };

        private async Task<RecordsBrowser> SignedInAsync(Role role)
        {
            _counted ??= _counter.Over(_host);
            if (!_browsers.TryGetValue(role, out var browser))
            {
                browser = new RecordsBrowser(_counted.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));
                (await browser.SignInAsync(role.ToString(), TestData.Password)).Path.ShouldNotBe("/sign-in");
                _browsers[role] = browser;
            }
            return browser;
        }
    }
}
