using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.Admissions.Statute;
using PartyBranchRecords.Data.Calendar;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Data.Probation;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Probation;
using PartyBranchRecords.Web.Tests.Databases;
using PartyBranchRecords.Web.Tests.Movements;

namespace PartyBranchRecords.Web.Tests.Probation;

/// <summary>Everything about probation reads on the SQL Server provider.</summary>
public sealed class ProbationTranslationTests(MovementOffice office) : IClassFixture<MovementOffice>
{
    [Fact]
    public async Task Lists_cases_and_acts_run_on_the_SQL_Server_provider()
    {
        var member = await office.Host.ArrangeAsync(data =>
            data.MemberAsync(office["A1"], "Lò Văn Dịch", new DateOnly(2023, 5, 10), probationary: true)
        );
        var today = office.Host.Today;
        foreach (var scope in new[] { Scope.Whole(today), new Scope(today, [office.District.Id], []), new Scope(today, [], [office.Commune.Id]) })
        {
            var commands = await SqlServerTranslation.OfAsync(office.Host.ConnectionString, scope, context => ReadAsync(context, member));
            commands.Count.ShouldBeGreaterThan(40);
        }
    }

    private async Task ReadAsync(RecordsContext context, Member member)
    {
        var (today, clock) = (office.Host.Today, new OfficeClock(office.Host.Today));
        var (editions, calendar, people) = (new RuleEditionSource(context), new WorkingCalendarSource(context), new MovingPeople(context));
        var search = new ProbationSearch(context, editions, calendar);
        (await search.FindAsync(new ProbationQuestion(), today)).Total.ShouldBe(1);
        (await search.FindAsync(new ProbationQuestion { Words = "dich", Unit = "A" }, today)).Total.ShouldBe(1);
        (await search.FindAsync(new ProbationQuestion { Words = "SL-0", State = ProbationState.WithoutHelper }, today)).Total.ShouldBe(1);

        var cases = new RecognitionCases(context, editions, calendar);
        (await new RecognitionReading(context, people, cases).FindAsync(member.Id, today)).ShouldNotBeNull();
        (await new RecognitionReading(context, people, cases).StepsAsync(member.Id, today)).ShouldBeEmpty();

        var acts = new MovementActs(context, new RecordsWriter(context, clock, new CurrentAccount()), people);
        List<PersonKey> named = [new PersonKey { Id = member.Id, Version = member.Version }];
        var resolution = new RecognitionEntry
        {
            People = named,
            Decision = "7-NQ/CB",
            DecidedOn = new DateOnly(2024, 5, 20),
            Votes = [new PersonVotes { Id = member.Id, For = 5 }],
        };
        var (meetings, voters) = (new BranchMeetings(context), new BranchVotersSource(context));
        (await new RecognitionService(acts, cases, meetings, voters, clock).CheckAsync(resolution)).IsDone.ShouldBeTrue();
        var papers = new PapersEntry
        {
            People = named,
            Papers = [new RecognitionPaperEntry { Kind = DossierDocumentKind.SelfReview, IsThere = true }],
        };
        (await new PapersService(context, acts, cases, clock).CheckAsync(papers)).IsDone.ShouldBeTrue();
        var helpers = new HelperService(context, acts, cases, clock);
        var choices = await helpers.ChoicesAsync((await people.LoadAsync([member.Id])).Single());
        var helper = new HelperEntry
        {
            People = named,
            HelperId = choices[0].Id,
            EffectiveOn = new DateOnly(2023, 5, 10),
        };
        (await helpers.CheckAsync(helper)).IsDone.ShouldBeTrue();
    }
}
