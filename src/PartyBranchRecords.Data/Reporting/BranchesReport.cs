using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>Each branch of an organisation as of a day, with its size and what calls for attention.</summary>
public sealed class BranchesReport(ReportFacts facts)
{
    public async Task<Outcome<IReadOnlyList<BranchFigure>>> RunAsync(DayRequest request, CancellationToken cancellationToken = default)
    {
        var outcome = await facts.AskAsync(request, request.AsOf, request.AsOf, cancellationToken);
        return outcome.Value is { } asked
            ? await facts.BranchFigures(facts.PlacesInside(asked), request.AsOf).OrderBy(branch => branch.Code).ToListAsync(cancellationToken)
            : outcome.Verdict;
    }
}
