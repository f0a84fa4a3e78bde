namespace PartyBranchRecords.Domain;

/// <summary>
/// A refusal that gives way once its sentence is confirmed: for what is rarely meant, or breaks a rule and has taken place all
/// the same. It stands at the field <see cref="Field"/> of its form.
/// </summary>
public static class Doubt
{
    public const string Field = "Confirmed";

    public static Refusal Of(string code, params object[] values) => new(code, Field) { Values = values };

    /// <summary>All doubts together while one of them is not confirmed; so nothing is confirmed that was not shown.</summary>
    public static Verdict Unconfirmed(IEnumerable<Refusal> doubts, IReadOnlyCollection<string> confirmed)
    {
        var found = doubts.ToList();
        return found.TrueForAll(doubt => confirmed.Contains(doubt.Code, StringComparer.Ordinal)) ? Verdict.Allowed : Verdict.Of(found);
    }
}
