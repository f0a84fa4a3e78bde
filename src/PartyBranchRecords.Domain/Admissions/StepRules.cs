namespace PartyBranchRecords.Domain.Admissions;

/// <summary>
/// A step that has taken place is recorded with its true day, late or not; only what cannot be is refused: a day out of order, a vote that
/// does not add up, a step of somebody else's.
/// </summary>
public static class StepRules
{
    public static Verdict Record(StepEntry entry, StepFacts facts, DateOnly today)
    {
        if (facts.Case.AdmittedOn is { } admittedOn)
        {
            return Verdict.Of(AdmissionRefusals.AlreadyAdmitted(admittedOn));
        }
        if (!facts.Way.Offers(entry.Kind, facts.Case))
        {
            return Verdict.Of(StepRefusals.NotOffered);
        }
        return facts.MayRecord(entry.Kind) ? Verdict.Of([.. Content(entry, facts, today)]) : Verdict.Of(facts.DecidedAbove);
    }

    /// <summary>Number, votes, reason and the like of a step, and whether its day stands between the steps before and after it.</summary>
    internal static IEnumerable<Refusal?> Content(StepEntry entry, StepFacts facts, DateOnly today)
    {
        var shape = StepShape.Of(entry.Kind);
        yield return CandidateRules.Day(entry.On, StepRefusals.OnMissing, today) ?? InOrder(entry.Kind, entry.On!.Value, facts.Case);
        yield return CandidateRules.NotLonger(entry.Document, CandidateStep.DocumentLength, nameof(entry.Document));
        if (shape.Voters is { } body)
        {
            foreach (var refusal in VoteCountRules.Check(entry.Votes, body))
            {
                yield return refusal;
            }
        }
        if (shape.AsksReason)
        {
            yield return string.IsNullOrWhiteSpace(entry.Reason)
                ? StepRefusals.ReasonMissing
                : CandidateRules.NotLonger(entry.Reason, CandidateStep.ReasonLength, nameof(entry.Reason));
        }
        if (entry.Kind == CandidateStepKind.Returned)
        {
            yield return entry.BackTo is { } back && BackTo(facts.Case, facts.Way).Contains(back) ? null : StepRefusals.BackToMissing;
        }
        yield return entry.Kind == CandidateStepKind.Decided ? Received(entry.ReceivedOn, entry.On, today) : null;
    }

    /// <summary>The stages that a case may be returned to: those before the one it has reached, from the opening of the dossier on.</summary>
    public static IEnumerable<CandidateStepKind> BackTo(CandidateCase known, AdmissionWay way) =>
        way.Steps.Where(kind => kind >= CandidateStepKind.DossierOpened && kind < known.Reached);

    /// <summary>When the branch received a decision: not before it was made.</summary>
    internal static Refusal? Received(DateOnly? receivedOn, DateOnly? decidedOn, DateOnly today) =>
        receivedOn > today ? AdmissionRefusals.AfterToday(nameof(StepEntry.ReceivedOn), today)
        : receivedOn < decidedOn ? StepRefusals.ReceivedBefore(decidedOn!.Value)
        : null;

    private static Refusal? InOrder(CandidateStepKind kind, DateOnly on, CandidateCase known)
    {
        if (CandidateStages.LeavesTheWay(kind))
        {
            return on < known.Last.On ? StepRefusals.Before(known.Last) : null;
        }
        var others = known.Standing.Values.Where(step => !IsFree(kind, step.Kind)).ToList();
        if (others.Where(step => step.Kind < kind && step.On > on).MaxBy(step => step.On) is { } earlier)
        {
            return StepRefusals.Before(earlier);
        }
        if (others.Where(step => step.Kind > kind && step.On < on).MinBy(step => step.On) is { } later)
        {
            return StepRefusals.After(later);
        }
        // What was entered late stands before the stage that the case went back to; what is taken again comes after its return.
        return kind > known.Reached && on < known.AgainFrom ? StepRefusals.BeforeAgain(known.AgainFrom.Value) : null;
    }

    /// <summary>The course comes before the branch considers, but may come before or after the application and the check.</summary>
    private static bool IsFree(CandidateStepKind one, CandidateStepKind other) =>
        (one == CandidateStepKind.Trained && IsOfDossier(other)) || (other == CandidateStepKind.Trained && IsOfDossier(one));

    private static bool IsOfDossier(CandidateStepKind kind) => kind is CandidateStepKind.DossierOpened or CandidateStepKind.Verified;
}

/// <summary>What the records know of a case when a step of it is recorded.</summary>
/// <param name="MayDecideAbove">Whoever records it decides, in this branch, for the committee above the grassroots.</param>
public sealed record StepFacts(CandidateCase Case, AdmissionWay Way, bool MayDecideAbove)
{
    public bool MayRecord(CandidateStepKind kind) => Way.MayRecord(kind, Case, MayDecideAbove);

    /// <summary>Said to a secretary of a step that is not the commune's, with the article.</summary>
    public Refusal DecidedAbove => StepRefusals.DecidedAbove(Way.Edition.ArticleOf(AdmissionRule.DecidedBy) ?? Way.Edition.Document);
}
