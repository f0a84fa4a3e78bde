using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Domain.Admissions.Statute;

/// <summary>
/// Which rules a step is measured by. Those of the branch's consideration are asked before it too, where they can still be mended;
/// there they only warn.
/// </summary>
public static class StatuteRules
{
    /// <param name="on">The day of the step.</param>
    /// <param name="votes">What its meeting counted; null for a step that is only prepared.</param>
    public static IReadOnlyList<RuleFinding> Of(CandidateFacts facts, CandidateStepKind step, DateOnly on, VoteCounts? votes = null) =>
        step switch
        {
            CandidateStepKind.DossierOpened => [DossierRules.Certificate(facts, on).InAdvance()],
            CandidateStepKind.Verified => [DossierRules.Dossier(facts, on).InAdvance(), IntroducerRule.Check(facts).InAdvance()],
            CandidateStepKind.BranchResolved => [.. Consideration(facts, on), VoteRules.Branch(facts, votes)],
            CandidateStepKind.CommuneResolved => [VoteRules.Committee(facts, votes)],
            CandidateStepKind.Submitted => [DeadlineRules.Decision(facts, on)],
            CandidateStepKind.Decided =>
            [
                // Where no resolution of the branch is recorded, the day of the decision is the only one there is.
                .. facts.BranchResolvedOn is null ? [AgeRule.Check(facts, on), SchoolRule.Check(facts)] : Enumerable.Empty<RuleFinding>(),
                DecidingRule.Check(facts),
                VoteRules.Decision(facts, votes),
                DeadlineRules.Decision(facts, on),
            ],
            CandidateStepKind.Admitted => [DeadlineRules.Ceremony(facts, on)],
            _ => [],
        };

    public static IReadOnlyList<RuleFinding> Of(RecognitionFacts facts, RecognitionStepKind step, DateOnly on, VoteCounts? votes = null) =>
        step switch
        {
            RecognitionStepKind.BranchResolved =>
            [
                DeadlineRules.Probation(facts, on),
                VoteRules.Branch(facts, votes),
                DeadlineRules.RecognitionResolution(facts, on),
            ],
            RecognitionStepKind.CommuneResolved => [VoteRules.Committee(facts, votes)],
            RecognitionStepKind.Recognised =>
            [
                DecidingRule.Check(facts),
                VoteRules.Decision(facts, votes),
                DeadlineRules.Probation(facts, on),
                DeadlineRules.Recognition(facts, on),
            ],
            _ => [],
        };

    /// <summary>What the steps of a case did not keep, or kept by consent, in the order in which they were taken.</summary>
    public static IEnumerable<TakenFinding> NotKept(CandidateFacts facts, IEnumerable<CandidateStep> taken) =>
        from step in taken
        where step.Kind is >= CandidateStepKind.BranchResolved and <= CandidateStepKind.Admitted
        orderby step.Kind
        from finding in Of(facts, step.Kind, step.On, VoteCounts.In(step))
        where finding.Level is not FindingLevel.Kept
        select new TakenFinding(step, finding);

    /// <summary>What stops the preparing of a step.</summary>
    public static IEnumerable<RuleFinding> Blocking(IEnumerable<RuleFinding> findings) =>
        findings.Where(finding => finding.Level is FindingLevel.Blocks);

    /// <summary>Of an act that has taken place: the rules for which nobody has said yet why it did all the same.</summary>
    public static IReadOnlyList<RuleFinding> Unexplained(IEnumerable<RuleFinding> findings, IEnumerable<RuleException> exceptions)
    {
        var explained = exceptions.Where(exception => exception.Kind is RuleExceptionKind.Explained).Select(exception => exception.Rule).ToHashSet();
        return [.. findings.Where(finding => finding.AsksReason && !explained.Contains(finding.Rule))];
    }

    private static IEnumerable<RuleFinding> Consideration(CandidateFacts facts, DateOnly on) =>
        [
            AgeRule.Check(facts, on),
            SchoolRule.Check(facts),
            DossierRules.Certificate(facts, on),
            DossierRules.Dossier(facts, on),
            IntroducerRule.Check(facts),
        ];
}

/// <summary>What a rule says of a step that has been taken.</summary>
public sealed record TakenFinding(CandidateStep Step, RuleFinding Finding);
