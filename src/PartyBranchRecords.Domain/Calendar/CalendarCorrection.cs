using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Domain.Calendar;

/// <summary>
/// A day that is otherwise than the rule says: off although a working day, or worked although a weekend or a holiday. A swapped
/// Saturday is two of them, recorded by one change.
/// </summary>
public sealed class CalendarCorrection : Fact
{
    public const int NoteLength = 200;
    public const int DocumentLength = Change.DecisionLength;

    public required DateOnly Day { get; init; }
    public required bool IsWorking { get; init; }

    /// <summary>Why, as it is shown beside the day.</summary>
    public required string Note { get; init; }

    /// <summary>The notice or decision that says so, as written on the paper.</summary>
    public string? Document { get; init; }
}
