using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.History.Undo;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Data.Probation;
using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Probation;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Web.Tests.RandomActs;

/// <summary>What random sequences have come upon, each by itself.</summary>
public sealed class FoundByRandomActsTests : IAsyncLifetime
{
    private static readonly Scope Deciding = Scope.Whole(RandomScene.Today);

    private RandomScene scene = null!;

    public async Task InitializeAsync()
    {
        scene = await RandomScene.OpenAsync();
        await scene.BeginAgainAsync();
    }

    public Task DisposeAsync()
    {
        scene.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task What_was_not_known_of_an_applicant_is_not_known_again_once_the_application_is_taken_back()
    {
        var entry = new ApplicationEntry
        {
            ApplicationOn = new DateOnly(2024, 6, 1),
            Applicant = new ApplicantEntry { BirthDate = new DateOnly(2000, 2, 1), Ethnicity = Ethnicities.Kinh },
        };
        var key = await KeyAsync("UV-D-B");
        await DoneAsync((CandidateService service) => service.OpenDossierAsync(key, entry));
        await TakeBackAsync(await LastAsync());

        (await scene.SeeAsync(context => context.Candidates.SingleAsync(one => one.Number == "UV-D-B"))).Ethnicity.ShouldBeNull();
    }

    [Fact]
    public async Task A_step_is_taken_back_though_the_correction_of_one_before_it_was_taken_back_since()
    {
        var key = await KeyAsync("UV-D2-B0");
        await DoneAsync((StepService service) => service.RecordAsync(key, Step(CandidateStepKind.BranchResolved), Deciding));
        var step = await LastAsync();
        await CorrectAsync("UV-D2-B0");
        await TakeBackAsync(await LastAsync());

        await TakeBackAsync(step);
    }

    [Fact]
    public async Task Whoever_is_recorded_as_official_from_a_day_to_come_is_recognised_before_it()
    {
        var member = await scene.SeeAsync(context =>
            context.Admissions.Where(one => one.OfficialOn > RandomScene.Today).Select(one => one.MemberId).FirstAsync()
        );
        var entry = new RecognitionEntry
        {
            People = [new PersonKey { Id = member }],
            Kind = RecognitionStepKind.Recognised,
            Decision = "9-QĐ/HU",
            DecidedOn = RandomScene.Today,
            Votes = [new PersonVotes { Id = member }],
            Because = ExceptionReason.RecordsIncomplete,
            FormId = Guid.NewGuid(),
        };
        await DoneAsync((RecognitionService service) => service.RecordAsync(entry));

        (await scene.SeeAsync(context => context.RecognitionSteps.CountAsync(step => step.MemberId == member))).ShouldBe(1);
    }

    [Fact]
    public async Task As_known_before_a_merge_was_taken_back_its_candidates_stand_in_the_new_branch()
    {
        await MergeAsync();
        var merge = await LastAsync();
        var asked = new ReportArguments
        {
            Name = "candidates",
            Organisation = "ALL",
            AsOf = RandomScene.Today,
        };
        var then = await RandomReadings.CsvAsync(scene, asked);
        await TakeBackAsync(merge);

        then.ShouldContain("UV-D2-B0,N,");
        (await RandomReadings.CsvAsync(scene, asked)).ShouldContain("UV-D2-B0,D2-B0,");
        (await RandomReadings.CsvAsync(scene, asked with { KnownAt = merge })).ShouldBe(then);
    }

    [Fact]
    public async Task A_transfer_that_ended_an_office_in_a_commune_dissolved_since_is_not_taken_back()
    {
        var officer = await scene.SeeAsync(context =>
            context
                .OfficeHoldings.Where(held => context.Communes.Any(one => one.Id == held.OrganisationId && one.Code == "D1"))
                .Select(held => held.MemberId)
                .FirstAsync()
        );
        var entry = new TransferEntry
        {
            People = [new PersonKey { Id = officer }],
            Kind = TransferKind.InternalTransfer,
            Branch = "E-B",
            Decision = "1-QĐ/HU",
            DecidedOn = new DateOnly(2024, 10, 1),
            EffectiveOn = new DateOnly(2024, 10, 1),
            Confirmed = ["Movements.SecretaryLeaves", "Movements.BranchBelowThree"],
            FormId = Guid.NewGuid(),
        };
        await DoneAsync((TransferService service) => service.RecordAsync(entry));
        var transfer = await LastAsync();
        await DecideAsync(
            new ReorganisationEntry
            {
                Subject = ReorganisationSubject.Communes,
                Kind = ReorganisationKind.Dissolve,
                Units = ["D1"],
                Into = "D2",
            }
        );

        (await StandsInTheWayAsync(transfer)).ShouldBe(await LastAsync());
    }

    [Fact]
    public async Task A_branch_is_not_put_back_into_a_commune_that_has_moved_to_another_district_since()
    {
        await DecideAsync(
            new ReorganisationEntry
            {
                Subject = ReorganisationSubject.Branches,
                Kind = ReorganisationKind.Reassign,
                Units = ["E1-B2"],
                Into = "D2",
            }
        );
        var moved = await LastAsync();
        await DecideAsync(
            new ReorganisationEntry
            {
                Subject = ReorganisationSubject.Communes,
                Kind = ReorganisationKind.Reassign,
                Units = ["E1"],
                Into = "D",
            }
        );
        var commune = await LastAsync();

        (await StandsInTheWayAsync(moved)).ShouldBe(commune);
        await TakeBackAsync(commune);
        await TakeBackAsync(moved);
    }

    [Fact]
    public async Task Whoever_was_renamed_since_is_not_taken_out_with_the_first_entry()
    {
        var helper = await scene.SeeAsync(context =>
            context
                .Memberships.Where(stay => stay.To == null && context.Branches.Any(one => one.Id == stay.BranchId && one.Code == "D2-B0"))
                .Select(stay => stay.MemberId)
                .FirstAsync()
        );
        var person = new IdentificationEntry
        {
            FullName = "Lý Thị Mới",
            BirthYear = 2000,
            Sex = Sex.Female,
            Source = CandidateSource.YouthUnion,
            FirstHelperId = helper,
            IdentifiedOn = new DateOnly(2025, 1, 5),
        };
        await DoneAsync((CandidateService service) => service.IdentifyAsync("D2-B0", person));
        var found = await LastAsync();
        var number = await scene.SeeAsync(context =>
            context.Candidates.Where(one => one.FullName == "Lý Thị Mới").Select(one => one.Number).SingleAsync()
        );
        var key = await KeyAsync(number);
        var renamed = new KeptEntry
        {
            FullName = "Lý Thị Mai",
            BirthYear = 2000,
            Sex = Sex.Female,
            Source = CandidateSource.YouthUnion,
            FirstHelperId = helper,
        };
        await DoneAsync((CandidateService service) => service.KeepAsync(key, renamed));
        var kept = await LastAsync();

        (await StandsInTheWayAsync(found)).ShouldBe(kept);
        await TakeBackAsync(kept);
        await TakeBackAsync(found);
    }

    [Fact]
    public async Task A_merge_is_taken_back_though_what_corrected_a_candidate_before_it_was_taken_back_and_done_again_since()
    {
        await CorrectAsync("UV-D2-B0");
        var correction = await LastAsync();
        await MergeAsync();
        var merge = await LastAsync();
        await TakeBackAsync(correction);
        await TakeBackAsync(await LastAsync());

        await TakeBackAsync(merge);
    }

    private Task MergeAsync() =>
        DecideAsync(
            new ReorganisationEntry
            {
                Subject = ReorganisationSubject.Branches,
                Kind = ReorganisationKind.Merge,
                Units = ["D2-B0", "D2-B1"],
                Founded =
                [
                    new FoundedUnit
                    {
                        Code = "N",
                        Name = "Chi bộ N",
                        BranchKind = BranchKind.Village,
                    },
                ],
            }
        );

    /// <summary>In force since New Year's Day.</summary>
    private async Task DecideAsync(ReorganisationEntry what)
    {
        var day = new DateOnly(2025, 1, 1);
        var entry = what with { Number = $"{what.Subject}-QĐ/TU", DecidedOn = day, EffectiveOn = day };
        var draft = (await scene.WithAsync((ReorganisationDrafts drafts) => drafts.BeginAsync("D", entry))).Value!;
        await DoneAsync((ReorganisationService service) => service.PutInForceAsync(draft, Guid.NewGuid()));
    }

    /// <summary>The change that is named as standing in the way of taking one back.</summary>
    private async Task<long?> StandsInTheWayAsync(long change)
    {
        var outcome = await scene.WithAsync((ChangeUndo undo) => undo.TakeBackAsync(change, "Nhập nhầm", Guid.NewGuid(), onlyOwnCandidates: false));
        return HistoryRefusals.StandsInTheWay(outcome.Verdict.Refusals.ShouldHaveSingleItem());
    }

    private async Task CorrectAsync(string candidate)
    {
        var right = new StepEntry { Kind = CandidateStepKind.Verified, On = new DateOnly(2023, 12, 5) };
        var correction = new StepCorrection { Step = right, Because = "Ghi nhầm" };
        var key = await KeyAsync(candidate);
        await DoneAsync((StepService service) => service.CorrectAsync(key, 4, correction, Deciding));
    }

    private static StepEntry Step(CandidateStepKind kind) =>
        new()
        {
            Kind = kind,
            On = new DateOnly(2024, 1, 10),
            Excuses = [.. Enum.GetValues<AdmissionRule>().Select(rule => new Excuse { Rule = rule, Reason = ExceptionReason.RecordsIncomplete })],
        };

    private Task<CandidateKey> KeyAsync(string number) =>
        scene.SeeAsync(context =>
            context.Candidates.Where(one => one.Number == number).Select(one => new CandidateKey(one.Id, one.Version, null)).SingleAsync()
        );

    private async Task DoneAsync<TService, T>(Func<TService, Task<Outcome<T>>> act)
        where TService : notnull => (await scene.WithAsync(act)).Verdict.Refusals.ShouldBeEmpty();

    private Task<long> LastAsync() => scene.SeeAsync(context => context.Changes.MaxAsync(change => change.Number));

    private Task TakeBackAsync(long number) =>
        DoneAsync((ChangeUndo undo) => undo.TakeBackAsync(number, "Nhập nhầm", Guid.NewGuid(), onlyOwnCandidates: false));
}
