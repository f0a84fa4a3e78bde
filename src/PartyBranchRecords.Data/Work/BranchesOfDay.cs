using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Domain.Work;

namespace PartyBranchRecords.Data.Work;

/// <summary>A branch on a day: its size, and how it is named in the work list.</summary>
internal sealed record BranchOfDay(int Id, WorkUnit Unit, BranchSize Size)
{
    public bool IsGrassroots => Size.IsGrassroots;
}

internal static class BranchesOfDayQueries
{
    /// <summary>Every branch of the reader's units, with those of its figures that the warnings ask for: one command.</summary>
    public static async Task<IReadOnlyDictionary<int, BranchOfDay>> BranchesOfDayAsync(
        this ReportFacts facts,
        DateOnly day,
        CancellationToken cancellationToken
    )
    {
        var branches = await facts
            .BranchFigures(facts.Places, day)
            .Select(branch => new
            {
                branch.BranchId,
                branch.Code,
                branch.Name,
                branch.DistrictId,
                branch.CommuneId,
                branch.CommuneCode,
                branch.CommuneName,
                branch.FewLimit,
                branch.Members,
                branch.Official,
                branch.HasCommittee,
                HasSecretary = branch.SecretaryId != null,
            })
            .ToListAsync(cancellationToken);
        return branches.ToDictionary(
            branch => branch.BranchId,
            branch => new BranchOfDay(
                branch.BranchId,
                new WorkUnit(
                    new Placement(branch.DistrictId, branch.CommuneId, branch.BranchId),
                    branch.Code,
                    branch.Name,
                    branch.CommuneCode,
                    branch.CommuneName
                ),
                new BranchSize(
                    branch.Members,
                    branch.Official,
                    branch.FewLimit,
                    branch.HasCommittee,
                    branch.HasSecretary,
                    IsGrassroots: branch.CommuneId is null
                )
            )
        );
    }
}
