using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Data.Probation;

/// <summary>Takes a step of recognition out that was entered by mistake; without the decision the person is in probation again.</summary>
public sealed class StepTakingOutService(MovementActs acts, RecognitionCases cases, TimeProvider clock) : MovementService<StepTakenOutEntry>(acts)
{
    protected override async Task<Outcome<PlannedAct>> PlanAsync(
        StepTakenOutEntry entry,
        IReadOnlyList<MovingPerson> people,
        CancellationToken cancellationToken
    )
    {
        if (people is not [var person] || (await cases.LoadAsync(people, clock.Today, cancellationToken)).Values.SingleOrDefault() is not { } known)
        {
            return ProbationRefusals.StepMissing;
        }
        var verdict = Verdict.Of(
            RecognitionRules.TakeOut(person, known, entry.Step),
            string.IsNullOrWhiteSpace(entry.Reason) ? MovementRefusals.ReasonMissing : null
        );
        if (!verdict.IsAllowed)
        {
            return verdict;
        }
        var step = known.Step(entry.Step!.Value)!;
        return new PlannedAct
        {
            People = people,
            Consequences = [new Consequence("Probation.WillBeTakenOut", person.Name, step.Kind, step.On)],
            Doubts = [],
            Write = change =>
            {
                change.Remove(step);
                foreach (var explained in known.Explaining(step))
                {
                    change.Remove(explained);
                }
                if (step.Kind is RecognitionStepKind.Recognised && known.IsOfficial)
                {
                    change.Replace(known.Admission, known.Admission.WithOfficialOn(null));
                }
            },
        };
    }
}
