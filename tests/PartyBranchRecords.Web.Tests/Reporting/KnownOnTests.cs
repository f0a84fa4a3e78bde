using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using static PartyBranchRecords.Web.Tests.Reporting.ReportRunning;

namespace PartyBranchRecords.Web.Tests.Reporting;

/// <summary>Change 1 was made on 1 January 1970, change 2 at the last instant of 9 March 2021 in Vietnam, change 3 at the first of 10 March.</summary>
public sealed class KnownOnTests : IDisposable
{
    private static readonly DateOnly Before = new(2021, 3, 8);
    private static readonly DateOnly Between = new(2021, 3, 9);
    private static readonly DateOnly After = new(2021, 3, 10);

    private readonly TestRecords records = new();
    private readonly DistrictCommittee district;
    private readonly Branch branch;

    public KnownOnTests()
    {
        district = records.District("H");
        branch = records.Branch("B", district);
        records.Change(2, new DateTime(2021, 3, 9, 16, 59, 59, 999, DateTimeKind.Utc));
        records.Change(3, new DateTime(2021, 3, 9, 17, 0, 0, DateTimeKind.Utc));
    }

    [Fact]
    public async Task What_was_recorded_late_was_not_known_before()
    {
        records.Members(branch, 2);
        var member = records.Member(branch);
        Membership(member, change => change.AddedBy = 2);

        (await MembersAsync(Before)).ShouldBe("2");
        (await MembersAsync(Between)).ShouldBe("3");
        (await MembersAsync(null)).ShouldBe("3");
    }

    [Fact]
    public async Task What_was_taken_back_was_believed_until_then()
    {
        var member = records.Member(branch);
        Membership(member, change => change.RemovedBy = 3);

        (await MembersAsync(Between)).ShouldBe("1");
        (await MembersAsync(After)).ShouldBe("0");
        (await MembersAsync(null)).ShouldBe("0");
    }

    [Fact]
    public async Task A_future_day_knows_everything() => (await MembersAsync(new(2999, 12, 31))).ShouldBe("0");

    [Fact]
    public async Task Before_the_first_change_nothing_was_recorded_which_is_not_zero()
    {
        foreach (var arguments in new[] { Ask("members", "H"), Ask("movements", "H") with { Year = 1969 } })
        {
            var verdict = await records.RefusalAsync(arguments with { KnownOn = new(1969, 12, 31) });
            var refusal = verdict.Refusals.ShouldHaveSingleItem();
            refusal.Code.ShouldBe("Reports.NotRecordedYet");
            refusal.Values.ShouldBe([new DateOnly(1970, 1, 1)]);
            verdict.IsWrongUsage().ShouldBeFalse();
        }
    }

    [Fact]
    public async Task An_organisation_recorded_later_was_not_known()
    {
        var late = records.Branch("L", null);
        records.Context.ChangeTracker.Clear();
        foreach (var life in records.Context.OrganisationLives.Where(life => life.OrganisationId == late.Id).ToList())
        {
            life.AddedBy = 3;
        }
        records.Context.SaveChanges();

        (await records.RefusalAsync(Ask("members", "L") with { KnownOn = Between })).Refusals[0].Code.ShouldBe("Reports.UnknownOrganisation");
        (await records.ReportAsync(Ask("members", "L") with { KnownOn = After })).Keys.ShouldBe(["TOTAL"]);
    }

    [Fact]
    public async Task Lists_periods_and_today_s_tree_are_known_in_the_same_way()
    {
        var member = records.Member(branch, "2020-05-19");
        Membership(member, change => change.AddedBy = 3);
        var quota = Ask("quota", "H") with { Year = 2020, List = new ListRequest("admitted") };
        var movements = Ask("movements", "H") with { Year = 2020, Structure = Domain.Reporting.ReportStructure.Now };

        (await records.CsvAsync(quota with { KnownOn = Between })).Split('\n').Length.ShouldBe(2);
        (await records.CsvAsync(quota with { KnownOn = After })).Split('\n').Length.ShouldBe(3);
        (await records.ReportAsync(movements with { KnownOn = Between }))["TOTAL"]["admitted"].ShouldBe("0");
        (await records.ReportAsync(movements with { KnownOn = After }))["TOTAL"]["admitted"].ShouldBe("1");
    }

    [Fact]
    public async Task The_next_question_is_about_what_is_believed_now()
    {
        var member = records.Member(branch);
        Membership(member, change => change.RemovedBy = 3);
        var runner = Runner(records);
        var asked = Ask("members", "H", "2020-12-31");

        async Task<object?> CountAsync(ReportArguments arguments) => (await runner.TableAsync(arguments, After)).Value!.Rows[^1].Cells[2];

        (await CountAsync(asked with { KnownOn = Between })).ShouldBe(1);
        (await CountAsync(asked)).ShouldBe(0);
    }

    private async Task<string> MembersAsync(DateOnly? knownOn) =>
        (await records.ReportAsync(Ask("members", "H", "2020-12-31") with { KnownOn = knownOn }))["TOTAL"]["members"];

    private void Membership(Member member, Action<BranchMembership> change)
    {
        records.Context.ChangeTracker.Clear();
        change(records.Context.Memberships.Single(membership => membership.MemberId == member.Id));
        records.Context.SaveChanges();
    }

    public void Dispose() => records.Dispose();
}
