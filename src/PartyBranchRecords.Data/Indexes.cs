namespace PartyBranchRecords.Data;

/// <summary>Conditions of the unique indexes that refuse a second row of what there can be only one. Brackets are understood by both databases.</summary>
internal static class Indexes
{
    public const string OpenAndBelieved = "[To] IS NULL AND [RemovedBy] IS NULL";
    public const string Believed = "[RemovedBy] IS NULL";
}
