using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Web.Tests.Databases;

namespace PartyBranchRecords.Web.Tests.Movements;

/// <summary>Checking each act on people, on the SQL Server provider.</summary>
public sealed class ActsTranslationTests(MovementOffice office) : IClassFixture<MovementOffice>
{
    private DateOnly Today => office.Host.Today;

    [Fact]
    public Task Leaving_runs_on_the_SQL_Server_provider() =>
        EachAsync<LeavingEntry>(
            acts => new LeavingService(acts.Acts, new BranchesLeft(acts.Context), acts.Clock),
            member => Of(new LeavingEntry { Kind = LeavingKind.TransferOut, Destination = "Đảng bộ tỉnh bạn" }, member)
        );

    [Theory]
    [InlineData("A2")]
    [InlineData("ban Hai")]
    public Task So_do_transfers_to_a_branch_by_code_and_by_name(string branch) =>
        EachAsync<TransferEntry>(
            acts => new TransferService(acts.Acts, new TargetBranches(acts.Context), new BranchesLeft(acts.Context), acts.Clock),
            member => Of(new TransferEntry { Kind = TransferKind.CadreAssignment, Branch = branch }, member)
        );

    [Fact]
    public async Task So_do_arrival_and_readmission()
    {
        await EachAsync<ArrivalEntry>(
            acts => new ArrivalService(acts.Acts, new TargetBranches(acts.Context), acts.Clock),
            member => Of(new ArrivalEntry { Branch = "A2" }, member),
            isDone: false
        );
        await EachAsync<ReAdmissionEntry>(
            acts => new ReAdmissionService(acts.Acts, new TargetBranches(acts.Context), new RuleEditionSource(acts.Context), acts.Clock),
            member => Of(new ReAdmissionEntry { Branch = "A2" }, member),
            isDone: false
        );
    }

    [Fact]
    public async Task So_do_absence_and_return()
    {
        await EachAsync<AbsenceEntry>(
            acts => new AbsenceService(acts.Acts, acts.Clock),
            member => Of(new AbsenceEntry { Kind = AbsenceKind.Temporary, Place = "Hà Nội" }, member)
        );
        await EachAsync<ReturnEntry>(
            acts => new ReturnService(acts.Acts, acts.Clock),
            member => Of(new ReturnEntry { Kind = AbsenceKind.Temporary }, member),
            isDone: false
        );
    }

    [Fact]
    public async Task So_do_taking_and_laying_down_an_office()
    {
        await EachAsync<OfficeEntry>(
            acts => new OfficeService(acts.Context, acts.Acts, acts.Clock),
            member => Of(new OfficeEntry { Office = Office.CommitteeMember, Unit = "A1" }, member)
        );
        await EachAsync<OfficeEndEntry>(
            acts => new OfficeEndService(acts.Acts, acts.Clock),
            member => Of(new OfficeEndEntry { Held = "1" }, member),
            isDone: false
        );
    }

    [Fact]
    public async Task So_do_taking_and_laying_down_a_post()
    {
        await EachAsync<PostEntry>(
            acts => new PostService(acts.Context, new CandidateChoices(acts.Context), acts.Acts, acts.Clock),
            member => Of(new PostEntry(), member)
        );
        await EachAsync<PostEndEntry>(
            acts => new PostEndService(acts.Acts, acts.Clock),
            member => Of(new PostEndEntry { Held = CivicPost.VillageHead }, member),
            isDone: false
        );
    }

    [Fact]
    public Task So_does_presenting_a_letter() =>
        EachAsync<LetterEntry>(acts => new LetterService(acts.Acts, acts.Clock), member => Of(new LetterEntry(), member), isDone: false);

    [Fact]
    public Task So_does_taking_in_somebody_whom_the_records_do_not_know() =>
        EachAsync<NewcomerEntry>(
            acts => new NewcomerService(
                acts.Context,
                acts.Acts,
                new TargetBranches(acts.Context),
                new Data.Members.RecordNumbers(acts.Context),
                Cases(acts.Context, acts.Writer, acts.Clock),
                acts.Clock
            ),
            _ =>
                Of(
                    new NewcomerEntry
                    {
                        Branch = "A1",
                        FullName = "Lò Văn Dịch",
                        Sex = Sex.Male,
                        BirthDate = new DateOnly(1980, 1, 1),
                        Ethnicity = "Thái",
                        CardNumber = "11.000001",
                        AdmissionDecisionOn = new DateOnly(2010, 1, 1),
                        AdmittedOn = new DateOnly(2010, 2, 1),
                        OfficialOn = new DateOnly(2011, 2, 1),
                    },
                    null
                )
        );

    [Theory]
    [InlineData(CoverageKind.Begin)]
    [InlineData(CoverageKind.End)]
    public async Task So_do_beginning_and_ending_to_cover_a_village(CoverageKind kind)
    {
        var village = await VillageAsync($"V-{kind}");
        await EachAsync<CoverageEntry>(
            acts => new CoverageService(acts.Context, acts.Acts, new TargetBranches(acts.Context), acts.Clock),
            _ =>
                Of(
                    new CoverageEntry
                    {
                        Kind = kind,
                        Branch = "A1",
                        LocalityId = village,
                    },
                    null
                ),
            isDone: kind == CoverageKind.Begin
        );
    }

    [Fact]
    public Task So_does_refusing_what_somebody_else_has_changed_meanwhile() =>
        EachAsync<LetterEntry>(
            acts => new LetterService(acts.Acts, acts.Clock),
            member => new LetterEntry { People = [new PersonKey { Id = member, Version = 17 }], EffectiveOn = Today },
            isDone: false
        );

    private async Task EachAsync<TEntry>(Func<Tools, MovementService<TEntry>> service, Func<int, TEntry> entry, bool isDone = true)
        where TEntry : MovementEntry
    {
        var member = (await office.MemberAsync("Lò Văn Dịch")).Id;
        foreach (var scope in new[] { Scope.Whole(Today), new Scope(Today, [office.District.Id], []), new Scope(Today, [], [office.Commune.Id]) })
        {
            var commands = await SqlServerTranslation.OfAsync(
                office.Host.ConnectionString,
                scope,
                async context =>
                {
                    var outcome = await service(Tools.Of(context, Today)).CheckAsync(entry(member));
                    outcome.IsDone.ShouldBe(isDone, string.Join(", ", outcome.Verdict.Refusals));
                    outcome.Verdict.Refusals.ShouldNotContain(MovementRefusals.NotFound);
                }
            );
            commands.Count.ShouldBeGreaterThan(3);
        }
    }

    private TEntry Of<TEntry>(TEntry entry, int? member)
        where TEntry : MovementEntry =>
        (TEntry)(
            (MovementEntry)entry with
            {
                People = member is { } id ? [new PersonKey { Id = id }] : [],
                Decision = "1-QĐ/HU",
                DecidedOn = Today,
                EffectiveOn = Today,
                Reason = "Theo quyết định",
            }
        );

    private Task<int> VillageAsync(string code) =>
        office.Host.ArrangeAsync(async data =>
        {
            var village = await data.SaveAsync(
                new Locality
                {
                    Code = code,
                    Name = $"Bản {code}",
                    Kind = LocalityKind.Village,
                }
            );
            await data.AddAsync(
                new LocalityAffiliation
                {
                    LocalityId = village.Id,
                    CommuneId = office.Commune.Id,
                    From = TestData.Founded,
                }
            );
            return village.Id;
        });

    private sealed record Tools(RecordsContext Context, RecordsWriter Writer, MovementActs Acts, OfficeClock Clock)
    {
        public static Tools Of(RecordsContext context, DateOnly today)
        {
            var clock = new OfficeClock(today);
            var writer = new RecordsWriter(context, clock, new CurrentAccount());
            return new Tools(context, writer, new MovementActs(context, writer, new MovingPeople(context)), clock);
        }
    }

    private static CandidateCases Cases(RecordsContext context, RecordsWriter writer, TimeProvider clock) =>
        new(context, writer, new CandidateWays(context, new RuleEditionSource(context)), clock);
}
