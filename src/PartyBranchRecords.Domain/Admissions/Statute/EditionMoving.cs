namespace PartyBranchRecords.Domain.Admissions.Statute;

/// <summary>A dossier that staff move to a later edition of the rules.</summary>
public sealed record EditionMoving
{
    public int? EditionId { get; init; }

    /// <summary>The editions that a dossier may be moved to: those that came into force after its own, and are in force.</summary>
    public static IEnumerable<RuleEdition> Later(IEnumerable<RuleEdition> editions, RuleEdition current, DateOnly today) =>
        editions.Where(edition => edition.InForceFrom > current.InForceFrom && edition.InForceFrom <= today);

    public Verdict Check(IEnumerable<RuleEdition> later) =>
        Verdict.Of(later.Any(edition => edition.Id == EditionId) ? null : EditionRefusals.EditionMissing);
}
