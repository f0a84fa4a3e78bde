using AngleSharp.Dom;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Organisations;

/// <summary>Of three villages one has a branch of its own, one got the same branch's help until 2020 and then none, one never had any; a school is covered.</summary>
public sealed class UnitCoverageTests(UnitCoverageTests.Villages villages) : IClassFixture<UnitCoverageTests.Villages>
{
    private const string Village = "section:has(#coverage) tbody tr:first-child td";

    [Theory]
    [InlineData("SC")]
    [InlineData("ML")]
    public async Task A_district_and_a_commune_show_how_their_villages_are_covered_each_number_with_its_list(string code)
    {
        var page = await villages.OpenAsync($"/organisations/{code}");

        page.All("section:has(#coverage) tbody th").Select(kind => kind.TextContent).ShouldBe(["Thôn, bản", "Trường học"]);
        Numbers(page).ShouldBe("3 1 0 2 3");
        page.All($"{Village}:nth-child(5) a")
            .Single()
            .GetAttribute("href")
            .ShouldBe($"/reports/coverage/list?org={code}&as-of=2024-06-15&column=without_branch&part=Village");
        page.All("section:has(#coverage) .foot-note a").Single().GetAttribute("href").ShouldBe($"/reports/coverage?org={code}");
    }

    [Fact]
    public async Task As_of_an_earlier_day_it_shows_who_covered_them_then()
    {
        var page = await villages.OpenAsync("/organisations/ML?as-of=2019-12-31");

        Numbers(page).ShouldBe("3 0 2 1 3");
        page.All($"{Village}:nth-child(4) a").Single().GetAttribute("href")!.ShouldContain("as-of=2019-12-31&column=joint");
    }

    [Fact]
    public async Task Where_there_is_nothing_to_cover_it_is_left_out()
    {
        (await villages.OpenAsync("/organisations/CA")).Has("#coverage").ShouldBeFalse();
        (await villages.OpenAsync("/organisations/ML-1")).Has("#coverage").ShouldBeFalse();
    }

    private static string Numbers(RecordsPage page) => string.Join(' ', page.All(Village).Select(cell => cell.TextContent.Trim()));

    public sealed class Villages : IAsyncLifetime
    {
        private readonly RecordsHost host = new();
        private RecordsBrowser? browser;

        public async Task<RecordsPage> OpenAsync(string address) => await (browser ??= await host.SignInAsync("can-bo")).OpenAsync(address);

        public Task InitializeAsync() =>
            host.ArrangeAsync(async data =>
            {
                var district = await data.DistrictAsync("SC");
                var commune = await data.CommuneAsync(district, "ML");
                await data.CommuneAsync(district, "CA", kind: CommuneKind.Police);
                var branch = await data.BranchAsync(district, commune, "ML-1");
                var school = await data.BranchAsync(district, commune, "ML-TH", kind: BranchKind.School);
                await data.MemberAsync(branch);
                var places = new[]
                {
                    ("B1", LocalityKind.Village),
                    ("B2", LocalityKind.Village),
                    ("B3", LocalityKind.Village),
                    ("TH", LocalityKind.School),
                };
                foreach (var (code, kind) in places)
                {
                    var locality = await data.SaveAsync(
                        new Locality
                        {
                            Code = code,
                            Name = code,
                            Kind = kind,
                        }
                    );
                    await data.AddAsync(
                        new LocalityAffiliation
                        {
                            LocalityId = locality.Id,
                            CommuneId = commune.Id,
                            From = TestData.Founded,
                        }
                    );
                    if (code != "B3")
                    {
                        await data.AddAsync(
                            new LocalityCoverage
                            {
                                LocalityId = locality.Id,
                                BranchId = kind == LocalityKind.School ? school.Id : branch.Id,
                                From = TestData.Founded,
                                To = code == "B2" ? new DateOnly(2020, 1, 1) : null,
                            }
                        );
                    }
                }
                return await data.UserAsync("can-bo", Role.DistrictStaff, district);
            });

        public Task DisposeAsync()
        {
            host.Dispose();
            return Task.CompletedTask;
        }
    }
}
