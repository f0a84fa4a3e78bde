using PartyBranchRecords.Domain.Admissions;

namespace PartyBranchRecords.Data.Reporting;

internal static class CandidatePlaces
{
    /// <summary>Every candidate with the branch of the day: the one of then where a reorganisation has carried the candidate on since.</summary>
    public static IQueryable<CandidateOnDay> CandidatesOn(this ReportFacts facts, DateOnly day)
    {
        var then = facts.CandidateStays.On(day);
        return facts
            .Followed()
            .Select(one => new CandidateOnDay
            {
                Candidate = one.Candidate,
                BranchId =
                    then.Where(stay => stay.CandidateId == one.Candidate.Id).Select(stay => (int?)stay.BranchId).FirstOrDefault() ?? one.BranchId,
            });
    }

    /// <summary>With the branch that is recorded; as it was known at a change, with what the log says it was before it was written over since.</summary>
    private static IQueryable<CandidateOnDay> Followed(this ReportFacts facts)
    {
        if (facts.KnownAt is not { } number)
        {
            return facts.Candidates.Select(candidate => new CandidateOnDay { Candidate = candidate, BranchId = candidate.BranchId });
        }
        var since = facts.FieldChanges.Where(field =>
            field.ChangeNumber > number && field.Subject == nameof(AdmissionCandidate) && field.Field == nameof(AdmissionCandidate.BranchId)
        );
        return from candidate in facts.Candidates
            let before = since.Where(field => field.SubjectId == candidate.Id).OrderBy(field => field.Id).Select(field => field.Old).FirstOrDefault()
            select new CandidateOnDay
            {
                Candidate = candidate,
                BranchId =
                    facts.Branches.Where(branch => "" + branch.Id == before).Select(branch => (int?)branch.Id).FirstOrDefault() ?? candidate.BranchId,
            };
    }
}

internal sealed record CandidateOnDay
{
    public required AdmissionCandidate Candidate { get; init; }
    public required int BranchId { get; init; }
}
