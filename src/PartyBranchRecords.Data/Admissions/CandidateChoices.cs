using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Admissions;

/// <summary>What the forms offer to choose from: branches, helpers, localities; all within the reader's units.</summary>
public sealed class CandidateChoices(RecordsContext context)
{
    /// <summary>The branches that stand in the reader's units, or in one of them, commune by commune; grassroots branches first.</summary>
    public Task<List<BranchChoice>> BranchesAsync(DateOnly day, int? unitId = null, CancellationToken cancellationToken = default) =>
        (
            from place in context.BranchAffiliations.On(day)
            join branch in context.Branches on place.BranchId equals branch.Id
            from commune in context.Communes.Where(commune => commune.Id == place.CommuneId).DefaultIfEmpty()
            where unitId == null || place.CommuneId == unitId || place.DistrictId == unitId
            orderby commune.Name, branch.Name, branch.Code
            select new BranchChoice(branch.Id, branch.Code, branch.Name, commune.Code, commune.Name)
        ).ToListAsync(cancellationToken);

    /// <summary>The members of a branch: any of them may be assigned to help.</summary>
    public Task<List<CandidateHelper>> HelpersAsync(int branchId, DateOnly day, CancellationToken cancellationToken = default) =>
        (
            from membership in context.Memberships.On(day)
            join member in context.Members on membership.MemberId equals member.Id
            where membership.BranchId == branchId
            orderby member.SortKey, member.Id
            select new CandidateHelper(member.Id, member.FullName)
        ).ToListAsync(cancellationToken);

    /// <summary>The localities a person of the branch may live or work in: those of its commune, and those it covers.</summary>
    public Task<List<LocalityChoice>> LocalitiesAsync(int branchId, DateOnly day, CancellationToken cancellationToken = default)
    {
        var communes = context.BranchAffiliations.On(day).Where(place => place.BranchId == branchId).Select(place => place.CommuneId);
        var covered = context.LocalityCoverages.On(day).Where(coverage => coverage.BranchId == branchId).Select(coverage => coverage.LocalityId);
        var inCommune = context.LocalityAffiliations.On(day).Where(place => communes.Contains(place.CommuneId)).Select(place => place.LocalityId);
        return context
            .Localities.Where(locality => covered.Contains(locality.Id) || inCommune.Contains(locality.Id))
            .OrderBy(locality => locality.Name)
            .ThenBy(locality => locality.Code)
            .Select(locality => new LocalityChoice(locality.Id, locality.Name, locality.Kind))
            .ToListAsync(cancellationToken);
    }

    internal async Task<IReadOnlyCollection<int>> LocalityIdsAsync(int branchId, DateOnly day, CancellationToken cancellationToken) =>
        [.. (await LocalitiesAsync(branchId, day, cancellationToken)).Select(locality => locality.Id)];
}

/// <summary>A branch, under the commune it stands in; a grassroots branch has none.</summary>
public sealed record BranchChoice(int Id, string Code, string Name, string? CommuneCode, string? CommuneName);

public sealed record LocalityChoice(int Id, string Name, LocalityKind Kind);
