using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Reorganisations;

/// <summary>The candidates on their way whom a draft can send somewhere of their own.</summary>
public sealed class ReorganisationCandidates(RecordsContext context)
{
    /// <summary>Whose files are kept in the branches today, and whoever is named already; cases that are over go with the branch.</summary>
    public async Task<IReadOnlyList<MovableCandidate>> InAsync(
        ReorganisationEntry entry,
        IReadOnlyCollection<string> branches,
        CancellationToken cancellationToken = default
    )
    {
        var named = entry.Candidates.Select(goes => goes.CandidateId).ToList();
        var found = await (
            from candidate in context.Candidates
            join branch in context.Branches on candidate.BranchId equals branch.Id
            where branches.Contains(branch.Code) || named.Contains(candidate.Id)
            orderby branch.Code, candidate.SortKey, candidate.Id
            select new { Person = new MovableCandidate(candidate.Id, candidate.FullName, branch.Code, branch.Name), candidate.Id }
        ).ToListAsync(cancellationToken);
        var ids = found.ConvertAll(one => one.Id);
        var steps = (
            await context
                .CandidateSteps.AsNoTracking()
                .Where(step => ids.Contains(step.CandidateId))
                .OrderBy(step => step.On)
                .ThenBy(step => step.AddedBy)
                .ThenBy(step => step.Id)
                .ToListAsync(cancellationToken)
        ).ToLookup(step => step.CandidateId);
        return
        [
            .. found
                .Where(one => steps[one.Id].Any() && CandidateStages.Open.Contains(CandidateCase.Of(steps[one.Id]).Stage))
                .Select(one => one.Person),
        ];
    }

    /// <summary>The names of candidates of the reader's units.</summary>
    public Task<Dictionary<int, string>> NamesAsync(IReadOnlyCollection<int> ids, CancellationToken cancellationToken = default) =>
        context.Candidates.Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.FullName, cancellationToken);

    /// <summary>Those of them whose files were opened by changes after one.</summary>
    public Task<List<int>> FoundSinceAsync(long change, IReadOnlyCollection<int> ids, CancellationToken cancellationToken = default) =>
        context
            .CandidateSteps.IgnoreQueryFilters([QueryFilters.Believed])
            .Where(step => ids.Contains(step.CandidateId))
            .GroupBy(step => step.CandidateId)
            .Where(steps => steps.Min(step => step.AddedBy) > change)
            .Select(steps => steps.Key)
            .ToListAsync(cancellationToken);
}

public sealed record MovableCandidate(int Id, string FullName, string BranchCode, string BranchName);
