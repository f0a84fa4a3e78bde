using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Web.Tests.Databases;

namespace PartyBranchRecords.Web.Tests.Movements;

/// <summary>What acts on people read, on the SQL Server provider.</summary>
public sealed class MovementTranslationTests(MovementOffice office) : IClassFixture<MovementOffice>
{
    [Fact]
    public async Task People_branches_and_counts_run_on_the_SQL_Server_provider()
    {
        var member = await office.MemberAsync("Lò Văn Dịch");
        foreach (var scope in new[] { Scope.Whole(office.Host.Today), new Scope(office.Host.Today, [office.District.Id], []) })
        {
            var commands = await SqlServerTranslation.OfAsync(office.Host.ConnectionString, scope, context => ReadAsync(context, member.Id));
            commands.Count.ShouldBeGreaterThan(40);
        }
    }

    private async Task ReadAsync(RecordsContext context, int member)
    {
        var (clock, account) = (new OfficeClock(office.Host.Today), new CurrentAccount());
        var writer = new RecordsWriter(context, clock, account);
        var people = new MovingPeople(context);
        var (acts, branches) = (new MovementActs(context, writer, people), new TargetBranches(context));
        var loaded = await people.LoadAsync([member]);
        loaded.Count.ShouldBe(1);
        (await people.LastChangeAsync(member, CancellationToken.None)).At.ShouldNotBe(default);
        (await branches.OffersAsync("ban", isOwn: false, office.Host.Today)).Count.ShouldBe(3);
        (await branches.OffersAsync("ban", isOwn: true, office.Host.Today)).Count.ShouldBe(3);
        (await branches.FindAsync("hai", null, isOwn: true, office.Host.Today)).IsDone.ShouldBeTrue();

        var paper = new TransferEntry
        {
            People = [new PersonKey { Id = member }],
            Decision = "1",
            DecidedOn = office.Host.Today,
            EffectiveOn = office.Host.Today,
            Kind = TransferKind.InternalTransfer,
            Branch = "A2",
        };
        (await new TransferService(acts, branches, new BranchesLeft(context), clock).CheckAsync(paper)).IsDone.ShouldBeTrue();
        var offices = new OfficeService(context, acts, clock);
        (await offices.UnitsAsync(loaded)).Count.ShouldBe(3);
        var secretary = new OfficeEntry
        {
            People = paper.People,
            Decision = "1",
            DecidedOn = paper.DecidedOn,
            EffectiveOn = paper.EffectiveOn,
            Office = Domain.Organisations.Office.Secretary,
            Unit = "A1",
        };
        (await offices.CheckAsync(secretary)).IsDone.ShouldBeTrue();
        await new PostService(context, new CandidateChoices(context), acts, clock).LocalitiesAsync(loaded[0]);
        var coverage = new CoverageService(context, acts, branches, clock);
        await coverage.CheckAsync(new CoverageEntry { Branch = "A1", LocalityId = 1 });
        var newcomers = new NewcomerService(
            context,
            acts,
            branches,
            new Data.Members.RecordNumbers(context),
            new CandidateCases(context, writer, new CandidateWays(context, new RuleEditionSource(context)), clock),
            clock
        );
        await newcomers.CheckAsync(
            new NewcomerEntry
            {
                Branch = "A1",
                RecordNumber = "1",
                CardNumber = "1",
            }
        );
    }
}
