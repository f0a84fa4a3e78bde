using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Admissions.Statute;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Data.Admissions.Statute;

/// <summary>How many members branches have on a day, and whose votes count: two queries, however many branches.</summary>
public sealed class BranchVotersSource(RecordsContext context)
{
    /// <summary>
    /// An entry for every one of the branches, which were found through the filters before. Who was recognised by a decision of a later day
    /// voted with nobody yet, though official from an earlier one.
    /// </summary>
    public async Task<IReadOnlyDictionary<int, BranchVoters>> OnAsync(
        IReadOnlyCollection<int> branchIds,
        DateOnly day,
        CancellationToken cancellationToken = default
    )
    {
        var decisions = context
            .RecognitionSteps.IgnoreQueryFilters([QueryFilters.PersonScope])
            .Where(step => step.Kind == RecognitionStepKind.Recognised);
        var members =
            from membership in context.Memberships.IgnoreQueryFilters([QueryFilters.PersonScope]).On(day)
            join admission in context.Admissions.IgnoreQueryFilters([QueryFilters.PersonScope])
                on new { membership.MemberId, Number = membership.AdmissionNumber } equals new { admission.MemberId, admission.Number }
            where branchIds.Contains(membership.BranchId)
            select new
            {
                membership.BranchId,
                membership.MemberId,
                IsOfficial = admission.OfficialOn <= day
                    && !decisions.Any(step => step.MemberId == admission.MemberId && step.AdmissionNumber == admission.Number && step.On > day),
            };
        var counts = await members
            .GroupBy(member => member.BranchId)
            .Select(branch => new
            {
                BranchId = branch.Key,
                Total = branch.Count(),
                Official = branch.Count(member => member.IsOfficial),
            })
            .ToDictionaryAsync(branch => branch.BranchId, cancellationToken);
        var absent = (
            await (
                from member in members
                where member.IsOfficial
                join absence in context.Absences.IgnoreQueryFilters([QueryFilters.PersonScope]).On(day) on member.MemberId equals absence.MemberId
                select new
                {
                    member.BranchId,
                    member.MemberId,
                    absence.Kind,
                }
            ).ToListAsync(cancellationToken)
        ).ToLookup(member => member.BranchId);
        return branchIds
            .Distinct()
            .ToDictionary(
                branch => branch,
                branch =>
                {
                    var count = counts.GetValueOrDefault(branch);
                    var away = absent[branch].Where(one => one.Kind is AbsenceKind.Temporary).Select(one => one.MemberId).ToHashSet();
                    var exempt = absent[branch].Select(one => one.MemberId).Distinct().Count(member => !away.Contains(member));
                    return count is null
                        ? new BranchVoters(0)
                        : new BranchVoters(count.Official, away.Count, exempt, Probationary: count.Total - count.Official);
                }
            );
    }
}
