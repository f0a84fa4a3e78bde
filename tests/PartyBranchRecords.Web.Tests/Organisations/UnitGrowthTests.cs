using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Web.Tests.Reporting;
using static PartyBranchRecords.Web.Tests.Reporting.ReportRunning;

namespace PartyBranchRecords.Web.Tests.Organisations;

/// <summary>
/// Branch B goes from commune X to Y on 1 July 2017; A is merged into C on 1 June 2019; one person is transferred from C to B and
/// left, one became official on a New Year's Eve.
/// </summary>
public sealed class UnitGrowthTests : IDisposable
{
    private static readonly DateOnly Today = new(2022, 6, 15);

    private readonly TestRecords records = new();
    private readonly CommuneCommittee x;
    private readonly CommuneCommittee y;

    public UnitGrowthTests()
    {
        var district = records.District("H");
        (x, y) = (records.Commune("X", district), records.Commune("Y", district));
        var (a, b, c) = (records.Branch("A", district, x, to: "2019-06-01"), records.Branch("B", null), records.Branch("C", district, x));
        records.Place(b, district, x, to: "2017-07-01");
        records.Place(b, district, y, from: "2017-07-01");
        records.Member(b, "2015-05-19", official: "2016-05-19");
        records.Member(b, "2018-12-31", official: "2019-12-31");
        for (var merged = 0; merged < 3; merged++)
        {
            var member = records.Member(a, "2016-02-03", "2019-06-01", official: "2017-02-03", ended: MembershipEnd.Reorganisation);
            records.Stand(member, c, "2019-06-01", began: MembershipStart.Reorganisation);
        }
        var transferred = records.Member(c, "2015-01-01", "2020-12-31", official: "2016-01-01", ended: MembershipEnd.InternalTransfer);
        records.Stand(transferred, b, "2020-12-31", "2022-01-01");
        records.Member(c, "2022-03-01");
    }

    [Theory]
    [InlineData("H", 8)]
    [InlineData("X", 8)]
    [InlineData("Y", 6)]
    [InlineData("A", 4)]
    [InlineData("B", 8)]
    [InlineData("C", 8)]
    public async Task Every_number_is_that_of_the_reports(string code, int days)
    {
        var sizes = await SizesAsync(code);

        sizes.Days.Count.ShouldBe(days);
        foreach (var (day, heads, admitted) in sizes.Days)
        {
            var on = day.ToString("yyyy-MM-dd");
            var members = (await records.ReportAsync(Ask("members", code, on)))["TOTAL"];
            var branches = (await records.ReportAsync(Ask("branch-sizes", code, on)))["TOTAL"];
            var quota = (await records.ReportAsync(Ask("quota", code, on) with { Year = day.Year }))["TOTAL"];
            new[] { heads!.Members, heads.Official, heads.Branches, admitted }
                .Select(number => $"{number}")
                .ShouldBe([members["members"], members["official"], branches["branches"], quota["admitted"]], $"{code} {on}");
        }
    }

    [Fact]
    public async Task A_unit_that_is_gone_ends_with_its_last_day()
    {
        (await SizesAsync("A")).Days[^1].Day.ShouldBe(new DateOnly(2019, 5, 31));
        (await SizesAsync("A")).Days[^1].Heads.ShouldBe(new UnitHeads(3, 3, 1));
    }

    [Fact]
    public async Task Nothing_is_counted_before_the_records_begin()
    {
        var sizes = await SizesAsync("Y");
        (sizes.Begin, sizes.Days[0].Day).ShouldBe((new DateOnly(2017, 7, 1), new DateOnly(2017, 12, 31)));
        var before = await SizesAsync("C", new DateOnly(2014, 12, 31));
        (before.Begin, before.Days.Count).ShouldBe((new DateOnly(2015, 1, 1), 0));
    }

    [Fact]
    public async Task While_a_branch_stood_outside_the_readers_units_its_numbers_are_none_of_theirs()
    {
        var sizes = await SizesAsync("B", scope: new Scope(Today, [], [y.Id]));
        sizes.Days[0].Day.ShouldBe(new DateOnly(2017, 12, 31));
        var until = await SizesAsync("B", scope: new Scope(Today, [], [x.Id]));
        until.Days.Select(one => one.Day.Year).ShouldBe([2015, 2016, 2017]);
        until.Days[^1].ShouldBe(new UnitSize(new DateOnly(2017, 6, 30), new UnitHeads(1, 1, 1), 0));
    }

    public void Dispose() => records.Dispose();

    private async Task<UnitSizes> SizesAsync(string code, DateOnly? day = null, Scope? scope = null)
    {
        var seen = (await new OrganisationService(records.Open(scope)).FindSeenAsync(code, day ?? Today))!;
        var facts = records.Facts(scope);
        return await new UnitGrowth(facts, new RecordsBegin(facts)).OfAsync(seen);
    }
}
