using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Tests.Reporting;
using static PartyBranchRecords.Web.Tests.Reorganisations.ReorganisationScene;

namespace PartyBranchRecords.Web.Tests.Reorganisations;

/// <summary>A merge of last summer: what last year's reports say of it, and what is left of it once it is taken back.</summary>
public sealed class TakenBackTests : IDisposable
{
    private const string On = "2025-07-01";
    private const string Before = "2025-06-30";

    private readonly ReorganisationScene scene = new();
    private readonly CommuneCommittee commune;
    private readonly Branch a;
    private readonly Branch b;

    public TakenBackTests()
    {
        commune = scene.Records.Commune("X", scene.District);
        a = scene.Records.Branch("A", scene.District, commune);
        b = scene.Records.Branch("B", scene.District, commune);
        scene.Records.Members(a, 4);
        scene.Records.Members(b, 3);
        scene.Records.Quota(a, "2025", 2);
        scene.Records.Candidate(a, "UV1", (CandidateStepKind.Identified, "2025-02-01"));
    }

    public void Dispose() => scene.Dispose();

    [Fact]
    public async Task Last_years_report_stays_to_the_row_and_todays_tree_shows_the_new_unit_with_the_same_total()
    {
        var (then, candidates) = (await CsvAsync("members", Before), await CsvAsync("candidates", Before));
        await scene.InForceAsync(scene.Merge(On, "C", a, b));

        (await CsvAsync("members", Before)).ShouldBe(then);
        (await CsvAsync("candidates", Before)).ShouldBe(candidates);
        (await CsvAsync("candidates", On)).ShouldContain("UV1,C,");
        var now = await scene.Records.ReportAsync(Asked("members", Before) with { Structure = ReportStructure.Now }, Today);
        now.Keys.ShouldBe(["C", "TOTAL"]);
        (now["C"]["members"], now["TOTAL"]["members"]).ShouldBe(("7", "7"));
    }

    [Fact]
    public async Task Taken_back_every_list_is_as_it_was()
    {
        var before = await ListsAsync();
        var id = await scene.InForceAsync(scene.Merge(On, "C", a, b));
        (await ListsAsync()).ShouldNotBe(before);

        await scene.TakeBackAsync(id);

        (await ListsAsync()).ShouldBe(before);
        await scene.ShouldBeSoundAsync();
        (await scene.TryToTakeBackAsync(id)).Refusals.ShouldBe([ReorganisationRefusals.NotInForce]);
        await scene.InForceAsync(scene.Merge(On, "C", a, b));
        await scene.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task It_stands_while_something_is_built_on_it_which_is_named()
    {
        var id = await scene.InForceAsync(scene.Merge(On, "C", a, b));
        var made = await scene.SeeAsync(context => context.Branches.SingleAsync(branch => branch.Code == "C"));
        scene.Records.Change(90, new DateTime(2026, 3, 1, 1, 0, 0, DateTimeKind.Utc));
        scene.Records.Context.ChangeCounters.ExecuteUpdate(set => set.SetProperty(row => row.Last, 90));
        scene.Records.Save(
            new AdmissionQuota
            {
                OrganisationId = made.Id,
                Period = "2026",
                Target = 3,
                SetOn = new DateOnly(2026, 1, 5),
                AddedBy = 90,
            }
        );
        var refusal = (await scene.TryToTakeBackAsync(id)).Refusals.ShouldHaveSingleItem();
        (refusal.Code, refusal.Values[0]).ShouldBe(("History.BuiltUpon", "90"));
    }

    [Fact]
    public async Task A_commune_that_ended_since_hinders_putting_a_branch_back_into_it()
    {
        var other = scene.Records.Commune("Y", scene.District);
        var moved = await scene.InForceAsync(scene.Entry(ReorganisationSubject.Branches, ReorganisationKind.Reassign, On, a) with { Into = "Y" });
        var merged = await scene.InForceAsync(
            scene.Entry(ReorganisationSubject.Communes, ReorganisationKind.Merge, "2025-09-01", commune) with
            {
                Into = "Y",
            }
        );

        (await scene.TryToTakeBackAsync(moved)).Refusals.Select(refusal => refusal.Code).ShouldBe(["Reorganisations.BuiltUpon"]);
        await scene.TakeBackAsync(merged);
        await scene.TakeBackAsync(moved);
        await scene.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task What_was_built_on_one_another_is_taken_back_in_reverse()
    {
        var before = await ListsAsync();
        var c = scene.Records.Branch("D", scene.District, commune);
        var first = await scene.InForceAsync(scene.Merge(On, "C", a, b));
        var second = await scene.InForceAsync(scene.Merge("2025-09-01", "E", await BranchAsync("C"), c));
        (await scene.TryToTakeBackAsync(first)).Refusals.ShouldNotBeEmpty();

        await scene.TakeBackAsync(second);
        await scene.TakeBackAsync(first);

        await scene.ShouldBeSoundAsync();
        (await ListsAsync()).Replace("D,", "", StringComparison.Ordinal).Length.ShouldBeGreaterThan(before.Length, "the branch D stands beside them");
        (
            await scene.SeeAsync(context => context.Memberships.CountAsync(row => row.To == null && (row.BranchId == a.Id || row.BranchId == b.Id)))
        ).ShouldBe(7);
    }

    private Task<Branch> BranchAsync(string code) => scene.SeeAsync(context => context.Branches.SingleAsync(branch => branch.Code == code));

    private async Task<string> ListsAsync()
    {
        var lists = new List<string>();
        foreach (
            var (name, on) in new[]
            {
                ("roster", Before),
                ("roster", "2026-03-01"),
                ("members", "2026-03-01"),
                ("candidates", "2026-03-01"),
                ("coverage", "2026-03-01"),
            }
        )
        {
            lists.Add(await CsvAsync(name, on));
        }
        return string.Join('\n', lists);
    }

    private Task<string> CsvAsync(string name, string on) => scene.Records.CsvAsync(Asked(name, on), Today);

    private static ReportArguments Asked(string name, string on) =>
        ReportRunning.Ask(name, "H", on, name is "members" or "branch-sizes" ? ReportLevel.Branch : null);
}
