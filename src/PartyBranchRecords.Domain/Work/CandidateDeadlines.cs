using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;

namespace PartyBranchRecords.Domain.Work;

/// <summary>What runs for a candidate at the stage it has reached.</summary>
public static class CandidateDeadlines
{
    /// <summary>The edition that a dossier is handled by: the one it was moved to, or that in force on the day of the application; before there is one, on the day.</summary>
    public static RuleEdition EditionOf(IReadOnlyList<RuleEdition> editions, int? movedTo, StandingSteps steps, DateOnly day) =>
        editions.FirstOrDefault(edition => edition.Id == movedTo)
        ?? RuleEdition.InForceOn(editions, steps.OnDayOf(CandidateStepKind.DossierOpened) ?? day)
        ?? editions.MinBy(edition => edition.InForceFrom)
        ?? throw new ArgumentException("There is no edition of the rules.", nameof(editions));

    /// <param name="isExtended">The deadline of the decision was extended.</param>
    public static IEnumerable<WorkDeadline> Of(StandingSteps steps, bool isExtended, RuleEdition edition, WorkingCalendar calendar)
    {
        if (!CandidateStages.Open.Contains(steps.Last.Kind) || steps.Last.Kind is CandidateStepKind.Suspended)
        {
            return [];
        }
        if (steps.Last.Kind is CandidateStepKind.Returned)
        {
            return [Returned(steps, isExtended, edition, calendar)];
        }
        if (steps.Of(CandidateStepKind.Decided) is { } decision)
        {
            var due = AdmissionDeadlines.Ceremony(decision.On, decision.ReceivedOn, edition, calendar);
            return [new(WorkKind.Ceremony, decision.On, due, InWorkingDays: true, AdmissionRule.Ceremony)];
        }
        return Decision(steps, WorkKind.Decision, isExtended, edition, calendar) is { } decided
            ? [decided]
            : new[] { Certificate(steps, edition), Dossier(steps, WorkKind.Dossier, edition) }.OfType<WorkDeadline>();
    }

    /// <summary>A return stops no deadline: the decision's where the branch's resolution still stands, otherwise that of the dossier.</summary>
    private static WorkDeadline Returned(StandingSteps steps, bool isExtended, RuleEdition edition, WorkingCalendar calendar)
    {
        var runs = Decision(steps, WorkKind.Returned, isExtended, edition, calendar) ?? Dossier(steps, WorkKind.Returned, edition);
        return (runs ?? new WorkDeadline(WorkKind.Returned, steps.Last.On, Due: null)) with { Since = steps.Last.On };
    }

    private static WorkDeadline? Decision(StandingSteps steps, WorkKind kind, bool isExtended, RuleEdition edition, WorkingCalendar calendar) =>
        steps.OnDayOf(CandidateStepKind.BranchResolved) is { } resolvedOn
            ? new(
                kind,
                resolvedOn,
                AdmissionDeadlines.Decision(resolvedOn, isExtended, edition, calendar),
                InWorkingDays: true,
                AdmissionRule.Decision,
                isExtended
            )
            : null;

    private static WorkDeadline? Certificate(StandingSteps steps, RuleEdition edition) =>
        steps.OnDayOf(CandidateStepKind.Trained) is { } issuedOn
            ? new(WorkKind.Certificate, issuedOn, AdmissionDeadlines.Certificate(issuedOn, edition), Rule: AdmissionRule.Certificate)
            : null;

    private static WorkDeadline? Dossier(StandingSteps steps, WorkKind kind, RuleEdition edition) =>
        steps.OnDayOf(CandidateStepKind.DossierOpened) is { } openedOn
            ? new(kind, openedOn, AdmissionDeadlines.Dossier(openedOn, edition), Rule: AdmissionRule.Dossier)
            : null;
}
