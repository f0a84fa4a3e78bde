using Microsoft.EntityFrameworkCore;

namespace PartyBranchRecords.Data.Forms;

/// <summary>How many members branches have on a day, and how many of them are official: one query.</summary>
public sealed class BranchHeadCounts(RecordsContext context)
{
    public async Task<Dictionary<int, (int Members, int Officials)>> OfAsync(
        IReadOnlyCollection<int> branches,
        DateOnly day,
        CancellationToken cancellationToken = default
    )
    {
        var rows = await (
            from membership in context.Memberships.On(day)
            join admission in context.Admissions
                on new { membership.MemberId, Number = membership.AdmissionNumber } equals new { admission.MemberId, admission.Number }
            where branches.Contains(membership.BranchId)
            group admission by membership.BranchId into branch
            select new
            {
                branch.Key,
                Members = branch.Count(),
                Officials = branch.Count(admission => admission.OfficialOn <= day),
            }
        ).ToListAsync(cancellationToken);
        return rows.ToDictionary(row => row.Key, row => (row.Members, row.Officials));
    }
}
