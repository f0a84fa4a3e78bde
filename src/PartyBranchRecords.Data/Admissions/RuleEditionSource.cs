using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Admissions;

namespace PartyBranchRecords.Data.Admissions;

/// <summary>The editions of the admission rules with their citations, in the order in which they came into force: one query.</summary>
public sealed class RuleEditionSource(RecordsContext context)
{
    public Task<List<RuleEdition>> LoadAsync(CancellationToken cancellationToken = default) =>
        context
            .RuleEditions.AsNoTracking()
            .Include(edition => edition.Citations)
            .OrderBy(edition => edition.InForceFrom)
            .AsSingleQuery()
            .ToListAsync(cancellationToken);
}
