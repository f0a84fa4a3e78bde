using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Data.Admissions;

/// <summary>Reads one candidate of the reader's units, with the steps taken by a day.</summary>
public sealed class CandidateReading(RecordsContext context, CandidateWays ways)
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
        var believed = steps.Where(step => !step.IsTakenOut).ToList();
        if (found is null || believed.Count == 0)
        {
            return null;
        }
        var known = CandidateCase.Of(believed.Select(step => step.Step));
        var way = await ways.LoadAsync([(found.Candidate, known)], day, cancellationToken);
        return new CandidateRecord
        {
            Candidate = found.Candidate,
            BranchCode = found.BranchCode,
            BranchName = found.BranchName,
            LocalityName = found.LocalityName,
            Helpers = await HelpersAsync(found.Candidate, cancellationToken),
            Steps = steps,
            Case = known,
            Way = way[id],
            AnonymousOn = Anonymity.DueOn(found.Candidate, known, OfficeClock.DayOf(believed.Max(step => step.RecordedAt))),
        };
    }

    /// <summary>Of the steps that are no longer believed those that a correction took out, unless it recorded the same again.</summary>
    private async Task<List<RecordedStep>> StepsAsync(int id, DateOnly day, CancellationToken cancellationToken)
    {
        var all = await (
            from step in context.CandidateSteps.IgnoreQueryFilters([QueryFilters.Believed]).AsNoTracking()
            join change in context.Changes on step.AddedBy equals change.Number
            from removed in context.Changes.Where(removed => removed.Number == step.RemovedBy).DefaultIfEmpty()
            where step.CandidateId == id && step.On <= day && (step.RemovedBy == null || removed.Kind == ChangeKind.Correction)
            orderby step.On, step.AddedBy, step.Id
            select new RecordedStep(
                step,
                change.At,
                context.Users.Where(user => user.Id == change.UserId).Select(user => user.DisplayName).FirstOrDefault()
            )
            {
                TakenOutBecause = removed.Reason,
            }
        ).ToListAsync(cancellationToken);
        return [.. all.Where(one => !one.IsTakenOut || !all.Any(again => again.Step.AddedBy == one.Step.RemovedBy && IsSame(again.Step, one.Step)))];
    }

    /// <summary>Recorded again to keep its place among the steps of its day.</summary>
    private static bool IsSame(CandidateStep one, CandidateStep other) => StepEntry.Of(one).IsSame(StepEntry.Of(other));

    private Task<List<CandidateHelper>> HelpersAsync(AdmissionCandidate candidate, CancellationToken cancellationToken) =>
        context
            .Members.Where(member => member.Id == candidate.FirstHelperId || member.Id == candidate.SecondHelperId)
            .OrderBy(member => member.Id == candidate.FirstHelperId ? 0 : 1)
            .Select(member => new CandidateHelper(member.Id, member.FullName))
            .ToListAsync(cancellationToken);
}
