using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Reporting.Changes;

namespace PartyBranchRecords.Data.Reporting.Changes;

/// <summary>Why candidates came into a list, and why they went: by the step they took. One command.</summary>
internal static class CandidateChanges
{
    public static async Task<Explanations> ExplainCandidatesAsync(
        this ReportFacts facts,
        ExplainedList list,
        IReadOnlyCollection<int> candidates,
        CancellationToken cancellationToken
    )
    {
        var steps = await facts
            .CandidateSteps.Where(step => EF.Parameter(candidates).Contains(step.CandidateId) && step.On > list.Earlier && step.On <= list.Later)
            .OrderBy(step => step.On)
            .ThenBy(step => step.Id)
            .Select(step => new
            {
                step.CandidateId,
                step.On,
                step.Kind,
            })
            .ToListAsync(cancellationToken);
        var taken = steps.ToLookup(step => step.CandidateId, step => new ChangeReason(ChangeCause.StepTaken) { On = step.On, Step = step.Kind });
        return new(
            candidate => [taken[candidate].FirstOrDefault() ?? ChangeReason.None[0]],
            candidate => [taken[candidate].LastOrDefault() ?? ChangeReason.None[0]]
        );
    }
}
