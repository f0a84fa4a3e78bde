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
        from warning in branch.Warnings
        let kind = KindOf(warning)
        where kind is not null
        select new WorkItem
        {
            Kind = kind.Value,
            Subject = new WorkSubject(WorkSubjectKind.Unit, branch.BranchId, branch.Name, branch.Code),
            Unit = today.UnitOf(branch.BranchId),
            People = branch.Official,
        };

    /// <summary>Localities without a branch: two commands.</summary>
    public static async Task<IEnumerable<WorkItem>> LocalityWorkAsync(this ReportFacts facts, WorkDay today, CancellationToken cancellationToken)
    {
        var all = new Asked(ReportUnit.All, ReportLevel.Locality);
        var localities = await facts.LocalityFiguresAsync(all, today.Day, cancellationToken);
        return from placed in localities
            let locality = placed.Value
            where LocalityCount.WithoutBranch.Holds(locality)
            select new WorkItem
            {
                Kind = WorkKind.LocalityWithoutBranch,
                Subject = new WorkSubject(WorkSubjectKind.Locality, locality.LocalityId, locality.Name, locality.Code),
                Unit = new WorkUnit(locality.Place, null, null, locality.CommuneCode, locality.CommuneName),
            };
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
