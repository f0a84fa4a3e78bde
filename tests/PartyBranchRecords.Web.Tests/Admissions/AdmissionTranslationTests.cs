using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.Admissions.Statute;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Members;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Data.Quotas;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Web.Tests.Databases;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Admissions;

/// <summary>What the pages of candidates and quotas read, on the SQL Server provider.</summary>
public sealed class AdmissionTranslationTests(AdmissionsOffice office) : IClassFixture<AdmissionsOffice>
{
    private static readonly DateOnly Today = RecordsHost.UsualToday;

    private static readonly CandidateQuestion[] Questions =
    [
        new(),
        new() { Words = "loc", Unit = "SC-A" },
        new() { Words = "THU-0", Stage = CandidateStepKind.DossierOpened },
        new() { Order = CandidateOrder.Name },
        new() { Order = CandidateOrder.Name, Backwards = true },
        new() { Backwards = true, Page = 2 },
    ];

    [Fact]
    public async Task Lists_records_and_choices_run_on_the_SQL_Server_provider()
    {
        var candidate = await office.ApplicantAsync("Lò Thị Dịch");
        var district = await office.Host.WithServiceAsync<OrganisationService, int>(async units => (await units.FindAsync("SC", Today))!.Id);
        foreach (var scope in new[] { Scope.Whole(Today), new Scope(Today, [district], []) })
        {
            var commands = await SqlServerTranslation.OfAsync(office.Host.ConnectionString, scope, context => ReadAsync(context, candidate.Id));
            commands.Count.ShouldBeGreaterThan(25);
        }
    }

    private async Task ReadAsync(RecordsContext context, int candidateId)
    {
        var clock = new OfficeClock(Today);
        var ways = new CandidateWays(context, new RuleEditionSource(context));
        var cases = new CandidateCases(context, new RecordsWriter(context, clock, new CurrentAccount()), ways, clock);
        var search = new CandidateSearch(context, cases);
        await search.AwaitingAsync(CandidateStepKind.Decided, "SC-A", Today);
        foreach (var question in Questions)
        {
            await search.FindAsync(question, Today);
        }
        (await new CandidateReading(context, ways).FindAsync(candidateId, Today)).ShouldNotBeNull();

        var choices = new CandidateChoices(context);
        (await choices.BranchesAsync(Today)).ShouldNotBeEmpty();
        (await choices.HelpersAsync(office.Branch.Id, Today)).ShouldNotBeEmpty();
        await choices.LocalitiesAsync(office.Branch.Id, Today);
        (
            await cases.ChangedMeanwhileAsync((await cases.LoadAsync([candidateId], CancellationToken.None)).Single(), CancellationToken.None)
        ).Code.ShouldBe(AdmissionRefusals.ChangedMeanwhileCode);
        await new DossierService(context, cases, choices, clock).FindAsync(candidateId);
        await new CandidateExceptions(context).OfAsync(candidateId);
        (await ways.OfBranchAsync(office.Branch.Id, Today)).HasCommune.ShouldBeTrue();
        (await new BranchVotersSource(context).OnAsync([office.Branch.Id], Today))[office.Branch.Id].Total.ShouldBeGreaterThan(0);
        await new Anonymising(
            context,
            new RecordsWriter(context, clock, new CurrentAccount()),
            clock,
            new ActivityLog(context, clock, new CurrentAccount())
        ).DueAsync(default);
        (await cases.LikelySameAsync("lo thi dich", 2001, null, CancellationToken.None)).ShouldNotBeNull();
        var numbers = new RecordNumbers(context);
        await numbers.IsTakenAsync("SL-00001");
        await numbers.NextTemporaryAsync();

        var unit = (await new OrganisationService(context).FindAsync("SC", Today))!;
        var quotas = new QuotaReading(context);
        await quotas.RevisionsAsync(unit.Id, Today);
        (await quotas.UnitsBelowAsync(unit.Organisation, "2024", Today)).Count.ShouldBe(2);
        (await new QuotasMeanwhile(context, clock).FindAsync(["SC"], "2024", seen: 0)).ShouldBeEmpty();
        (await new AccountQueries(context).ListAsync("canbo", page: 1)).Total.ShouldBe(2);
        var cascades = new QuotaCascades(new QuotaReport(new ReportFacts(context)), clock);
        (await cascades.FindAsync(unit, QuotaPeriod.OfYear(2024), asOf: null)).ShouldNotBeNull();
    }
}
