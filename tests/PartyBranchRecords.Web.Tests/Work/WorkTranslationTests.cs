using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Data.Work;
using PartyBranchRecords.Web.Tests.Databases;
using PartyBranchRecords.Web.Tests.Hosting;
using Kind = PartyBranchRecords.Domain.Admissions.CandidateStepKind;

namespace PartyBranchRecords.Web.Tests.Work;

/// <summary>The queries of the work list and the pipeline on the SQL Server provider, and how many they are.</summary>
public sealed class WorkTranslationTests : IAsyncLifetime
{
    private readonly WorkScene scene = new();

    public async Task InitializeAsync()
    {
        await scene.InitializeAsync();
        await scene.MemberAsync("Lò Văn Dự", "2023-07-01", probationary: true);
        await scene.CandidateAsync("Cà Văn Lễ", (Kind.BranchResolved, "2024-05-02"));
    }

    public Task DisposeAsync() => scene.DisposeAsync();

    [Fact]
    public async Task The_list_runs_on_the_SQL_Server_provider_with_a_fixed_number_of_commands()
    {
        foreach (var scope in new[] { Scope.Whole(WorkScene.Today), new Scope(WorkScene.Today, [scene.District.Id], [scene.Here.Id]) })
        {
            var commands = await SqlServerTranslation.OfAsync(
                scene.Host.ConnectionString,
                scope,
                async context => (await WorkScene.ListOf(context).OnAsync(WorkScene.Today)).Count.ShouldBe(2)
            );
            commands.Count.ShouldBe(16);
        }
        for (var i = 0; i < 5; i++)
        {
            await scene.CandidateAsync($"Nguồn {i}", (Kind.BranchResolved, "2024-05-02"));
        }
        var more = await SqlServerTranslation.OfAsync(
            scene.Host.ConnectionString,
            Scope.Whole(WorkScene.Today),
            async context => (await WorkScene.ListOf(context).OnAsync(WorkScene.Today)).Count.ShouldBe(7)
        );
        more.Count.ShouldBe(16);
    }

    [Fact]
    public async Task So_does_the_pipeline_with_the_names_behind_its_numbers()
    {
        foreach (var code in new[] { "SC", "ML", "ML-1" })
        {
            await SqlServerTranslation.OfAsync(scene.Host.ConnectionString, Scope.Whole(WorkScene.Today), context => ReadAsync(context, code));
        }
    }

    private static async Task ReadAsync(RecordsContext context, string code)
    {
        var unit = (await new OrganisationService(context).FindAsync(code, RecordsHost.UsualToday))!;
        var pipeline = WorkScene.PipelineOf(context);
        var figures = await pipeline.OfAsync(unit, RecordsHost.UsualToday);
        (await pipeline.NamedAsync(figures.People, RecordsHost.UsualToday)).ShouldHaveSingleItem().FullName.ShouldBe("Cà Văn Lễ");
    }
}
