using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Web.Tests.Reorganisations;

/// <summary>Villages merge by a resolution of last summer that is recorded on 1 March 2026.</summary>
public sealed class LocalityReorganisationTests : IDisposable
{
    private readonly ReorganisationScene scene = new();
    private readonly Branch branch;
    private readonly Locality v;
    private readonly Locality w;

    public LocalityReorganisationTests()
    {
        var commune = scene.Records.Commune("X", scene.District);
        branch = scene.Records.Branch("A", scene.District, commune);
        (v, w) = (scene.Records.Locality("V", commune), scene.Records.Locality("W", commune));
    }

    public void Dispose() => scene.Dispose();

    [Fact]
    public async Task The_decision_links_the_villages_before_with_the_one_after_and_stands_in_the_list_until_it_is_taken_back()
    {
        var id = await scene.InForceAsync(Merge("VW"));

        var decision = (await DecisionsAsync()).ShouldHaveSingleItem();
        decision.Before.Select(village => village.Name).ShouldBe([v.Name, w.Name]);
        decision.After.Select(village => village.Name).ShouldBe(["Bản VW"]);
        (decision.Kind, decision.DraftId).ShouldBe((ReorganisationKind.Merge, id));

        await scene.TakeBackAsync(id);
        (await DecisionsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task One_resolution_merges_several_pairs_of_villages()
    {
        var entry = Merge("VW");
        await scene.InForceAsync(entry);
        var commune = await scene.SeeAsync(context => context.Communes.SingleAsync());
        var (y, z) = (scene.Records.Locality("Y", commune), scene.Records.Locality("Z", commune));
        await scene.InForceAsync(entry with { Units = [y.Code, z.Code], Founded = [Village("YZ")] });
        (await DecisionsAsync())
            .Select(one => (one.Number, one.After[0].Name))
            .ShouldBe([(entry.Number!, "Bản VW"), (entry.Number!, "Bản YZ")], ignoreOrder: true);
    }

    [Fact]
    public async Task Areas_and_the_homes_of_candidates_go_on_and_come_back_when_it_is_taken_back()
    {
        foreach (var village in new[] { v, w })
        {
            scene.Records.Save(
                new LocalityArea
                {
                    LocalityId = village.Id,
                    Areas = Areas.Border,
                    From = new DateOnly(2020, 1, 1),
                    AddedBy = 1,
                }
            );
        }
        var candidate = scene.Records.Save(
            new AdmissionCandidate
            {
                Number = "UV-1",
                FullName = "Vàng A",
                SortKey = "",
                SearchKey = "",
                BirthDate = new DateOnly(2000, 1, 1),
                Sex = Sex.Male,
                Source = CandidateSource.YouthUnion,
                BranchId = branch.Id,
                LocalityId = v.Id,
            }
        );

        var id = await scene.InForceAsync(Merge("VW"));
        var made = await scene.SeeAsync(context => context.Localities.SingleAsync(one => one.Code == "VW"));
        (await HomeOfAsync(candidate)).ShouldBe(made.Id);
        (await AreasAsync()).ShouldBe([(made.Id, Areas.Border)]);
        await scene.ShouldBeSoundAsync();

        await scene.TakeBackAsync(id);
        (await HomeOfAsync(candidate)).ShouldBe(v.Id);
        (await AreasAsync()).ShouldBe([(v.Id, Areas.Border), (w.Id, Areas.Border)]);
    }

    [Fact]
    public async Task The_head_of_a_village_that_ends_is_named_so_that_the_post_is_ended()
    {
        var member = scene.Records.Member(branch);
        scene.Records.Save(
            new CivicPost
            {
                MemberId = member.Id,
                Name = CivicPost.VillageHead,
                LocalityId = v.Id,
                From = new DateOnly(2020, 1, 1),
                AddedBy = 1,
            }
        );
        var id = await scene.InForceAsync(Merge("VW"));
        var done = await scene.SeeAsync(context => context.ReorganisationDrafts.Where(one => one.Id == id).Select(one => one.Done).SingleAsync());
        ReorganisationDone.Read(done!).Consequences.PostsLeft.ShouldBe([new PostLeft(member.Id, CivicPost.VillageHead, "V")]);
    }

    private ReorganisationEntry Merge(string code) =>
        scene.Entry(ReorganisationSubject.Localities, ReorganisationKind.Merge) with
        {
            Units = ["V", "W"],
            Founded = [Village(code)],
        };

    private static FoundedUnit Village(string code) =>
        new()
        {
            Code = code,
            Name = $"Bản {code}",
            LocalityKind = LocalityKind.Village,
        };

    private async Task<IReadOnlyList<KnownDecision>> DecisionsAsync()
    {
        await using var context = scene.Open();
        return await new ReorganisationLists(context, new ReorganisationNames(context), new OfficeClock(ReorganisationScene.Today)).DecisionsAsync();
    }

    private Task<int?> HomeOfAsync(AdmissionCandidate candidate) =>
        scene.SeeAsync(context => context.Candidates.Where(one => one.Id == candidate.Id).Select(one => one.LocalityId).SingleAsync());

    /// <summary>What holds today.</summary>
    private Task<List<(int, Areas)>> AreasAsync() =>
        scene.SeeAsync(async context =>
            (await context.LocalityAreas.Where(row => row.To == null).OrderBy(row => row.LocalityId).ToListAsync()).ConvertAll(row =>
                (row.LocalityId, row.Areas)
            )
        );
}
