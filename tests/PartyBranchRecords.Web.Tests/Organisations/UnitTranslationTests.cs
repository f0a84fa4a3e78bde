using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Members;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Web.Tests.Databases;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Organisations;

/// <summary>What the pages of units and people read, on the SQL Server provider; the reports have tests of their own.</summary>
public sealed class UnitTranslationTests(District district) : IClassFixture<District>
{
    private static readonly DateOnly Day = RecordsHost.UsualToday;

    [Theory]
    [InlineData("SC")]
    [InlineData("ML")]
    [InlineData("ML-1")]
    public async Task A_unit_its_offices_localities_places_and_choices(string code) =>
        (await CommandsAsync(context => ReadUnitAsync(context, code))).Count.ShouldBeGreaterThan(15);

    [Theory]
    [InlineData("lo van")]
    [InlineData("SL-00001")]
    [InlineData(null)]
    public async Task A_search_for_people(string? words) =>
        (await CommandsAsync(context => SearchAsync(context, words))).Count.ShouldBe(2 * Enum.GetValues<MemberFilter>().Length);

    [Fact]
    public async Task A_persons_record() =>
        (await CommandsAsync(context => new MemberService(context).FindAsync(district.Secretary.Id, Day, everyReason: false))).Count.ShouldBe(12);

    private Task<IReadOnlyList<string>> CommandsAsync(Func<RecordsContext, Task> read) =>
        SqlServerTranslation.OfAsync(district.Host.ConnectionString, new Scope(Day, [district.Id], []), read);

    private static async Task ReadUnitAsync(RecordsContext context, string code)
    {
        var organisations = new OrganisationService(context);
        var facts = new UnitFacts(context);
        var unit = (await organisations.FindAsync(code, Day))!;
        await organisations.FindAwayAsync("ML-OLD", Day);
        await facts.OfficersAsync(unit.Id, Day);
        await facts.BranchOfficesAsync(unit, Day);
        await facts.LocalitiesAsync(unit.Id, Day);
        await facts.PlacesAsync(unit, Day);
        await new UnitChoices(context).OnAsync(Day, code);
        await facts.SecretariesAsync(unit.Id, Day);
        var seen = (await organisations.FindSeenAsync(code, Day))!;
        await new UnitHistories(context).OfAsync(seen);
        var figures = new ReportFacts(context);
        (await new UnitGrowth(figures, new RecordsBegin(figures)).OfAsync(seen)).Days.ShouldNotBeEmpty();
    }

    private static async Task SearchAsync(RecordsContext context, string? words)
    {
        foreach (var status in Enum.GetValues<MemberFilter>())
        {
            var question = new MemberQuestion
            {
                Words = words,
                Unit = "ML",
                Status = status,
            };
            await new MemberSearch(context).FindAsync(question, Day);
        }
    }
}
