using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Admissions;

namespace PartyBranchRecords.Data.Admissions;

/// <summary>Reads one candidate of the reader's units, with the steps taken by a day.</summary>
public sealed class CandidateReading(RecordsContext context)
{
    public async Task<CandidateRecord?> FindAsync(int id, DateOnly day, CancellationToken cancellationToken = default)
    {
        var found = await (
            from candidate in context.Candidates.AsNoTracking()
            join branch in context.Branches on candidate.BranchId equals branch.Id
            from locality in context.Localities.Where(locality => locality.Id == candidate.LocalityId).DefaultIfEmpty()
            where candidate.Id == id
            select new
            {
                Candidate = candidate,
                BranchCode = branch.Code,
                BranchName = branch.Name,
                LocalityName = locality.Name,
            }
        ).SingleOrDefaultAsync(cancellationToken);
        var steps = found is null ? [] : await StepsAsync(id, day, cancellationToken);
        return steps is [] || found is null
            ? null
            : new CandidateRecord
            {
                Candidate = found.Candidate,
                BranchCode = found.BranchCode,
                BranchName = found.BranchName,
                LocalityName = found.LocalityName,
                Helpers = await HelpersAsync(found.Candidate, cancellationToken),
                Steps = steps,
                Case = CandidateCase.Of(steps.Select(step => step.Step)),
            };
    }

    private Task<List<RecordedStep>> StepsAsync(int id, DateOnly day, CancellationToken cancellationToken) =>
        (
            from step in context.CandidateSteps.AsNoTracking()
            join change in context.Changes on step.AddedBy equals change.Number
            where step.CandidateId == id && step.On <= day
            orderby step.On, step.AddedBy, step.Id
            select new RecordedStep(
                step,
                change.At,
                context.Users.Where(user => user.Id == change.UserId).Select(user => user.DisplayName).FirstOrDefault()
            )
        ).ToListAsync(cancellationToken);

    private Task<List<CandidateHelper>> HelpersAsync(AdmissionCandidate candidate, CancellationToken cancellationToken) =>
        context
            .Members.Where(member => member.Id == candidate.FirstHelperId || member.Id == candidate.SecondHelperId)
            .OrderBy(member => member.Id == candidate.FirstHelperId ? 0 : 1)
            .Select(member => new CandidateHelper(member.Id, member.FullName))
            .ToListAsync(cancellationToken);
}
