namespace PartyBranchRecords.Domain.Admissions.Statute;

/// <summary>Whose standing committee decides on admission and on recognition.</summary>
public static class DecidingRule
{
    /// <summary>A grassroots branch has no committee of its own: above it decides the committee above the grassroots.</summary>
    public static DecidingBody BodyFor(RuleEdition edition, bool hasCommittee) => hasCommittee ? edition.DecidedBy : DecidingBody.CommitteeAbove;

    public static RuleFinding Check(StatuteFacts facts) =>
        facts.Find(
            AdmissionRule.DecidedBy,
            FindingLevel.Kept,
            StatuteSentences.Decides(BodyFor(facts.Edition, facts.HasCommittee)),
            facts.HasCommittee ? null : StatuteSentences.GrassrootsBranch
        );
}
