using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.Admissions.Statute;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Admissions.Statute;
using PartyBranchRecords.Domain.Members;
using static PartyBranchRecords.Domain.Admissions.CandidateStepKind;

namespace PartyBranchRecords.Web.Tests.RandomActs;

/// <summary>Candidates on their way, and off it: found, applying, resolved on, admitted; one by one, many at once, or all on paper.</summary>
internal sealed class RandomCandidates(RandomScene scene, Random random)
{
    private static readonly Scope Deciding = Scope.Whole(RandomScene.Today);

    private readonly RandomChoices choices = new(scene, random);
    private readonly RandomCandidateForms forms = new(scene, random);

    public async Task<RandomAct> ActAsync(DateOnly on)
    {
        var kind = random.Next(16);
        if (kind is 0)
        {
            return await IdentifyAsync(on);
        }
        if (kind is 1)
        {
            return await PaperAsync(on);
        }
        if (kind is 2 or 3)
        {
            return await BatchAsync(on);
        }
        if (await forms.AnyAsync() is not { } known)
        {
            return await IdentifyAsync(on);
        }
        return kind switch
        {
            4 => await KeepAsync(known, on),
            5 => await DossierAsync(known, on),
            6 => await ExceptionAsync(known, on),
            7 => await EditionAsync(known),
            8 or 9 => await CorrectAsync(known),
            10 => await StepAsync(known, random.Any([Returned, Suspended, Refused, Withdrawn]), on),
            _ => await NextAsync(known, on),
        };
    }

    private async Task<RandomAct> IdentifyAsync(DateOnly on)
    {
        var branch = await choices.LivingBranchAsync();
        var entry = await forms.PersonAsync(branch, on);
        var outcome = await scene.WithAsync((CandidateService service) => service.IdentifyAsync(branch, entry));
        return new RandomAct("Candidate.Identified", $"{branch} {entry}", on, outcome.Verdict);
    }

    private async Task<RandomAct> NextAsync(KnownCandidate known, DateOnly on)
    {
        var next = known.Way.Way.Next(known.Case) ?? Trained;
        // Mostly not before the last step; and now and then more than one ahead.
        on = on < known.Case.Last.On && !random.OneOf(6) ? known.Case.Last.On.AddDays(random.Next(20)) : on;
        return next switch
        {
            DossierOpened => await ApplyAsync(known, on),
            Decided or Admitted => await DecideAsync(known, on),
            _ when random.OneOf(8) => await DecideAsync(known, on),
            _ => await StepAsync(known, next, on),
        };
    }

    private async Task<RandomAct> ApplyAsync(KnownCandidate known, DateOnly on)
    {
        var entry = new ApplicationEntry { ApplicationOn = on, Applicant = forms.Applicant() };
        var outcome = await scene.WithAsync((CandidateService service) => service.OpenDossierAsync(Key(known), entry));
        return Done("Applied", known, entry, on, outcome.Verdict);
    }

    private async Task<RandomAct> StepAsync(KnownCandidate known, CandidateStepKind kind, DateOnly on)
    {
        var entry = forms.Step(kind, on);
        var outcome = await scene.WithAsync((StepService service) => service.RecordAsync(Key(known), entry, Deciding));
        return Done(CandidateStages.LeavesTheWay(kind) ? "OffTheWay" : "Step", known, entry, on, outcome.Verdict);
    }

    private async Task<RandomAct> DecideAsync(KnownCandidate known, DateOnly on)
    {
        var entry = forms.Decision(on);
        var outcome = await scene.WithAsync((AdmissionService service) => service.RecordAsync(Key(known), entry, Deciding));
        // With the decision recorded before, the ceremony may lie before the day typed for a decision.
        var day = entry.AdmittedOn < on ? entry.AdmittedOn.Value : on;
        return Done(entry.AdmittedOn is null ? "Decided" : "Admitted", known, entry, day, outcome.Verdict);
    }

    private async Task<RandomAct> PaperAsync(DateOnly on)
    {
        var branch = await choices.LivingBranchAsync();
        var entry = await forms.PaperAsync(branch, on);
        if (random.Half() && await forms.AnyAsync() is { } known)
        {
            var outcome = await scene.WithAsync((PaperService service) => service.RecordAsync(Key(known), entry, Deciding));
            return Done("Paper", known, entry, on.AddDays(-100), outcome.Verdict);
        }
        var made = await scene.WithAsync((PaperService service) => service.RecordNewAsync(branch, Guid.NewGuid(), entry, Deciding));
        return new RandomAct("Candidate.Paper", $"{branch} {entry}", on.AddDays(-100), made.Verdict);
    }

    private async Task<RandomAct> BatchAsync(DateOnly on)
    {
        var rows = await forms.SomeAsync(4);
        var entry = forms.Batch(rows, random.Any([Submitted, Decided, Admitted]), on);
        var outcome = await scene.WithAsync((BatchService service) => service.RecordAsync(entry, Deciding));
        return new RandomAct("Candidate.Batch", $"{entry} {string.Join(',', entry.Rows)}", on, outcome.Verdict);
    }

    private async Task<RandomAct> KeepAsync(KnownCandidate known, DateOnly on)
    {
        var branch = await scene.SeeAsync(context => context.Branches.SingleAsync(one => one.Id == known.Candidate.BranchId));
        var person = await forms.PersonAsync(branch.Code, on);
        var entry = new KeptEntry
        {
            FullName = person.FullName,
            BirthYear = person.BirthYear,
            Sex = person.Sex,
            // A report as it was known shows plain columns as they are today.
            Source = known.Candidate.Source,
            FirstHelperId = person.FirstHelperId,
            Applicant = forms.Applicant(),
        };
        var outcome = await scene.WithAsync((CandidateService service) => service.KeepAsync(Key(known), entry));
        return Done("Kept", known, entry, RandomScene.Today, outcome.Verdict);
    }

    private async Task<RandomAct> DossierAsync(KnownCandidate known, DateOnly on)
    {
        var members = await choices.MembersAsync(known.Candidate.BranchId);
        var entry = new DossierEntry
        {
            Papers =
            [
                .. random
                    .Some(Enum.GetValues<DossierDocumentKind>(), 4)
                    .Select(kind => new PaperRow
                    {
                        Kind = kind,
                        IsThere = random.Half(),
                        Number = random.Half() ? $"{random.Next(9)}" : null,
                    }),
            ],
            First = new IntroducerEntry { MemberId = members.Count == 0 ? null : random.Any(members), On = on },
            Second = random.Half() ? new IntroducerEntry() : new IntroducerEntry { Body = IntroducingBody.YouthUnion, On = on },
        };
        var outcome = await scene.WithAsync((DossierService service) => service.SaveAsync(Key(known), entry));
        return Done("Dossier", known, entry, RandomScene.Today, outcome.Verdict);
    }

    private async Task<RandomAct> ExceptionAsync(KnownCandidate known, DateOnly on)
    {
        var id = known.Candidate.Id;
        var kept = await scene.SeeAsync(context => context.RuleExceptions.FirstOrDefaultAsync(one => one.CandidateId == id));
        if (kept is not null && random.Half())
        {
            var key = new ExceptionKey(kept.Rule, kept.Kind, kept.On);
            var taking = new ExceptionTakingOut { Reason = "Ghi nhầm" };
            var gone = await scene.WithAsync((RuleExceptionService service) => service.TakeOutAsync(id, key, taking));
            return Done("ExceptionTakenOut", known, key, RandomScene.Today, gone.Verdict);
        }
        var entry = new ExceptionEntry
        {
            Rule = random.Any(random.Half() ? ExceptionRules.Consentable : ExceptionRules.Extendable),
            Kind = random.Any<RuleExceptionKind>(),
            Reason = random.Any<ExceptionReason>(),
            Note = "Thử",
            Document = "1-CV/TU",
            On = on,
        };
        var outcome = await scene.WithAsync((RuleExceptionService service) => service.AddAsync(id, entry));
        return Done("Exception", known, entry, on, outcome.Verdict);
    }

    private async Task<RandomAct> EditionAsync(KnownCandidate known)
    {
        var editions = await scene.SeeAsync(context => context.RuleEditions.OrderBy(one => one.Id).Select(one => one.Id).ToListAsync());
        var moving = new EditionMoving { EditionId = random.Any(editions) };
        var outcome = await scene.WithAsync((DossierEditions service) => service.MoveAsync(Key(known), moving));
        return Done("Edition", known, moving, RandomScene.Today, outcome.Verdict);
    }

    private async Task<RandomAct> CorrectAsync(KnownCandidate known)
    {
        if (random.OneOf(3))
        {
            var taking = new StepCorrection { Because = "Ghi nhầm" };
            var gone = await scene.WithAsync((StepService service) => service.TakeOutAsync(Key(known), known.Case.Steps.Count, taking, Deciding));
            return Done("StepTakenOut", known, known.Case.Last.Kind, RandomScene.Today, gone.Verdict) with { ReachesBack = true };
        }
        var place = random.Next(known.Case.Steps.Count);
        var step = known.Case.Steps[place];
        var entry = new StepCorrection { Step = forms.Step(step.Kind, step.On.AddDays(random.Next(-9, 10))), Because = "Ghi nhầm" };
        var outcome = await scene.WithAsync((StepService service) => service.CorrectAsync(Key(known), place + 1, entry, Deciding));
        return Done("StepCorrected", known, entry, entry.Step.On!.Value, outcome.Verdict) with { ReachesBack = true };
    }

    private static CandidateKey Key(KnownCandidate known) => new(known.Candidate.Id, known.Candidate.Version, Guid.NewGuid());

    private static RandomAct Done(string kind, KnownCandidate known, object entry, DateOnly on, Domain.Verdict verdict) =>
        new($"Candidate.{kind}", $"{known.Candidate.Number} {entry}", on, verdict);
}
