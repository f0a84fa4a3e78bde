using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.Corrections;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Members;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Corrections;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Web.Tests.Databases;
using PartyBranchRecords.Web.Tests.Movements;

namespace PartyBranchRecords.Web.Tests.Corrections;

/// <summary>What corrections read, on the SQL Server provider.</summary>
public sealed class CorrectionTranslationTests(MovementOffice office) : IClassFixture<MovementOffice>
{
    [Fact]
    public async Task People_closings_and_numbers_run_on_the_SQL_Server_provider()
    {
        var member = await office.MemberAsync("Lò Văn Dịch");
        await office.OfficeAsync(member, office["A1"], Office.Secretary);
        foreach (var scope in new[] { Scope.Whole(office.Host.Today), new Scope(office.Host.Today, [office.District.Id], []) })
        {
            var commands = await SqlServerTranslation.OfAsync(office.Host.ConnectionString, scope, context => ReadAsync(context, member.Id));
            commands.Count.ShouldBeGreaterThan(60);
        }
    }

    private async Task ReadAsync(RecordsContext context, int member)
    {
        var clock = new OfficeClock(office.Host.Today);
        var acts = new MovementActs(context, new RecordsWriter(context, clock, new CurrentAccount()), new MovingPeople(context));
        var people = new CorrectedPeople(context);
        var plans = new CorrectionPlans(people, new ClosedNumbers(context));
        var entries = new PersonEntries(people, plans, new CandidateChoices(context), new RecordNumbers(context), clock);
        List<PersonKey> key = [new() { Id = member }];

        var ceremony = new EntryCorrection
        {
            People = key,
            Key = "admission.2010-01-01.0",
            AdmittedOn = new DateOnly(2010, 3, 1),
            OfficialOn = new DateOnly(2011, 1, 1),
            Reason = "nhầm",
        };
        var services = new EntryCorrectionService(acts, people, plans, new TargetBranches(context), clock);
        (await services.CheckAsync(ceremony)).IsDone.ShouldBeTrue();
        var tenure = new EntryCorrection
        {
            People = key,
            Key = "office.2022-03-01.0",
            Begin = new DateOnly(2022, 2, 1),
            Reason = "nhầm",
        };
        (await services.CheckAsync(tenure)).IsDone.ShouldBeTrue();
        var withdrawal = new Withdrawal
        {
            People = key,
            Key = "office.2022-03-01.0",
            Reason = "nhầm",
        };
        (await new WithdrawalService(acts, people, plans, clock).CheckAsync(withdrawal)).IsDone.ShouldBeTrue();
        var change = new PersonChange
        {
            People = key,
            Values = new ParticularValues { Ethnicity = "Dao" },
            Plain = new PlainValues
            {
                FullName = "Lò Văn Dịch",
                RecordNumber = "khác",
                CardNumber = "khác",
            },
            EffectiveOn = new DateOnly(2022, 2, 1),
        };
        (await new PersonChangeService(acts, people, entries).CheckAsync(change)).IsDone.ShouldBeTrue();
    }
}
