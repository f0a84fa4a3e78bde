namespace PartyBranchRecords.Domain;

/// <summary>One reason why an act is refused, in a form that can be said in any language.</summary>
/// <param name="Code">The name of the sentence in the resources, such as <c>Admissions.CeremonyBeforeDecision</c>.</param>
/// <param name="Field">The input that is wrong, as the use case's record names it; null when it is the act as a whole.</param>
public sealed record Refusal(string Code, string? Field = null)
{
    /// <summary>What the sentence mentions: dates, numbers, the value that would be right.</summary>
    public IReadOnlyList<object> Values { get; init; } = [];
}

/// <summary>What a rule says of an act: allowed, or every reason why not.</summary>
public sealed record Verdict
{
    public static readonly Verdict Allowed = new() { Refusals = [] };

    public required IReadOnlyList<Refusal> Refusals { get; init; }

    public bool IsAllowed => Refusals.Count == 0;

    public static Verdict Of(params IEnumerable<Refusal?> found) => new() { Refusals = [.. found.OfType<Refusal>()] };
}
