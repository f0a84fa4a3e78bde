using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Work;

namespace PartyBranchRecords.Data.Work;

internal static class CandidateWork
{
    /// <summary>What runs for the candidates on the way.</summary>
    public static async Task<IEnumerable<WorkItem>> CandidateWorkAsync(this ReportFacts facts, WorkDay today, CancellationToken cancellationToken)
    {
        var candidates = await facts.CandidatesInFlightAsync(facts.Places, today.Day, cancellationToken);
        return from one in candidates
            let subject = new WorkSubject(WorkSubjectKind.Candidate, one.Candidate.Id, one.Candidate.FullName, one.Candidate.SortKey)
            from deadline in one.Deadlines(today.Day, today.Editions, today.Calendar)
            let item = today.ItemOf(deadline, subject, today.UnitOf(one.Candidate.BranchId))
            where item is not null
            select item with
            {
                NextStep = one.NextStep(today.Day, today.Editions),
            };
    }
}
