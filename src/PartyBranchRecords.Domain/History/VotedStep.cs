namespace PartyBranchRecords.Domain.History;

/// <summary>
/// An act on its day: with the number of its paper, and, where a meeting voted on it, the counts of the vote - never who voted how.
/// </summary>
public abstract class VotedStep : Fact
{
    public const int DocumentLength = 100;
    public const int ReasonLength = 500;
    public const int NameLength = 120;

    public required DateOnly On { get; init; }

    /// <summary>Number of the certificate, resolution or decision.</summary>
    public string? Document { get; init; }

    /// <summary>All members of the meeting's body on the day: of the branch, or of the committee.</summary>
    public int? Total { get; init; }

    /// <summary>Of them official members; of a committee all of them are.</summary>
    public int? Official { get; init; }

    /// <summary>Official members who were there.</summary>
    public int? Present { get; init; }

    /// <summary>Why the others were not there.</summary>
    public string? AbsentReason { get; init; }

    /// <summary>Votes in favour.</summary>
    public int? VotesFor { get; init; }
    public int? VotesAgainst { get; init; }

    /// <summary>The number of votes the share is taken of: absent members count, those away or exempt only where present.</summary>
    public int? VotesOf { get; init; }

    /// <summary>Who chaired the meeting, and who kept its minutes.</summary>
    public string? Chair { get; init; }
    public string? MinutesBy { get; init; }

    /// <summary>Why: of a refusal, a withdrawal, a return, a suspension.</summary>
    public string? Reason { get; init; }
}
