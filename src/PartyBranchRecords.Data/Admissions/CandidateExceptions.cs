using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Admissions;

namespace PartyBranchRecords.Data.Admissions;

/// <summary>What is kept beside the rules of a candidate, in the order in which it was recorded.</summary>
public sealed class CandidateExceptions(RecordsContext context)
{
    public Task<List<RuleException>> OfAsync(int candidateId, CancellationToken cancellationToken = default) =>
        context
            .RuleExceptions.AsNoTracking()
            .Where(exception => exception.CandidateId == candidateId)
            .OrderBy(exception => exception.Id)
            .ToListAsync(cancellationToken);
}
