namespace PartyBranchRecords.Domain.Admissions.Statute;

/// <summary>How old the papers may be when the branch considers.</summary>
public static class DossierRules
{
    public static RuleFinding Certificate(CandidateFacts facts, DateOnly on)
    {
        const AdmissionRule rule = AdmissionRule.Certificate;
        if (facts.CertificateOn is not { } issuedOn)
        {
            return facts.Find(rule, FindingLevel.Warns, StatuteSentences.CertificateNotRecorded);
        }
        var last = AdmissionDeadlines.Certificate(issuedOn, facts.Edition);
        return on > last
            ? facts.Find(rule, FindingLevel.Blocks, StatuteSentences.CertificateExpired(issuedOn, facts.Edition.CertificateMonths), LastDay(last))
            : facts.Find(rule, FindingLevel.Kept, StatuteSentences.CertificateHolds(issuedOn, last), LastDay(last));
    }

    /// <summary>A dossier that the branch has considered once no longer grows old.</summary>
    public static RuleFinding Dossier(CandidateFacts facts, DateOnly on)
    {
        const AdmissionRule rule = AdmissionRule.Dossier;
        if (facts.ApplicationOn is not { } applicationOn)
        {
            return facts.Find(rule, FindingLevel.Warns, StatuteSentences.ApplicationNotRecorded);
        }
        if (facts.ConsideredOn is { } consideredOn && consideredOn < on)
        {
            return facts.Find(rule, FindingLevel.Kept, StatuteSentences.DossierConsidered(consideredOn));
        }
        var last = AdmissionDeadlines.Dossier(applicationOn, facts.Edition);
        return on > last
            ? facts.Find(rule, FindingLevel.Blocks, StatuteSentences.DossierTooOld(applicationOn, facts.Edition.DossierMonths), LastDay(last))
            : facts.Find(rule, FindingLevel.Kept, StatuteSentences.DossierHolds(applicationOn, last), LastDay(last));
    }

    private static Refusal LastDay(DateOnly last) => StatuteSentences.ConsideredBy(last);
}
