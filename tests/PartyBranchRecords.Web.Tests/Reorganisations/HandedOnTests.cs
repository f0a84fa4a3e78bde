using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Tests.Reporting;

namespace PartyBranchRecords.Web.Tests.Reorganisations;

/// <summary>The candidates and the targets of branches that end or are split, by decisions of last summer that are recorded on 1 March 2026.</summary>
public sealed class HandedOnTests : IDisposable
{
    private const string On = "2025-07-01";

    private readonly ReorganisationScene scene = new();
    private readonly CommuneCommittee commune;
    private readonly Branch a;
    private readonly Branch b;

    public HandedOnTests()
    {
        commune = scene.Records.Commune("X", scene.District);
        a = scene.Records.Branch("A", scene.District, commune);
        b = scene.Records.Branch("B", scene.District, commune);
        scene.Records.Member(a);
        scene.Records.Member(b);
        scene.Records.Quota(commune, "2025", 15, "2025-01-05");
        scene.Records.Quota(a, "2025", 5, "2025-01-05");
        scene.Records.Quota(b, "2025", 4, "2025-01-05");
    }

    public void Dispose() => scene.Dispose();

    [Fact]
    public async Task A_target_handed_on_leaves_the_sum_above_as_it_was_in_both_readings_until_it_is_taken_back()
    {
        var before = await QuotasAsync();
        var id = await scene.InForceAsync(Dissolved with { Quotas = [new QuotaGoes("A", "2025", "B")] });

        var (then, now) = (await TargetsAsync(ReportStructure.Then), await TargetsAsync(ReportStructure.Now));
        (then["A"], then["B"], then["X"], then["X below"]).ShouldBe((0, 9, 15, 9));
        (now["B"], now["X"], now["X below"]).ShouldBe((9, 15, 9));
        (await TargetsAsync(ReportStructure.Then, asOf: "2025-06-30"))["A"].ShouldBe(5, "on the eve it was as it had been set");
        await scene.ShouldBeSoundAsync();

        await scene.TakeBackAsync(id);
        (await QuotasAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_later_resolution_on_the_sum_is_named_and_must_be_taken_back_first()
    {
        var id = await scene.InForceAsync(Dissolved with { Quotas = [new QuotaGoes("A", "2025", "B")] });
        await using (var context = scene.Open())
        {
            var writer = new RecordsWriter(context, new OfficeClock(ReorganisationScene.Today), new CurrentAccount { UserId = scene.Staff });
            await writer.WriteAsync<int>(
                ChangeDetails.Entry,
                (change, _) =>
                {
                    change.Add(
                        new AdmissionQuota
                        {
                            OrganisationId = b.Id,
                            Period = "2025",
                            Target = 12,
                            SetOn = new DateOnly(2025, 9, 1),
                        }
                    );
                    return Task.FromResult<Outcome<int>>(1);
                },
                CancellationToken.None
            );
        }
        (await scene.TryToTakeBackAsync(id)).Refusals.ShouldHaveSingleItem().Code.ShouldBe("Reorganisations.BuiltUpon");
    }

    [Fact]
    public async Task A_target_that_stays_is_added_to_the_new_branch_on_todays_tree_only()
    {
        await scene.InForceAsync(scene.Merge(On, "C", a, b));
        var (then, now) = (await TargetsAsync(ReportStructure.Then), await TargetsAsync(ReportStructure.Now));
        (then["A"], then["B"], then.GetValueOrDefault("C")).ShouldBe((5, 4, null));
        (now["C"], now["X below"]).ShouldBe((9, 9));
    }

    [Fact]
    public async Task The_form_offers_only_units_directly_under_the_same_commune()
    {
        scene.Records.Branch("O", scene.District, scene.Records.Commune("Y", scene.District));
        (await OfferedAsync("B")).ShouldBe(["A 2025 5 B4"]);
        (await OfferedAsync("O")).ShouldBe(["A 2025 5 "]);
    }

    [Fact]
    public async Task A_target_set_since_for_the_branch_that_had_ended_is_handed_on_from_its_day_and_comes_back()
    {
        scene.Records.Quota(a, "2025", 6, "2025-09-01");
        scene.Records.Quota(a, "2026", 3, "2026-01-10");
        var before = await QuotasAsync();
        var id = await scene.InForceAsync(Dissolved with { Quotas = [new QuotaGoes("A", "2025", "B"), new QuotaGoes("A", "2026", "B")] });

        var (then, now) = (await TargetsAsync(ReportStructure.Then), await TargetsAsync(ReportStructure.Now));
        (then["A"], then["B"], then["X below"], now["X below"]).ShouldBe((0, 10, 10, 10));
        (await TargetsAsync(ReportStructure.Then, asOf: "2025-08-31"))["B"].ShouldBe(9);
        (await scene.SeeAsync(context => context.Quotas.Where(quota => quota.Period == "2026").SingleAsync())).OrganisationId.ShouldBe(b.Id);

        await scene.TakeBackAsync(id);
        (await QuotasAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task In_a_split_the_chosen_candidates_go_and_last_years_lists_keep_the_old_branch_until_it_is_taken_back()
    {
        var (goes, stays) = (Candidate("UV-1"), Candidate("UV-2"));
        var id = await scene.InForceAsync(
            scene.Entry(ReorganisationSubject.Branches, ReorganisationKind.Split, On, a) with
            {
                Into = "A",
                Founded = [ReorganisationScene.Village("A2")],
                Candidates = [new CandidateGoes(goes, "A2")],
            }
        );

        (await BranchOfAsync(goes), await BranchOfAsync(stays)).ShouldBe(("A2", "A"));
        (await scene.SeeAsync(context => context.CandidateStays.SingleAsync())).BranchId.ShouldBe(a.Id);
        await scene.ShouldBeSoundAsync();

        await scene.TakeBackAsync(id);
        (await BranchOfAsync(goes)).ShouldBe("A");
        (await scene.SeeAsync(context => context.CandidateStays.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Only_candidates_on_their_way_have_a_place_of_their_own_in_the_form()
    {
        var (open, _) = (Candidate("UV-1"), Candidate("UV-2", CandidateStepKind.Withdrawn));
        await using var context = scene.Open();
        var found = await new ReorganisationCandidates(context).InAsync(Dissolved, ["A"]);
        found.Select(one => (one.Id, one.BranchCode)).ShouldBe([(open, "A")]);
    }

    private ReorganisationEntry Dissolved => scene.Entry(ReorganisationSubject.Branches, ReorganisationKind.Dissolve, On, a) with { Into = "B" };

    private int Candidate(string number, CandidateStepKind stage = CandidateStepKind.Identified)
    {
        var candidate = scene.Records.Save(
            new AdmissionCandidate
            {
                Number = number,
                FullName = number,
                SortKey = number,
                SearchKey = number,
                BirthDate = new DateOnly(2000, 1, 1),
                Sex = Sex.Female,
                Source = CandidateSource.YouthUnion,
                BranchId = a.Id,
            }
        );
        scene.Records.Save(
            new CandidateStep
            {
                CandidateId = candidate.Id,
                Kind = stage,
                On = new DateOnly(2025, 2, 1),
                AddedBy = 1,
            }
        );
        return candidate.Id;
    }

    private Task<string> BranchOfAsync(int candidate) =>
        scene.SeeAsync(context =>
            (
                from one in context.Candidates
                where one.Id == candidate
                join branch in context.Branches on one.BranchId equals branch.Id
                select branch.Code
            ).SingleAsync()
        );

    private Task<List<(int, string, int, DateOnly)>> QuotasAsync() =>
        scene.SeeAsync(async context =>
            (await context.Quotas.OrderBy(quota => quota.OrganisationId).ThenBy(quota => quota.SetOn).ToListAsync()).ConvertAll(quota =>
                (quota.OrganisationId, quota.Period, quota.Target, quota.SetOn)
            )
        );

    /// <summary>Unit, period, number, and to whom it could go with their own number.</summary>
    private async Task<List<string>> OfferedAsync(string into)
    {
        await using var context = scene.Open();
        var found = await new ReorganisationQuotas(context, new OfficeClock(ReorganisationScene.Today)).OfAsync(Dissolved with { Into = into });
        return [.. found.Select(row => $"{row.Unit} {row.Period} {row.Target} {string.Join(' ', row.Targets.Select(to => $"{to.Code}{to.Own}"))}")];
    }

    /// <summary>The targets of the branches and the commune, by code, and the sum of those below the commune.</summary>
    private async Task<Dictionary<string, int?>> TargetsAsync(ReportStructure structure, string? asOf = null)
    {
        await using var context = scene.Open();
        var found = await new QuotaReport(new ReportFacts(context)).RunAsync(
            new PeriodRequest
            {
                Organisation = "X",
                By = ReportLevel.Branch,
                OnTreeOf = structure is ReportStructure.Now ? ReorganisationScene.Today : null,
                Period = ReportPeriod.Of(QuotaPeriod.OfYear(2025)) with { AsOf = TestRecords.Day(asOf) },
                Today = ReorganisationScene.Today,
            }
        );
        var report = found.Value.ShouldNotBeNull();
        var targets = report.Rows.ToDictionary(row => row.Unit.Code, row => row.Figures.Target);
        (targets["X"], targets["X below"]) = (report.Total.Figures.Target, report.Total.Figures.ChildrenTarget);
        return targets;
    }
}
