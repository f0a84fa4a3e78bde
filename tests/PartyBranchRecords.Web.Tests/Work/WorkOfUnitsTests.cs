using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Work;
using Kind = PartyBranchRecords.Domain.Admissions.CandidateStepKind;

namespace PartyBranchRecords.Web.Tests.Work;

/// <summary>What units lack or owe, who sees which of it, and on which day.</summary>
public sealed class WorkOfUnitsTests : IAsyncLifetime
{
    private readonly WorkScene scene = new();

    public Task InitializeAsync() => scene.InitializeAsync();

    public Task DisposeAsync() => scene.DisposeAsync();

    [Fact]
    public async Task A_branch_is_named_for_what_it_lacks_and_one_in_order_is_not()
    {
        await scene.Host.ArrangeAsync(async data =>
        {
            await scene.InOrderAsync(data, scene.Here, "HAI", officials: 2);
            await scene.InOrderAsync(data, scene.Here, "BA", officials: 3, hasCommittee: false);
            await scene.InOrderAsync(data, scene.Here, "TAM", officials: 8, hasSecretary: false, hasCommittee: false);
            return await scene.InOrderAsync(data, scene.Here, "CHIN", officials: 9, hasCommittee: false);
        });

        (await scene.NamedAsync(WorkKind.BelowThreeOfficial)).ShouldBe(["Chi bộ HAI"]);
        (await scene.NamedAsync(WorkKind.WithoutSecretary)).ShouldBe(["Chi bộ TAM"]);
        (await scene.NamedAsync(WorkKind.OwingCommittee)).ShouldBe(["Chi bộ CHIN"]);
    }

    [Fact]
    public async Task A_locality_is_named_while_no_branch_covers_it()
    {
        await scene.Host.ArrangeAsync(async data =>
        {
            var covered = await LocalityAsync(data, "Bản Có");
            var uncovered = await LocalityAsync(data, "Bản Chưa");
            await data.AddAsync(
                Lies(covered),
                Lies(uncovered),
                new LocalityCoverage
                {
                    LocalityId = covered.Id,
                    BranchId = scene.First.Id,
                    From = new DateOnly(2024, 6, 1),
                }
            );
            return true;
        });

        (await scene.NamedAsync(WorkKind.LocalityWithoutBranch)).ShouldBe(["Bản Chưa"]);
        (await scene.NamedAsync(WorkKind.LocalityWithoutBranch, new DateOnly(2024, 5, 31))).ShouldBe(["Bản Chưa", "Bản Có"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_commune_behind_its_quota_is_named_with_what_is_missing_and_one_that_keeps_pace_is_not()
    {
        await scene.MemberAsync("Mới Kết Nạp", "2024-02-03", probationary: true, branch: scene.Other);
        await scene.AddAsync(QuotaOf(scene.Here, 3), QuotaOf(scene.There, 2));

        // 167 of 366 days are gone: of 2 there should be 0,9, of 3 there should be 1,4.
        var behind = (await scene.ListAsync()).Where(item => item.Kind == WorkKind.BehindPace).ShouldHaveSingleItem();
        (behind.Subject.Name, behind.People, behind.Due).ShouldBe((scene.Here.Name, 3, new DateOnly(2024, 12, 31)));
    }

    [Fact]
    public async Task Badges_are_one_row_a_commune_with_the_number_due_at_the_next_award_date()
    {
        // The decision is ten days before the ceremony: 30 years are reached on 19 May, on 20 May, on 2 September, on 3 September.
        foreach (var admittedOn in new[] { "1994-05-29", "1994-05-30", "1994-09-12", "1994-09-13" })
        {
            await scene.MemberAsync($"Vào Đảng {admittedOn}", admittedOn);
        }

        var badges = (await scene.ListAsync()).Where(item => item.Kind == WorkKind.PartyBadges).ShouldHaveSingleItem();
        (badges.Subject.Name, badges.People, badges.Due).ShouldBe((scene.Here.Name, 2, new DateOnly(2024, 9, 2)));
    }

    [Fact]
    public async Task A_secretary_finds_what_is_due_in_the_own_commune_only()
    {
        await scene.MemberAsync("Người Ở Đây", "2023-07-01", probationary: true);
        await scene.MemberAsync("Người Nơi Khác", "2023-07-01", probationary: true, branch: scene.Other);
        await scene.CandidateAsync("Nguồn Ở Đây", (Kind.BranchResolved, "2024-06-03"));
        await scene.CandidateAsync(scene.Other, "Nguồn Nơi Khác", (Kind.BranchResolved, "2024-06-03"));
        await scene.AddAsync(QuotaOf(scene.Here, 3), QuotaOf(scene.There, 3));

        var own = await scene.ListAsync(scope: new Scope(WorkScene.Today, [], [scene.Here.Id]));
        own.Select(item => item.Subject.Name).ShouldBe(["Người Ở Đây", "Nguồn Ở Đây", scene.Here.Name], ignoreOrder: true);
        (await scene.ListAsync(scope: new Scope(WorkScene.Today, [scene.District.Id], []))).Count.ShouldBe(6);
        (await scene.ListAsync(scope: Scope.Nothing)).ShouldBeEmpty();
    }

    private static Task<Locality> LocalityAsync(TestData data, string name) =>
        data.SaveAsync(
            new Locality
            {
                Code = name,
                Name = name,
                Kind = LocalityKind.Village,
            }
        );

    private LocalityAffiliation Lies(Locality locality) =>
        new()
        {
            LocalityId = locality.Id,
            CommuneId = scene.Here.Id,
            From = TestData.Founded,
        };

    private static AdmissionQuota QuotaOf(Organisation unit, int target) =>
        new()
        {
            OrganisationId = unit.Id,
            Period = "2024",
            Target = target,
            SetOn = new DateOnly(2024, 1, 5),
        };
}
