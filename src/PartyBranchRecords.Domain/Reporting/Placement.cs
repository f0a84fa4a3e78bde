namespace PartyBranchRecords.Domain.Reporting;

/// <summary>Where something that is counted stands in the tree.</summary>
/// <param name="CommuneId">Null for a grassroots branch, directly under its district.</param>
/// <param name="BranchId">Null for a commune committee itself, and for a locality.</param>
public readonly record struct Placement(int DistrictId, int? CommuneId, int? BranchId)
{
    /// <summary>Of a locality; null for everything else.</summary>
    public int? LocalityId { get; init; }

    /// <summary>The unit whose row counts it; null where it lies above the rows and only the total counts it.</summary>
    public int? UnitAt(ReportLevel level) =>
        level switch
        {
            ReportLevel.District => DistrictId,
            ReportLevel.Commune => CommuneId ?? BranchId,
            ReportLevel.Branch => BranchId,
            ReportLevel.Locality => LocalityId,
            _ => throw new ArgumentOutOfRangeException(nameof(level)),
        };

    /// <summary>The organisation that stands there.</summary>
    public int Lowest => BranchId ?? CommuneId ?? DistrictId;

    /// <summary>The unit directly above it; null above a district.</summary>
    public int? Above =>
        BranchId is not null ? CommuneId ?? DistrictId
        : CommuneId is not null ? DistrictId
        : null;

    public bool IsInside(ReportUnit unit) =>
        unit.Level switch
        {
            ReportLevel.District => DistrictId == unit.Id,
            ReportLevel.Commune => CommuneId == unit.Id,
            ReportLevel.Branch => BranchId == unit.Id,
            _ => true,
        };
}

/// <summary>Something that is counted, and where.</summary>
public sealed record Placed<T>(Placement Place, T Value);
