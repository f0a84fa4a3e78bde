using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Domain.Organisations;

/// <summary>Where a branch stands: under a commune committee (chi bộ trực thuộc), or without one, directly under the district (chi bộ cơ sở).</summary>
public sealed class BranchAffiliation : DatedFact
{
    public required int BranchId { get; init; }
    public required int DistrictId { get; init; }

    /// <summary>Null for a grassroots branch.</summary>
    public int? CommuneId { get; init; }
}

/// <summary>Under which district a commune committee stands.</summary>
public sealed class CommuneAffiliation : DatedFact
{
    public required int CommuneId { get; init; }
    public required int DistrictId { get; init; }
}
