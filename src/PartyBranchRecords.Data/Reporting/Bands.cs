namespace PartyBranchRecords.Data.Reporting;

/// <summary>The bands of the branch-size distribution in their order; together they are all branches.</summary>
public static class Bands
{
    public static readonly IReadOnlyList<BranchCount> All =
    [
        BranchCount.Few,
        BranchCount.FromFewToEight,
        BranchCount.FromNineToTwentyNine,
        BranchCount.FromThirty,
    ];
}
