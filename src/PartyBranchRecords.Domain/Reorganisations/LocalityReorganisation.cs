using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Domain.Reorganisations;

/// <summary>
/// A locality that a decision names: villages merge, split, end and move too. They are no organisations, and one resolution merges
/// many; so each row has the decision with it, and the rows that one change added belong together.
/// </summary>
public sealed class LocalityReorganisation : Fact
{
    /// <summary>Number of the decision, as written on the paper.</summary>
    public required string Number { get; init; }
    public required ReorganisationKind Kind { get; init; }
    public required DateOnly DecidedOn { get; init; }
    public required DateOnly EffectiveOn { get; init; }
    public required int LocalityId { get; init; }
    public required ReorganisationRole Role { get; init; }

    /// <summary>In the order of the decision, from 1 on each side.</summary>
    public required int Position { get; init; }
}
