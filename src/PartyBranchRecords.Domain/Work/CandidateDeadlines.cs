using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;

namespace PartyBranchRecords.Domain.Work;

/// <summary>What runs for a candidate at the stage it has reached.</summary>
public static class CandidateDeadlines
{
    /// <summary>The edition that a dossier is handled by: the one it was moved to, or that in force on the day of the application; before there is one, on the day.</summary>
    public static RuleEdition EditionOf(IReadOnlyList<RuleEdition> editions, int? movedTo, CandidateCase known, DateOnly day) =>
        RuleEdition.Of(editions, movedTo, known.ApplicationOn ?? day)
        ?? editions.MinBy(edition => edition.InForceFrom)
        ?? throw new ArgumentException("There is no edition of the rules.", nameof(editions));

    /// <param name="isExtended">The deadline of the decision was extended.</param>
    public static IEnumerable<WorkDeadline> Of(CandidateCase known, bool isExtended, RuleEdition edition, WorkingCalendar calendar) =>
        Running(known, isExtended, edition, calendar).Select(deadline => deadline with { Edition = edition });

    private static IEnumerable<WorkDeadline> Running(CandidateCase known, bool isExtended, RuleEdition edition, WorkingCalendar calendar)
    {
        if (!CandidateStages.Open.Contains(known.Stage) || known.Stage is CandidateStepKind.Suspended)
        {
            return [];
        }
        if (known.Stage is CandidateStepKind.Returned)
        {
            return [Returned(known, isExtended, edition, calendar)];
        }
        if (known.Decision is { } decision)
        {
            var due = AdmissionDeadlines.Ceremony(decision.On, decision.ReceivedOn, edition, calendar);
            return [new(WorkKind.Ceremony, decision.On, due, InWorkingDays: true, AdmissionRule.Ceremony)];
        }
        return Decision(known, WorkKind.Decision, isExtended, edition, calendar) is { } decided
            ? [decided]
            : new[] { Certificate(known, edition), Dossier(known, WorkKind.Dossier, edition) }.OfType<WorkDeadline>();
    }

    /// <summary>A return stops no deadline: the decision's where the branch's resolution still stands, otherwise that of the dossier.</summary>
    private static WorkDeadline Returned(CandidateCase known, bool isExtended, RuleEdition edition, WorkingCalendar calendar)
    {
        var runs = Decision(known, WorkKind.Returned, isExtended, edition, calendar) ?? Dossier(known, WorkKind.Returned, edition);
        return (runs ?? new WorkDeadline(WorkKind.Returned, known.Last.On, Due: null)) with { Since = known.Last.On };
    }

    private static WorkDeadline? Decision(CandidateCase known, WorkKind kind, bool isExtended, RuleEdition edition, WorkingCalendar calendar) =>
        known.BranchResolvedOn is { } resolvedOn
            ? new(
                kind,
                resolvedOn,
                AdmissionDeadlines.Decision(resolvedOn, isExtended, edition, calendar),
                InWorkingDays: true,
                AdmissionRule.Decision,
                isExtended
            )
            : null;

    private static WorkDeadline? Certificate(CandidateCase known, RuleEdition edition) =>
        known.TrainedOn is { } issuedOn
            ? new(WorkKind.Certificate, issuedOn, AdmissionDeadlines.Certificate(issuedOn, edition), Rule: AdmissionRule.Certificate)
            : null;

    private static WorkDeadline? Dossier(CandidateCase known, WorkKind kind, RuleEdition edition) =>
        known.ApplicationOn is { } openedOn ? new(kind, openedOn, AdmissionDeadlines.Dossier(openedOn, edition), Rule: AdmissionRule.Dossier) : null;
}
