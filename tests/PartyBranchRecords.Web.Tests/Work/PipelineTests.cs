using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Data.Work;
using PartyBranchRecords.Domain.Work;
using Kind = PartyBranchRecords.Domain.Admissions.CandidateStepKind;

namespace PartyBranchRecords.Web.Tests.Work;

public sealed class PipelineTests : IAsyncLifetime
{
    private readonly WorkScene scene = new();

    public async Task InitializeAsync()
    {
        await scene.InitializeAsync();
        await scene.CandidateAsync("Nguồn Một", (Kind.Identified, "2024-06-01"));
        await scene.CandidateAsync("Nguồn Hai", (Kind.Identified, "2024-05-10"));
        await scene.CandidateAsync("Nguồn Ba", (Kind.Identified, "2024-01-10"));
        await scene.CandidateAsync(scene.Other, "Đơn Cũ", (Kind.Identified, "2022-01-10"), (Kind.DossierOpened, "2023-06-14"));
        await scene.CandidateAsync("Đã Kết Nạp", (Kind.Decided, "2024-05-02"), (Kind.Admitted, "2024-06-10"));
        await scene.CandidateAsync("Tạm Dừng", (Kind.Identified, "2024-01-10"), (Kind.Suspended, "2024-06-01"));
    }

    public Task DisposeAsync() => scene.DisposeAsync();

    [Fact]
    public async Task Everybody_on_the_way_stands_at_one_stage_in_one_band()
    {
        var figures = await OfAsync("SC");

        figures.People.Count.ShouldBe(5);
        figures.Stages.Sum(stage => stage.People.Count).ShouldBe(5);
        var found = figures.Stages.Single(stage => stage.Stage == Kind.Identified);
        (found.People.Count, found.MiddleDays, found.LongestDays).ShouldBe((3, 36, 157));
        Enum.GetValues<StandingBand>().Select(found.Of).ShouldBe([1, 1, 1, 0]);
        figures.Units.Rows.Select(row => (row.Unit.Code, row.Figures.Count)).ShouldBe([("KX", 1), ("ML", 4)]);
    }

    [Fact]
    public async Task Stuck_is_who_is_past_a_deadline_or_stands_more_than_twice_as_long_as_is_usual()
    {
        var stuck = (await OfAsync("SC")).People.Where(person => person.Stuck is not null);

        stuck
            .Select(person => (person.Stage, person.Stuck!.Value))
            .ShouldBe([(Kind.Identified, StuckReason.LongerThanUsual), (Kind.DossierOpened, StuckReason.Deadline)], ignoreOrder: true);
    }

    [Fact]
    public async Task On_an_earlier_day_they_stand_where_they_stood_then()
    {
        var figures = await OfAsync("ML", new DateOnly(2024, 5, 31));

        figures
            .Stages.Where(stage => stage.People.Count > 0)
            .Select(stage => (stage.Stage, stage.People.Count))
            .ShouldBe([(Kind.Identified, 3), (Kind.Decided, 1)]);
    }

    [Fact]
    public async Task Every_number_opens_as_many_people_as_it_says()
    {
        var staff = await scene.Host.SignInAsync("can-bo");
        var page = await staff.OpenAsync("/admissions/pipeline/SC");
        var numbers = page.All("main td.number a").Select(link => (link.GetAttribute("href")!, int.Parse(link.TextContent.Trim()))).ToList();

        numbers.Count.ShouldBeGreaterThan(15);
        foreach (var (address, number) in numbers.Distinct())
        {
            (await staff.OpenAsync(address)).All("main tbody tr").Count().ShouldBe(number, address);
        }
    }

    [Fact]
    public async Task A_leader_opens_the_numbers_and_sees_no_names()
    {
        var leader = await scene.Host.SignInAsync("lanh-dao");
        var page = await leader.OpenAsync("/admissions/pipeline/ML");

        page.Text.ShouldContain("4 quần chúng, người xin vào Đảng đang theo dõi");
        var secretary = await scene.Host.SignInAsync("bi-thu");
        var named = await secretary.OpenAsync("/admissions/pipeline/ML/list");
        named.All("main tbody tr").Count().ShouldBe(4);
        var names = named.All("main tbody th a").Select(link => link.TextContent).ToList();
        names.Count.ShouldBe(4);
        var list = await leader.OpenAsync(page.All("main tr.total td.number a").First().GetAttribute("href")!);
        list.All("main tbody tr").Count().ShouldBe(4);
        list.Has("main tbody th a").ShouldBeFalse();
        names.ShouldAllBe(name => !list.Text.Contains(name));
        (await secretary.OpenAsync("/admissions/pipeline/SC")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await secretary.OpenAsync("/admissions/pipeline/KX/list")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    private Task<PipelineFigures> OfAsync(string code, DateOnly? day = null) =>
        scene.Host.WithRecordsAsync(async context =>
        {
            context.Scope = Scope.Whole(day ?? WorkScene.Today);
            var unit = (await new OrganisationService(context).FindAsync(code, day ?? WorkScene.Today))!;
            return await WorkScene.PipelineOf(context).OfAsync(unit, day ?? WorkScene.Today);
        });
}
