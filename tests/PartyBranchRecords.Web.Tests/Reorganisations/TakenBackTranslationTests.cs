using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Web.Tests.Databases;
using static PartyBranchRecords.Web.Tests.Reorganisations.ReorganisationScene;

namespace PartyBranchRecords.Web.Tests.Reorganisations;

/// <summary>What stands in the way of taking a decision back, and what taking back asks, on the SQL Server provider.</summary>
public sealed class TakenBackTranslationTests : IDisposable
{
    private const string On = "2025-07-01";

    /// <summary>A change that wrote nothing, so that taking it back has nothing to insert.</summary>
    private const long Nothing = 1_000_000;

    private readonly ReorganisationScene scene = new();
    private readonly CommuneCommittee commune;
    private readonly Branch a;
    private readonly Branch b;

    public TakenBackTranslationTests()
    {
        commune = scene.Records.Commune("X", scene.District);
        scene.Records.Commune("Y", scene.District);
        a = scene.Records.Branch("A", scene.District, commune);
        b = scene.Records.Branch("B", scene.District, commune);
        scene.Records.Members(a, 2);
        scene.Records.Members(b, 2);
    }

    public void Dispose() => scene.Dispose();

    [Fact]
    public async Task A_decision_nothing_is_built_on_runs_through_every_question_on_the_SQL_Server_provider()
    {
        var id = await scene.InForceAsync(scene.Merge(On, "C", a, b));
        var commands = await CommandsAsync(context => AskAsync(context, id, isHindered: false));
        commands.NotAsked(await scene.SeeAsync(context => Task.FromResult(context.FactTables()))).ShouldBeEmpty();
        commands.Count.ShouldBeInRange(6, 30);
    }

    [Fact]
    public async Task So_does_one_of_which_a_later_decision_was_taken_back()
    {
        var first = await scene.InForceAsync(scene.Merge(On, "C", a, b));
        var second = await scene.InForceAsync(
            scene.Entry(ReorganisationSubject.Communes, ReorganisationKind.Merge, "2025-09-01", commune) with
            {
                Into = "Y",
            }
        );
        await CommandsAsync(context => AskAsync(context, second, isHindered: false));
        await scene.TakeBackAsync(second);
        await CommandsAsync(context => AskAsync(context, first, isHindered: false));
    }

    [Fact]
    public async Task So_do_a_unit_that_ended_since_and_a_role_given_since()
    {
        var moved = await scene.InForceAsync(scene.Entry(ReorganisationSubject.Branches, ReorganisationKind.Reassign, On, a) with { Into = "Y" });
        await scene.InForceAsync(scene.Entry(ReorganisationSubject.Communes, ReorganisationKind.Merge, "2025-09-01", commune) with { Into = "Y" });
        await CommandsAsync(context => AskAsync(context, moved, isHindered: true));

        var founded = await scene.InForceAsync(
            scene.Entry(ReorganisationSubject.Branches, ReorganisationKind.Establish, "2025-10-01") with
            {
                Founded = [Village("C", parent: "Y")],
                People =
                [
                    new PersonGoes(await scene.SeeAsync(context => context.Members.Select(one => one.Id).OrderBy(one => one).FirstAsync()), "C"),
                ],
            }
        );
        scene.User("vua-cap", Role.CommuneSecretary, await scene.SeeAsync(context => context.Branches.SingleAsync(one => one.Code == "C")));
        await CommandsAsync(context => AskAsync(context, founded, isHindered: true));
    }

    [Fact]
    public async Task So_do_the_commands_that_take_a_change_back()
    {
        var commands = await CommandsAsync(context => new TakingBack(context).TakeBackAsync(Nothing, Nothing + 1));
        commands.Count(command => command.StartsWith("UPDATE", StringComparison.Ordinal)).ShouldBeGreaterThan(15);
    }

    private Task<IReadOnlyList<string>> CommandsAsync(Func<RecordsContext, Task> read) =>
        SqlServerTranslation.OfAsync(scene.Records.ConnectionString, new Scope(Today, [scene.District.Id], []), read);

    private static async Task AskAsync(RecordsContext context, int id, bool isHindered)
    {
        var draft = await context.ReorganisationDrafts.AsNoTracking().SingleAsync(one => one.Id == id);
        var number = draft.ChangeNumber!.Value;
        var hindrance = await new TakingBack(context).HindranceAsync(number);
        var returned = await ReturnedFacts.FindAsync(context, number, CancellationToken.None);
        var builtUpon = await new BuiltUpon(context, number, returned, DateOnly.MaxValue).FindAsync(draft, CancellationToken.None);
        ((hindrance ?? builtUpon) is not null).ShouldBe(isHindered);
    }
}
