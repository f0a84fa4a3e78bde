using PartyBranchRecords.Domain.Calendar;

namespace PartyBranchRecords.Domain.Admissions.Statute;

/// <summary>Whether an act is in time. A deadline that has passed never blocks: the act is due all the more.</summary>
public static class DeadlineRules
{
    public static RuleFinding Decision(CandidateFacts facts, DateOnly on) =>
        Check(
            facts,
            new Deadline(
                AdmissionRule.Decision,
                facts.BranchResolvedOn,
                facts.Edition.DecisionDays,
                (from, isExtended) => AdmissionDeadlines.Decision(from, isExtended, facts.Edition, facts.Calendar)
            ),
            on
        );

    public static RuleFinding Ceremony(CandidateFacts facts, DateOnly on)
    {
        var byReceipt = facts.Edition.CeremonyFrom is DecisionMoment.Receipt;
        return Check(
            facts,
            new Deadline(
                AdmissionRule.Ceremony,
                byReceipt ? facts.DecisionReceivedOn ?? facts.DecisionOn : facts.DecisionOn,
                facts.Edition.CeremonyDays,
                (_, _) => AdmissionDeadlines.Ceremony(facts.DecisionOn!.Value, facts.DecisionReceivedOn, facts.Edition, facts.Calendar)
            ),
            on,
            byReceipt && facts is { DecisionOn: not null, DecisionReceivedOn: null } ? StatuteSentences.ReceiptNotRecorded : null
        );
    }

    /// <summary>The branch considers recognition only when probation is over...</summary>
    public static RuleFinding Probation(RecognitionFacts facts, DateOnly on)
    {
        var ends = AdmissionDeadlines.ProbationEnds(facts.AdmittedOn, facts.Edition);
        return facts.Find(
            AdmissionRule.Probation,
            on < ends ? FindingLevel.Blocks : FindingLevel.Kept,
            on < ends ? StatuteSentences.ProbationRuns(ends) : StatuteSentences.ProbationOver(ends),
            StatuteSentences.AdmittedOn(facts.AdmittedOn, facts.Edition.ProbationMonths)
        );
    }

    /// <summary>... and within the working days after it.</summary>
    public static RuleFinding RecognitionResolution(RecognitionFacts facts, DateOnly on) =>
        Check(
            facts,
            new Deadline(
                AdmissionRule.RecognitionResolution,
                AdmissionDeadlines.ProbationEnds(facts.AdmittedOn, facts.Edition),
                facts.Edition.RecognitionResolutionDays,
                (ends, _) => AdmissionDeadlines.RecognitionResolution(ends, facts.Edition, facts.Calendar)
            ),
            on
        );

    public static RuleFinding Recognition(RecognitionFacts facts, DateOnly on) =>
        Check(
            facts,
            new Deadline(
                AdmissionRule.Recognition,
                facts.BranchResolvedOn,
                facts.Edition.RecognitionDays,
                (from, isExtended) => AdmissionDeadlines.Recognition(from, isExtended, facts.Edition, facts.Calendar)
            ),
            on
        );

    private static RuleFinding Check(StatuteFacts facts, Deadline deadline, DateOnly on, Refusal? remark = null)
    {
        if (deadline.From is not { } from)
        {
            return facts.Find(deadline.Rule, FindingLevel.Warns, StatuteSentences.DeadlineBeginUnknown(deadline.Rule));
        }
        var (usual, isExtended) = (deadline.LastDay(from, false), facts.Has(deadline.Rule, RuleExceptionKind.Extended));
        var last = isExtended ? deadline.LastDay(from, true) : usual;
        return on <= usual ? Found(FindingLevel.Kept, StatuteSentences.InTime(usual))
            : on <= last ? Found(FindingLevel.Excepted, StatuteSentences.InTimeExtended(last))
            : Found(FindingLevel.Warns, StatuteSentences.Overdue(last, facts.Calendar.WorkingDaysBetween(last, on)));

        RuleFinding Found(FindingLevel level, Refusal sentence) =>
            facts.Find(
                deadline.Rule,
                level,
                sentence,
                StatuteSentences.CountedFrom(from, deadline.Days, usual),
                DaysOff(facts.Calendar, from, usual),
                isExtended ? StatuteSentences.ExtendedTo(last) : null,
                remark
            );
    }

    /// <summary>The days off of the deadline that are no weekend: Tết, and what stands in the calendar otherwise.</summary>
    private static Refusal? DaysOff(WorkingCalendar calendar, DateOnly from, DateOnly last)
    {
        var days = calendar.DaysOffBetween(from, last).Count(day => !PublicHolidays.IsWeekend(day));
        return days > 0 ? StatuteSentences.HolidaysLeftOut(days) : null;
    }

    /// <param name="From">What it is counted from; null where that is not recorded.</param>
    /// <param name="Days">Working days.</param>
    /// <param name="LastDay">The last day, from a day, extended or not.</param>
    private sealed record Deadline(AdmissionRule Rule, DateOnly? From, int Days, Func<DateOnly, bool, DateOnly> LastDay);
}
