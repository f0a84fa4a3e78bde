using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Domain.Admissions;

/// <summary>
/// The branch in which a candidate stood before a reorganisation. Where the candidate stands now is <see cref="AdmissionCandidate.BranchId"/>;
/// so last year's lists keep last year's branch.
/// </summary>
public sealed class CandidateStay : DatedFact
{
    public required int CandidateId { get; init; }
    public required int BranchId { get; init; }
}
