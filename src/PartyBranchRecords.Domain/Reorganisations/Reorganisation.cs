using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Domain.Reorganisations;

/// <summary>A decision that changed the structure. It documents and links; who moved stands in the facts that its change wrote.</summary>
public sealed class Reorganisation : Fact
{
    public const int NumberLength = 100;

    /// <summary>Number of the decision, as written on the paper.</summary>
    public required string Number { get; init; }
    public required ReorganisationKind Kind { get; init; }
    public required DateOnly DecidedOn { get; init; }
    public required DateOnly EffectiveOn { get; init; }

    public List<ReorganisationUnit> Units { get; init; } = [];

    /// <summary>The same decision and units, as another change believes it.</summary>
    public Reorganisation Copy(long addedBy) =>
        new()
        {
            AddedBy = addedBy,
            Number = Number,
            Kind = Kind,
            DecidedOn = DecidedOn,
            EffectiveOn = EffectiveOn,
            Units =
            [
                .. Units.Select(unit => new ReorganisationUnit
                {
                    OrganisationId = unit.OrganisationId,
                    Role = unit.Role,
                    Position = unit.Position,
                }),
            ],
        };
}

public enum ReorganisationKind
{
    Establish,
    Dissolve,
    Merge,
    Split,

    /// <summary>Kiện toàn, sắp xếp: the same branch with a changed make-up.</summary>
    Consolidate,

    /// <summary>To another commune or district.</summary>
    Reassign,
}

/// <summary>An organisation on one side of a reorganisation, in the order the decision names it.</summary>
public sealed class ReorganisationUnit
{
    public long Id { get; init; }
    public long ReorganisationId { get; init; }
    public required int OrganisationId { get; init; }
    public required ReorganisationRole Role { get; init; }
    public required int Position { get; init; }
}

public enum ReorganisationRole
{
    Predecessor,
    Successor,
}
