using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>A locality on a day: which branches cover it, and whether it has members.</summary>
public sealed record LocalityFigure : IListed
{
    public required int LocalityId { get; init; }
    public required string Code { get; init; }
    public required string Name { get; init; }
    public required LocalityKind Kind { get; init; }

    /// <summary>The district that the commune stands in on the day.</summary>
    public required int DistrictId { get; init; }
    public required int CommuneId { get; init; }
    public required string CommuneCode { get; init; }
    public required string CommuneName { get; init; }

    /// <summary>The branches alive on the day that cover it.</summary>
    public IReadOnlyList<CoveringBranch> CoveredBy { get; init; } = [];

    /// <summary>A member resides in the village or residential group, or works in the school or health station.</summary>
    public bool HasMembers { get; init; }

    /// <summary>Has a branch that covers only it (chi bộ độc lập), whoever else covers it besides.</summary>
    public bool IsIndependent => CoveredBy.Any(branch => branch.CoversOnlyOne);

    public RowSubject Subject => new(SubjectKind.Locality, Code, LocalityId);

    public Placement Place => new(DistrictId, CommuneId, null) { LocalityId = LocalityId };
}

public sealed record CoveringBranch(string Code, string Name, bool CoversOnlyOne);
