using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Domain.Probation;

/// <summary>The official member assigned to help a probationary one (đảng viên được phân công giúp đỡ).</summary>
public sealed class ProbationHelper : DatedFact
{
    public required int MemberId { get; init; }
    public required int HelperId { get; init; }
}
