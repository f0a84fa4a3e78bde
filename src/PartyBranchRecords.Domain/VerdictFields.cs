namespace PartyBranchRecords.Domain;

public static class VerdictFields
{
    /// <summary>The same of an input that lies under another; what is said of the act as a whole stays.</summary>
    public static Verdict Under(this Verdict verdict, string field) =>
        Verdict.Of(verdict.Refusals.Select(refusal => refusal.Field is null ? refusal : refusal with { Field = $"{field}.{refusal.Field}" }));
}
