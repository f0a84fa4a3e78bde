namespace PartyBranchRecords.Domain;

/// <summary>A value in a sentence that is itself an entry of the resources, such as the name of a field.</summary>
public sealed record Term(string Key)
{
    /// <summary>What is said where nothing is known.</summary>
    public static readonly Term Unknown = new("Corrections.Unknown");
}
