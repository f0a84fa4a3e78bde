namespace PartyBranchRecords.Domain.Admissions;

/// <summary>
/// What was recorded wrongly is corrected; the last step, where it never was, is taken out. Who may record a step may correct it. The
/// finding of a candidate stays, and what has become of a member is corrected there.
/// </summary>
public static class StepCorrections
{
    /// <summary>The case as it is without the step, to measure the corrected one by.</summary>
    public static CandidateCase Without(CandidateCase known, CandidateStep step) => CandidateCase.Of(known.Steps.Where(one => one != step));

    public static Verdict Correct(StepCorrection entry, CandidateStep step, StepFacts facts, DateOnly today)
    {
        if (facts.Case.AdmittedOn is { } admittedOn)
        {
            return Verdict.Of(AdmissionRefusals.AlreadyAdmitted(admittedOn));
        }
        if (!facts.MayRecord(step.Kind))
        {
            return Verdict.Of(facts.DecidedAbove);
        }
        if (!IsCorrectable(step, facts.Case))
        {
            return Verdict.Of(StepRefusals.NotCorrectable);
        }
        var without = facts with { Case = Without(facts.Case, step) };
        return Verdict.Of([.. StepRules.Content(entry.Step, without, today), .. Because(entry)]);
    }

    public static Verdict TakeOut(StepCorrection entry, CandidateStep step, StepFacts facts) =>
        facts.Case.AdmittedOn is { } admittedOn ? Verdict.Of(AdmissionRefusals.AlreadyAdmitted(admittedOn))
        : step != facts.Case.Last || facts.Case.Steps.Count == 1 ? Verdict.Of(StepRefusals.NotLast)
        : !(facts with { Case = Without(facts.Case, step) }).MayRecord(step.Kind) ? Verdict.Of(facts.DecidedAbove)
        : Verdict.Of(Because(entry));

    /// <summary>A step that still counts, or the last one: of the others nothing follows any more.</summary>
    public static bool IsCorrectable(CandidateStep step, CandidateCase known) =>
        known.AdmittedOn is null && known.Steps.Count > 1 && (step == known.Last || known.Standing.GetValueOrDefault(step.Kind) == step);

    private static IEnumerable<Refusal?> Because(StepCorrection entry)
    {
        yield return string.IsNullOrWhiteSpace(entry.Because) ? StepRefusals.CorrectionReasonMissing : null;
        yield return CandidateRules.NotLonger(entry.Because, History.Change.ReasonLength, nameof(entry.Because));
    }
}
