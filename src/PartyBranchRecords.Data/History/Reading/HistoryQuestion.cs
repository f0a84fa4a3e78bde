using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Data.History.Reading;

/// <summary>Which changes a reader asks for.</summary>
public sealed record HistoryQuestion
{
    /// <summary>The code of a unit: what was recorded of it and of whatever is below it.</summary>
    public string? Unit { get; init; }

    /// <summary>One record.</summary>
    public RecordKey? Subject { get; init; }

    /// <summary>The first and the last day of recording.</summary>
    public DateOnly? First { get; init; }
    public DateOnly? Last { get; init; }
    public string? UserId { get; init; }
    public ChangeKind? Kind { get; init; }

    /// <summary>Changes about such records.</summary>
    public RecordKind? Of { get; init; }

    /// <summary>A part of the number of the decision.</summary>
    public string? Decision { get; init; }
}

/// <summary>A change as a list shows it.</summary>
/// <param name="By">The name of the account; null for the program itself.</param>
/// <param name="TakesBack">The change that it took back.</param>
/// <param name="TakenBackBy">The change that took it back, where that holds still.</param>
public sealed record ChangeLine(
    long Number,
    DateTime At,
    string? By,
    ChangeKind Kind,
    string? Decision,
    DateOnly? DecidedOn,
    string? Reason,
    long? TakesBack,
    long? TakenBackBy
)
{
    public ChangeSummary Summary { get; init; } = ChangeSummary.Empty;
}
