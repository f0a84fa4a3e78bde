using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Admissions.Statute;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Admissions.Statute;

/// <summary>Whose votes count in branches on a day: two queries, however many branches.</summary>
public sealed class BranchVotersSource(RecordsContext context)
{
    /// <summary>Of branches that were found through the filters before; one without official members is left out.</summary>
    public async Task<IReadOnlyDictionary<int, BranchVoters>> OnAsync(
        IReadOnlyCollection<int> branchIds,
        DateOnly day,
        CancellationToken cancellationToken = default
    )
    {
        var official =
            from membership in context.Memberships.IgnoreQueryFilters([QueryFilters.PersonScope]).On(day)
            join admission in context.Admissions.IgnoreQueryFilters([QueryFilters.PersonScope])
                on new { membership.MemberId, Number = membership.AdmissionNumber } equals new { admission.MemberId, admission.Number }
            where branchIds.Contains(membership.BranchId) && admission.OfficialOn <= day
            select new { membership.BranchId, membership.MemberId };
        var counts = await official
            .GroupBy(member => member.BranchId)
            .Select(branch => new { BranchId = branch.Key, Official = branch.Count() })
            .ToListAsync(cancellationToken);
        var absent = (
            await (
                from member in official
                join absence in context.Absences.IgnoreQueryFilters([QueryFilters.PersonScope]).On(day) on member.MemberId equals absence.MemberId
                select new
                {
                    member.BranchId,
                    member.MemberId,
                    absence.Kind,
                }
            ).ToListAsync(cancellationToken)
        ).ToLookup(member => member.BranchId);
        return counts.ToDictionary(
            branch => branch.BranchId,
            branch =>
            {
                var away = absent[branch.BranchId].Where(one => one.Kind is AbsenceKind.Temporary).Select(one => one.MemberId).ToHashSet();
                var exempt = absent[branch.BranchId].Select(one => one.MemberId).Distinct().Count(member => !away.Contains(member));
                return new BranchVoters(branch.Official, away.Count, exempt);
            }
        );
    }
}
