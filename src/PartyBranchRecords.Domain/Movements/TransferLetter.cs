using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Domain.Movements;

/// <summary>
/// The letter of somebody who moves out of the records or into them (giấy giới thiệu sinh hoạt đảng). It is presented at the
/// new place within 30 working days.
/// </summary>
public sealed class TransferLetter : Fact
{
    public const int NumberLength = Change.DecisionLength;
    public const int DestinationLength = 200;

    public required int MemberId { get; init; }
    public required string Number { get; init; }
    public required DateOnly IssuedOn { get; init; }

    /// <summary>Where it leads; null for a letter that was brought from outside.</summary>
    public string? Destination { get; init; }

    /// <summary>Null while it is not known to have been presented.</summary>
    public DateOnly? PresentedOn { get; init; }

    /// <summary>The same letter, presented on a day.</summary>
    public TransferLetter Presented(DateOnly on) =>
        new()
        {
            MemberId = MemberId,
            Number = Number,
            IssuedOn = IssuedOn,
            Destination = Destination,
            PresentedOn = on,
        };
}
