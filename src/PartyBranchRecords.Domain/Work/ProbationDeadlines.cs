using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Domain.Work;

/// <summary>What runs for a probationary member.</summary>
public static class ProbationDeadlines
{
    /// <summary>On a day: the end of probation, then the branch's resolution, then the decision; null once recognised.</summary>
    /// <param name="known">As it was on the day: with the steps taken by then.</param>
    public static WorkDeadline? On(DateOnly day, RecognitionCase known)
    {
        if (known.Step(RecognitionStepKind.Recognised) is not null)
        {
            return null;
        }
        if (known.Step(RecognitionStepKind.BranchResolved) is { } resolved)
        {
            return new(WorkKind.Recognition, resolved.On, known.DecisionDue, InWorkingDays: true, AdmissionRule.Recognition, known.IsExtended)
            {
                Edition = known.EditionFor(day),
            };
        }
        return day < known.EndsOn
            ? new(WorkKind.ProbationEnds, known.Admission.AdmittedOn, known.EndsOn, Rule: AdmissionRule.Probation)
            {
                Edition = RuleEdition.InForceOn(known.Editions, known.Admission.AdmittedOn),
            }
            : new(WorkKind.RecognitionResolution, known.EndsOn, known.ResolutionDue, InWorkingDays: true, AdmissionRule.RecognitionResolution)
            {
                Edition = RuleEdition.InForceOn(known.Editions, known.EndsOn),
            };
    }
}
