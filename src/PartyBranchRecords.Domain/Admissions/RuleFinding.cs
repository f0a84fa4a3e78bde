namespace PartyBranchRecords.Domain.Admissions;

/// <summary>What a rule says of a case on a day: the sentence with its values, and where the rule stands.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Level">What follows from it.</param>
/// <param name="Sentence">What is so, and what would be right.</param>
/// <param name="Article">Where the edition of the dossier says it; null where nobody has entered it.</param>
public sealed record RuleFinding(AdmissionRule Rule, FindingLevel Level, Refusal Sentence, string? Article)
{
    /// <summary>What was looked at, with its values: the answer to "Why?".</summary>
    public IReadOnlyList<Refusal> Grounds { get; init; } = [];

    /// <summary>Nothing can be measured before the meeting: the sentence says what will be needed.</summary>
    public bool IsAhead { get; init; }

    /// <summary>The rule is not seen to be kept: an act that has taken place asks for a reason.</summary>
    public bool AsksReason => Level is FindingLevel.Warns or FindingLevel.Blocks;

    /// <summary>The same of a step before the one the rule is measured by: what is amiss can still be mended.</summary>
    public RuleFinding InAdvance() => Level is FindingLevel.Blocks ? this with { Level = FindingLevel.Warns } : this;
}

/// <summary>What follows from a rule for a step.</summary>
public enum FindingLevel
{
    /// <summary>The rule is kept.</summary>
    Kept,

    /// <summary>The rule would be broken; the superior's written consent, or the extension of the deadline, is recorded.</summary>
    Excepted,

    /// <summary>What the rule needs is not recorded, or its deadline is past: a reason is asked for.</summary>
    Warns,

    /// <summary>The rule is broken: the step must not be prepared. What has taken place is recorded all the same.</summary>
    Blocks,
}
