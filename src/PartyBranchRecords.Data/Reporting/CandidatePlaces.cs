using PartyBranchRecords.Domain.Admissions;

namespace PartyBranchRecords.Data.Reporting;

internal static class CandidatePlaces
{
    /// <summary>Every candidate with the branch of the day: the one of then where a reorganisation has carried the candidate on since.</summary>
    public static IQueryable<CandidateOnDay> CandidatesOn(this ReportFacts facts, DateOnly day)
    {
        var then = facts.CandidateStays.On(day);
        return facts.Candidates.Select(candidate => new CandidateOnDay
        {
            Candidate = candidate,
            BranchId =
                then.Where(stay => stay.CandidateId == candidate.Id).Select(stay => (int?)stay.BranchId).FirstOrDefault() ?? candidate.BranchId,
        });
    }
}

internal sealed record CandidateOnDay
{
    public required AdmissionCandidate Candidate { get; init; }
    public required int BranchId { get; init; }
}
