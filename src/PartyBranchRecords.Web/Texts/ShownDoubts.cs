using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Web.Texts;

/// <summary>The doubts a form was refused for, and which of them are confirmed already.</summary>
public sealed record ShownDoubts(IReadOnlyList<Refusal> Doubts, IReadOnlyCollection<string> Confirmed);

public static class VerdictDoubts
{
    /// <summary>The refusals of a verdict that give way once confirmed.</summary>
    public static IReadOnlyList<Refusal> Doubts(this Verdict verdict) =>
        [.. verdict.Refusals.Where(refusal => string.Equals(refusal.Field, Doubt.Field, StringComparison.Ordinal))];
}
