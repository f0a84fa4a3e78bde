using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.Admissions.Statute;
using PartyBranchRecords.Data.Calendar;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Admissions.Statute;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Probation;
using PartyBranchRecords.Web.Tests.Databases;

namespace PartyBranchRecords.Web.Tests.Admissions.Statute;

public sealed class CaseFindingsTests : IAsyncLifetime
{
    private readonly StatuteScene scene = new();

    public Task InitializeAsync() => scene.InitializeAsync();

    public Task DisposeAsync() => scene.DisposeAsync();

    [Fact]
    public async Task A_case_is_read_from_its_steps_its_branch_and_its_commune()
    {
        var facts = await FactsAsync(StatuteScene.Today);
        facts.Voters.ShouldBe(new BranchVoters(8, Away: 1, Exempt: 1, Probationary: 1));
        facts.Areas.ShouldBe(Areas.Upland);
        facts.HasCommittee.ShouldBeTrue();
        (facts.CertificateOn, facts.ApplicationOn, facts.BranchResolvedOn).ShouldBe((new DateOnly(2023, 5, 1), StatuteScene.Applied, null));
        facts.Introducers.Select(one => (one.Name, one.IsOfficial)).ShouldBe([("Lò Văn 1", true), ("Lò Văn 2", true)]);
        facts.Edition.Document.ShouldBe("24-QĐ/TW");

        var findings = await OfAsync(CandidateStepKind.BranchResolved, new VoteCounts(3));
        findings.Where(finding => finding.AsksReason).Select(finding => finding.Sentence.Code).ShouldBe(["Statute.BranchVotesShort"]);
        findings.Single(finding => finding.AsksReason).Sentence.Values.ShouldBe([3, 6, 4]);
    }

    [Fact]
    public async Task Members_areas_and_absences_are_those_of_the_day_asked_about()
    {
        // Before the absences of 2024, and before the commune counted as upland.
        var facts = await FactsAsync(new DateOnly(2019, 12, 31));
        facts.Voters.ShouldBe(new BranchVoters(8));
        facts.Areas.ShouldBe(Areas.None);
        (await FactsAsync(new DateOnly(1999, 12, 31))).Voters.ShouldBeNull("the branch was founded in 2000");
    }

    [Fact]
    public async Task Who_was_recognised_by_a_later_decision_did_not_vote_yet_though_official_before()
    {
        var member = await scene.Host.ArrangeAsync(data => data.MemberAsync(scene.Branch, "Lò Văn Công", new DateOnly(2023, 6, 1)));
        var recognised = new RecognitionStep
        {
            MemberId = member.Id,
            AdmissionNumber = 1,
            Kind = RecognitionStepKind.Recognised,
            On = new DateOnly(2024, 6, 14),
        };
        await scene.AddAsync(recognised);
        (await FactsAsync(new DateOnly(2024, 6, 12))).Voters.ShouldBe(new BranchVoters(8, Away: 1, Exempt: 1, Probationary: 2));
        (await FactsAsync(new DateOnly(2024, 6, 14))).Voters.ShouldBe(new BranchVoters(9, Away: 1, Exempt: 1, Probationary: 1));
    }

    [Fact]
    public async Task A_locality_of_another_kind_than_its_commune_goes_before_it()
    {
        var id = scene.Candidate.Id;
        await scene.Host.ArrangeAsync(async data =>
        {
            var village = await data.SaveAsync(
                new Locality
                {
                    Code = "THON-1",
                    Name = "Thôn Một",
                    Kind = LocalityKind.Village,
                }
            );
            await data.AddAsync(
                new LocalityArea
                {
                    LocalityId = village.Id,
                    Areas = Areas.Border,
                    From = new DateOnly(2020, 1, 1),
                }
            );
            var candidate = await data.Context.Candidates.FindAsync(id);
            candidate!.LocalityId = village.Id;
            await data.Context.SaveChangesAsync();
            return true;
        });
        (await FactsAsync(StatuteScene.Today)).Areas.ShouldBe(Areas.Border);
    }

    [Fact]
    public async Task The_date_of_the_certificate_goes_before_the_day_of_the_course()
    {
        await scene.AddAsync(
            new DossierDocument
            {
                CandidateId = scene.Candidate.Id,
                Kind = DossierDocumentKind.CourseCertificate,
                On = new DateOnly(2019, 4, 1),
            }
        );
        var findings = await OfAsync(CandidateStepKind.BranchResolved);
        var certificate = findings.Single(finding => finding.Rule is AdmissionRule.Certificate).Sentence;
        certificate.Code.ShouldBe("Statute.CertificateExpired");
        certificate.Values.ShouldBe([new DateOnly(2019, 4, 1), 60]);
    }

    [Fact]
    public async Task An_extension_that_is_kept_is_found()
    {
        await scene.AddAsync(
            scene.Step(CandidateStepKind.BranchResolved, new DateOnly(2024, 2, 1)),
            new RuleException
            {
                CandidateId = scene.Candidate.Id,
                Rule = AdmissionRule.Decision,
                Kind = RuleExceptionKind.Extended,
                Document = "12-CV/HU",
                On = new DateOnly(2024, 5, 2),
            }
        );
        var findings = await OfAsync(CandidateStepKind.Decided, new VoteCounts(6, Total: 10));
        findings.Single(finding => finding.Rule is AdmissionRule.Decision).Level.ShouldBe(FindingLevel.Excepted);
        findings.ShouldAllBe(finding => !finding.AsksReason);
    }

    [Fact]
    public async Task Recognition_is_read_from_the_admission_and_its_steps()
    {
        var findings = (
            await scene.Host.WithServiceAsync(
                (CaseFindings service) => service.ForManyMembersAsync([scene.Probationer.Id], RecognitionStepKind.BranchResolved, StatuteScene.Today)
            )
        )[scene.Probationer.Id];
        findings.Select(finding => finding.Sentence.Code).ShouldBe(["Statute.ProbationOver", "Statute.BranchVotesNeeded", "Statute.InTime"]);
        var facts = await RecognitionFactsAsync();
        (facts.AdmittedOn, facts.BranchResolvedOn).ShouldBe((new DateOnly(2023, 6, 3), new DateOnly(2024, 6, 10)));
    }

    [Fact]
    public async Task A_recognition_goes_by_the_edition_of_the_day_the_branch_considers_it_whatever_that_of_the_dossier()
    {
        await scene.Host.ArrangeAsync(async data =>
        {
            var candidate = await data.Context.Candidates.FindAsync(scene.Candidate.Id);
            candidate!.MemberId = scene.Probationer.Id;
            candidate.EditionId = 1;
            await data.Context.SaveChangesAsync();
            return true;
        });
        (await RecognitionFactsAsync()).Edition.Document.ShouldBe("24-QĐ/TW");
    }

    [Fact]
    public async Task A_case_of_before_the_first_edition_is_measured_by_no_rule()
    {
        await scene.AddAsync(
            scene.Step(CandidateStepKind.Withdrawn, new DateOnly(2024, 2, 1)) // so that no application is left
        );
        (
            await scene.Host.WithServiceAsync((CaseFindings service) => service.FactsAsync(scene.Candidate.Id, new DateOnly(2010, 1, 1)))
        ).ShouldBeNull();
    }

    [Fact]
    public async Task Many_cases_are_read_with_as_few_commands_as_one_and_on_sql_server_too()
    {
        var (one, both) = (new[] { scene.Candidate.Id }, new[] { scene.Candidate.Id, scene.Stranger.Id });
        var district = await scene.Host.WithRecordsAsync(context => Task.FromResult(context.Districts.Single(unit => unit.Code == "SC").Id));
        var scopes = new[] { Scope.Whole(StatuteScene.Today), new Scope(StatuteScene.Today, [district], []) };
        var counts = new List<int>();
        foreach (var (scope, found) in scopes.Zip([2, 1]))
        {
            foreach (var ids in new[] { one, both })
            {
                counts.Add(
                    (
                        await SqlServerTranslation.OfAsync(
                            scene.Host.ConnectionString,
                            scope,
                            async context =>
                                (await Candidates(context).LoadAsync(ids, StatuteScene.Today)).Count.ShouldBe(Math.Min(ids.Length, found))
                        )
                    ).Count
                );
            }
        }
        counts.ShouldAllBe(count => count == 8);
        (
            await SqlServerTranslation.OfAsync(
                scene.Host.ConnectionString,
                scopes[1],
                async context =>
                    (await Members(context).LoadAsync([scene.Probationer.Id, 1], StatuteScene.Today)).Keys.ShouldBe(
                        [1, scene.Probationer.Id],
                        ignoreOrder: true,
                        "whoever was admitted in 2010 and is recognised today goes by the edition of today"
                    )
            )
        ).Count.ShouldBe(6);
    }

    [Fact]
    public async Task What_is_kept_beside_the_rules_is_read_on_sql_server_too()
    {
        var clock = new OfficeClock(StatuteScene.Today);
        var commands = await SqlServerTranslation.OfAsync(
            scene.Host.ConnectionString,
            Scope.Whole(StatuteScene.Today),
            async context =>
            {
                var exceptions = new RuleExceptionService(context, new RecordsWriter(context, clock, new CurrentAccount()), clock);
                (
                    await exceptions.FindAsync(scene.Candidate.Id, new ExceptionKey(AdmissionRule.Age, RuleExceptionKind.Consented, null))
                ).ShouldBeNull();
                var editions = new RuleEditionService(
                    context,
                    new RuleEditionSource(context),
                    new LoggedWriter(context, new ActivityLog(context, clock, new CurrentAccount()))
                );
                (await editions.IsUsedAsync(2)).ShouldBeTrue();
                (await editions.IsUsedAsync(6)).ShouldBeFalse();
            }
        );
        commands.Count.ShouldBe(8);
    }

    private static CandidateFactsSource Candidates(RecordsContext context) =>
        new(context, new BranchVotersSource(context), new RuleEditionSource(context), new WorkingCalendarSource(context));

    private static RecognitionFactsSource Members(RecordsContext context) =>
        new(context, new BranchVotersSource(context), new RuleEditionSource(context), new WorkingCalendarSource(context));

    private async Task<CandidateFacts> FactsAsync(DateOnly day) =>
        (await scene.Host.WithServiceAsync((CaseFindings service) => service.FactsAsync(scene.Candidate.Id, day))).ShouldNotBeNull();

    private async Task<IReadOnlyList<RuleFinding>> OfAsync(CandidateStepKind step, VoteCounts? votes = null)
    {
        var facts = await scene.Host.WithServiceAsync((CaseFindings service) => service.FactsAsync(scene.Candidate.Id, StatuteScene.Today));
        return StatuteRules.Of(facts!, step, StatuteScene.Today, votes);
    }

    private async Task<RecognitionFacts> RecognitionFactsAsync() =>
        (await scene.Host.WithServiceAsync((RecognitionFactsSource source) => source.LoadAsync([scene.Probationer.Id], StatuteScene.Today)))[
            scene.Probationer.Id
        ];
}
