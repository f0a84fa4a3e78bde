using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Domain.Work;

namespace PartyBranchRecords.Data.Work;

/// <summary>What units lack: the warnings of their pages and the coverage of their reports.</summary>
internal static class UnitWork
{
    public static IEnumerable<WorkItem> BranchWork(WorkDay today) =>
        from branch in today.Branches.Values
        from warning in BranchSizeRules.WarningsFor(branch.Size)
        let kind = KindOf(warning)
        where kind is not null
        select new WorkItem
        {
            Kind = kind.Value,
            Subject = new WorkSubject(WorkSubjectKind.Unit, branch.Id, branch.Unit.BranchName!, branch.Unit.BranchCode!),
            Unit = branch.Unit,
            People = branch.Size.Official,
        };

    /// <summary>Localities without a branch: one command.</summary>
    public static async Task<IEnumerable<WorkItem>> LocalityWorkAsync(this ReportFacts facts, WorkDay today, CancellationToken cancellationToken)
    {
        var localities = await facts
            .LocalitiesWithoutBranch(today.Day)
            .Select(locality => new
            {
                locality.LocalityId,
                locality.Code,
                locality.Name,
                locality.DistrictId,
                locality.CommuneId,
                locality.CommuneCode,
                locality.CommuneName,
            })
            .ToListAsync(cancellationToken);
        return localities.Select(locality => new WorkItem
        {
            Kind = WorkKind.LocalityWithoutBranch,
            Subject = new WorkSubject(WorkSubjectKind.Locality, locality.LocalityId, locality.Name, locality.Code),
            Unit = new WorkUnit(new Placement(locality.DistrictId, locality.CommuneId, null), null, null, locality.CommuneCode, locality.CommuneName),
        });
    }

    /// <summary>Few members, or many, call for attention, but nothing is due.</summary>
    private static WorkKind? KindOf(BranchWarning warning) =>
        warning switch
        {
            BranchWarning.BelowThreeOfficial => WorkKind.BelowThreeOfficial,
            BranchWarning.WithoutSecretary => WorkKind.WithoutSecretary,
            BranchWarning.OwingCommittee => WorkKind.OwingCommittee,
            _ => null,
        };
}
