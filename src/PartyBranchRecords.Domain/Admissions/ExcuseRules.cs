namespace PartyBranchRecords.Domain.Admissions;

/// <summary>What has taken place is recorded; of every rule that speaks against it, once, why it did all the same.</summary>
public static class ExcuseRules
{
    /// <summary>The findings that a reason is asked for, in the order in which a form asks.</summary>
    public static IReadOnlyList<RuleFinding> Asked(IEnumerable<RuleFinding> findings) =>
        [.. findings.Where(finding => finding.Level is FindingLevel.Warns or FindingLevel.Blocks).DistinctBy(finding => finding.Rule)];

    public static Verdict Check(IEnumerable<RuleFinding> findings, IReadOnlyList<Excuse> excuses) =>
        Verdict.Of(
            Asked(findings)
                .Select(
                    (finding, place) =>
                        For(finding.Rule, excuses) switch
                        {
                            null or { Reason: null } => StepRefusals.ExcuseMissing(At(place, nameof(Excuse.Reason))),
                            { Reason: ExceptionReason.Other } excuse when string.IsNullOrWhiteSpace(excuse.Note) => StepRefusals.ExcuseNoteMissing(
                                At(place, nameof(Excuse.Note))
                            ),
                            var excuse => CandidateRules.NotLonger(excuse.Note, RuleException.NoteLength, At(place, nameof(Excuse.Note))),
                        }
                )
        );

    /// <summary>What is kept beside the rules: the reason of each finding, of an act on a day.</summary>
    public static IEnumerable<RuleException> Explained(
        IEnumerable<RuleFinding> findings,
        IReadOnlyList<Excuse> excuses,
        int candidateId,
        DateOnly day
    ) =>
        from finding in Asked(findings)
        let excuse = For(finding.Rule, excuses)
        select new RuleException
        {
            CandidateId = candidateId,
            Rule = finding.Rule,
            Kind = RuleExceptionKind.Explained,
            Reason = excuse.Reason,
            Note = VoteEntry.Clean(excuse.Note),
            On = day,
        };

    public static Excuse? For(AdmissionRule rule, IReadOnlyList<Excuse> excuses) => excuses.FirstOrDefault(excuse => excuse.Rule == rule);

    private static string At(int place, string field) => $"{nameof(StepEntry.Excuses)}[{place}].{field}";
}
