using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Reorganisations;

/// <summary>The localities that a draft touches: those it names, those of communes that end, those covered by branches that end.</summary>
internal sealed class StructureLocalities(RecordsContext context, string[] reached)
{
    public async Task<FoundLocalities> OfAsync(ReorganisationEntry entry, IReadOnlyList<int> begun, DateOnly on, CancellationToken cancellationToken)
    {
        var codes = ReorganisationOrders.LocalitiesOf(entry).Distinct(StringComparer.Ordinal).ToList();
        var places = context.LocalityAffiliations.IgnoreQueryFilters(reached).AsNoTracking();
        var coverages = context.LocalityCoverages.IgnoreQueryFilters(reached).AsNoTracking();
        var isCommune = entry.Subject == ReorganisationSubject.Communes;
        var isBranch = entry.Subject == ReorganisationSubject.Branches;
        var inside = places.Where(place => isCommune && begun.Contains(place.CommuneId) && (place.To == null || place.To > on));
        var covered = coverages.Where(row => isBranch && begun.Contains(row.BranchId) && (row.To == null || row.To > on));
        // Localities are on every map; those named must lie in a commune that the reader reaches.
        var named = await context
            .Localities.Where(locality => codes.Contains(locality.Code) && context.LocalityAffiliations.Any(place => place.LocalityId == locality.Id))
            .Select(locality => locality.Id)
            .ToListAsync(cancellationToken);
        var names = await context
            .Localities.Where(locality =>
                named.Contains(locality.Id)
                || inside.Select(place => place.LocalityId).Contains(locality.Id)
                || covered.Select(row => row.LocalityId).Contains(locality.Id)
            )
            .OrderBy(locality => locality.Code)
            .Select(locality => new KnownUnit(locality.Id, locality.Code, locality.Name, default))
            .ToListAsync(cancellationToken);
        var ids = names.Select(locality => locality.Id).ToList();
        List<int> ending =
            entry.Subject == ReorganisationSubject.Localities
                ?
                [
                    .. names
                        .Where(one =>
                            entry.Units.Contains(one.Code, StringComparer.Ordinal) && !string.Equals(one.Code, entry.Into, StringComparison.Ordinal)
                        )
                        .Select(one => one.Id),
                ]
                : [];
        return new FoundLocalities(
            names,
            await places.Where(place => ids.Contains(place.LocalityId)).OrderBy(place => place.Id).ToListAsync(cancellationToken),
            isCommune ? [] : await coverages.Where(row => ids.Contains(row.LocalityId)).OrderBy(row => row.Id).ToListAsync(cancellationToken),
            ending.Count == 0
                ? []
                : await context
                    .Particulars.IgnoreQueryFilters(reached)
                    .AsNoTracking()
                    .Where(row => row.To == null || row.To > on)
                    .Where(row =>
                        (row.ResidenceLocalityId != null && ending.Contains(row.ResidenceLocalityId.Value))
                        || (row.WorkplaceLocalityId != null && ending.Contains(row.WorkplaceLocalityId.Value))
                    )
                    .OrderBy(row => row.Id)
                    .ToListAsync(cancellationToken),
            entry.Subject == ReorganisationSubject.Localities
                ? await context
                    .LocalityAreas.AsNoTracking()
                    .Where(row => ids.Contains(row.LocalityId))
                    .OrderBy(row => row.Id)
                    .ToListAsync(cancellationToken)
                : [],
            ending.Count == 0 || entry.Kind == ReorganisationKind.Reassign
                ? []
                : await context
                    .CivicPosts.IgnoreQueryFilters(reached)
                    .AsNoTracking()
                    .Where(post => post.LocalityId != null && ending.Contains(post.LocalityId.Value) && (post.To == null || post.To > on))
                    .OrderBy(post => post.Id)
                    .ToListAsync(cancellationToken)
        );
    }
}

internal sealed record FoundLocalities(
    IReadOnlyList<KnownUnit> Names,
    IReadOnlyList<LocalityAffiliation> Places,
    IReadOnlyList<LocalityCoverage> Coverages,
    IReadOnlyList<MemberParticulars> Particulars,
    IReadOnlyList<LocalityArea> Areas,
    IReadOnlyList<CivicPost> Posts
);
