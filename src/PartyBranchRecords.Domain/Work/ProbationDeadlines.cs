using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Domain.Work;

/// <summary>What runs for a probationary member.</summary>
public static class ProbationDeadlines
{
    /// <summary>On a day: the end of probation, then the branch's resolution, then the decision; null once recognised.</summary>
    /// <param name="steps">Of this admission, taken by the day.</param>
    /// <param name="isExtended">The deadline of the decision was extended.</param>
    public static WorkDeadline? On(
        DateOnly day,
        DateOnly admittedOn,
        IReadOnlyCollection<RecognitionStep> steps,
        bool isExtended,
        RuleEdition edition,
        WorkingCalendar calendar
    )
    {
        var ends = AdmissionDeadlines.ProbationEnds(admittedOn, edition);
        if (steps.Any(step => step.Kind is RecognitionStepKind.Recognised))
        {
            return null;
        }
        if (steps.Where(step => step.Kind is RecognitionStepKind.BranchResolved).Select(step => (DateOnly?)step.On).Max() is { } resolvedOn)
        {
            var due = AdmissionDeadlines.Recognition(resolvedOn, isExtended, edition, calendar);
            return new(WorkKind.Recognition, resolvedOn, due, InWorkingDays: true, AdmissionRule.Recognition, isExtended);
        }
        return day < ends
            ? new(WorkKind.ProbationEnds, admittedOn, ends, Rule: AdmissionRule.Probation)
            : new(
                WorkKind.RecognitionResolution,
                ends,
                AdmissionDeadlines.RecognitionResolution(ends, edition, calendar),
                InWorkingDays: true,
                AdmissionRule.RecognitionResolution
            );
    }
}
