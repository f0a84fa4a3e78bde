using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Domain.Admissions.Statute;

/// <summary>Lower secondary school; primary in mountain, border, island and minority areas; less only with the superior's consent.</summary>
public static class SchoolRule
{
    private const Areas Hard = Areas.Upland | Areas.Border | Areas.Island | Areas.MinorityArea;

    public static RuleFinding Check(CandidateFacts facts)
    {
        const AdmissionRule rule = AdmissionRule.School;
        var isHard = (facts.Areas & Hard) != Areas.None;
        var needed = isHard ? facts.Edition.SchoolInHardAreas : facts.Edition.School;
        var schooling = Schooling.Read(facts.GeneralEducation);
        return !schooling.IsKnown ? Found(FindingLevel.Warns, StatuteSentences.SchoolNotRecorded(needed))
            : schooling.Finished >= needed ? Found(FindingLevel.Kept, StatuteSentences.SchoolFinished(needed))
            : facts.Has(rule, RuleExceptionKind.Consented) ? Found(FindingLevel.Excepted, StatuteSentences.SchoolConsented(needed))
            : Found(FindingLevel.Blocks, StatuteSentences.SchoolNotFinished(needed));

        RuleFinding Found(FindingLevel level, Refusal sentence) =>
            facts.Find(
                rule,
                level,
                sentence,
                string.IsNullOrWhiteSpace(facts.GeneralEducation) ? null : StatuteSentences.SchoolEntered(facts.GeneralEducation),
                isHard ? StatuteSentences.HardArea(facts.Edition.SchoolInHardAreas) : StatuteSentences.NoHardArea(facts.Edition.SchoolInHardAreas)
            );
    }
}
