using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Reorganisations;

/// <summary>Where the branches and communes that a draft touches have stood: all of it, because what came later may contradict.</summary>
internal sealed class StructurePlaces(RecordsContext context, string[] reached)
{
    /// <summary>The places of the branches it names, and of all below the communes and districts that it ends or moves.</summary>
    public async Task<List<BranchAffiliation>> OfBranchesAsync(
        ReorganisationEntry entry,
        IReadOnlyList<int> named,
        IReadOnlyList<int> begun,
        DateOnly on,
        CancellationToken cancellationToken
    )
    {
        var every = context.BranchAffiliations.IgnoreQueryFilters(reached).AsNoTracking();
        var later = every.Where(place => place.To == null || place.To > on);
        var branches = entry.Subject switch
        {
            ReorganisationSubject.Communes => later.Where(place => place.CommuneId != null && begun.Contains(place.CommuneId.Value)),
            ReorganisationSubject.Districts => later.Where(place => begun.Contains(place.DistrictId)),
            _ => later.Where(place => false),
        };
        return await every
            .Where(place => named.Contains(place.BranchId) || branches.Select(below => below.BranchId).Contains(place.BranchId))
            .OrderBy(place => place.Id)
            .ToListAsync(cancellationToken);
    }

    /// <summary>The places of communes, and of all below the districts that it ends.</summary>
    public async Task<List<CommuneAffiliation>> OfCommunesAsync(
        ReorganisationEntry entry,
        IReadOnlyCollection<int> communes,
        IReadOnlyList<int> begun,
        DateOnly on,
        CancellationToken cancellationToken
    )
    {
        var every = context.CommuneAffiliations.IgnoreQueryFilters(reached).AsNoTracking();
        var isDistrict = entry.Subject == ReorganisationSubject.Districts;
        var below = every.Where(place => isDistrict && begun.Contains(place.DistrictId) && (place.To == null || place.To > on));
        return await every
            .Where(place => communes.Contains(place.CommuneId) || below.Select(one => one.CommuneId).Contains(place.CommuneId))
            .OrderBy(place => place.Id)
            .ToListAsync(cancellationToken);
    }
}
