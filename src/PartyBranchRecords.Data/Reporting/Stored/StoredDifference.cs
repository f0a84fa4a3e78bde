namespace PartyBranchRecords.Data.Reporting.Stored;

/// <summary>What differs between two answers to one question.</summary>
/// <param name="Then">The row as it was; null for one that was not there.</param>
/// <param name="Now">The row as it is; null for one that is gone.</param>
/// <param name="Column">The cell; null where the row as a whole came or is gone.</param>
public sealed record StoredDifference(ReportRow? Then, ReportRow? Now, ReportHead? Column)
{
    public RowSubject Row => (Then ?? Now)!.Subject;
    public required object? CellThen { get; init; }
    public required object? CellNow { get; init; }

    /// <summary>What the number counts.</summary>
    public SubjectKind Counted { get; init; }

    /// <summary>Keys of those it counts now and did not; who moved from another row has gone there.</summary>
    public IReadOnlyList<int> Came { get; init; } = [];

    /// <summary>Keys of those it counted.</summary>
    public IReadOnlyList<int> Gone { get; init; } = [];
}
