using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Probation;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Web.Tests.RandomActs;

/// <summary>People in probation: helped, resolved on, recognised; and what was entered of it by mistake.</summary>
internal sealed class RandomProbation(RandomScene scene, Random random)
{
    private readonly RandomChoices choices = new(scene, random);
    private readonly RandomPeopleActs acts = new(scene, random);

    public async Task<RandomAct> ActAsync(DateOnly on)
    {
        var people = await choices.ProbationersAsync(random.OneOf(6) ? 3 : 1);
        switch (random.Next(12))
        {
            case < 6:
                return (await acts.DoAsync<RecognitionService, RecognitionEntry>(await RecognitionAsync(people, on))) with { ReachesBack = true };
            case 6:
                return await acts.DoAsync<ExtensionService, ExtensionEntry>(await OfStepAsync<ExtensionEntry>(people, on) with { DecidedOn = on });
            case 7 or 8:
                return await acts.DoAsync<HelperService, HelperEntry>(
                    acts.Of<HelperEntry>(people, on) with
                    {
                        HelperId = await HelperAsync(people[0].Id),
                        Replaces = random.Half(),
                    }
                );
            case 9 or 10:
                return await acts.DoAsync<PapersService, PapersEntry>(acts.Of<PapersEntry>(people, RandomScene.Today) with { Papers = Papers(on) });
            default:
                return (
                    await acts.DoAsync<StepTakingOutService, StepTakenOutEntry>(
                        await OfStepAsync<StepTakenOutEntry>(people, RandomScene.Today) with
                        {
                            Step = random.Any<RecognitionStepKind>(),
                        }
                    )
                ) with
                {
                    ReachesBack = true,
                };
        }
    }

    /// <summary>Mostly of somebody on whose recognition something was resolved.</summary>
    private async Task<T> OfStepAsync<T>(List<PersonKey> people, DateOnly on)
        where T : MovementEntry, new()
    {
        var known = await scene.SeeAsync(context => context.RecognitionSteps.OrderBy(step => step.Id).Select(step => step.MemberId).ToListAsync());
        return acts.Of<T>(known.Count == 0 || random.OneOf(5) ? people : [await choices.KeyAsync(random.Any(known))], on);
    }

    /// <summary>Mostly the step that is next for the first of them.</summary>
    private async Task<RecognitionEntry> RecognitionAsync(List<PersonKey> people, DateOnly on)
    {
        var taken = await scene.SeeAsync(context =>
            context.RecognitionSteps.Where(step => step.MemberId == people[0].Id).Select(step => step.Kind).ToListAsync()
        );
        var next = random.OneOf(6) ? RecognitionStepKind.BranchResolved : Enum.GetValues<RecognitionStepKind>().Except(taken).FirstOrDefault();
        return acts.Of<RecognitionEntry>(people, on) with
        {
            Kind = random.OneOf(4) ? random.Any<RecognitionStepKind>() : next,
            DecidedOn = on,
            OneNumber = random.Half(),
            Total = next is RecognitionStepKind.BranchResolved ? null : 9,
            Votes = [.. people.Select(person => new PersonVotes { Id = person.Id, For = random.Next(3) })],
            Because = random.OneOf(15) ? null : ExceptionReason.PaperLate,
        };
    }

    /// <summary>Mostly somebody of the same branch.</summary>
    private async Task<int> HelperAsync(int member)
    {
        var branch = await scene.SeeAsync(context => context.Members.Where(one => one.Id == member).Select(one => one.LastBranchId).SingleAsync());
        var beside = await choices.MembersAsync(branch, official: true);
        return beside.Count == 0 || random.OneOf(8) ? (await choices.PeopleAsync(1))[0].Id : random.Any(beside);
    }

    private List<RecognitionPaperEntry> Papers(DateOnly on) =>
        [
            .. random
                .Some(PaperRules.Kinds, 4)
                .Select(kind => new RecognitionPaperEntry
                {
                    Kind = kind,
                    IsThere = !random.OneOf(3),
                    On = random.Half() ? on : null,
                    FiledAt = random.Half() ? "Tủ 1" : null,
                }),
        ];
}
