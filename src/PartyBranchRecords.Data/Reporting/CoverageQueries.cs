using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

internal static class CoverageQueries
{
    private static readonly LocalityKind[] WhereOneResides = [LocalityKind.Village, LocalityKind.ResidentialGroup];

    /// <summary>
    /// The localities in the communes of the organisation as of a day, by code. Two commands: the localities with whether
    /// members live there, and who covers them. Whoever covers one or lives in it counts wherever they stand themselves.
    /// </summary>
    public static async Task<IReadOnlyList<Placed<LocalityFigure>>> LocalityFiguresAsync(
        this ReportFacts facts,
        Asked asked,
        DateOnly day,
        CancellationToken cancellationToken
    )
    {
        var figures = facts.Located(asked.Tree is null ? facts.CommunePlacesInside(asked) : facts.CommunePlacesAnywhere, day);
        var localities = figures.Select(figure => figure.LocalityId);
        var found = await figures.OrderBy(figure => figure.Code).ToListAsync(cancellationToken);
        var covered = (await facts.Covering(localities, day).ToListAsync(cancellationToken)).ToLookup(one => one.LocalityId, one => one.Branch);
        var placed = asked.Tree is { } tree
            ? await facts.OnTreeAsync(found, tree, asked.Unit, cancellationToken)
            : found.Select(figure => new Placed<LocalityFigure>(figure.Place, figure));
        return
        [
            .. placed.Select(one =>
                one with
                {
                    Value = one.Value with { CoveredBy = [.. covered[one.Value.LocalityId].OrderBy(branch => branch.Code, StringComparer.Ordinal)] },
                }
            ),
        ];
    }

    /// <summary>Those of the reader's communes that no branch alive on the day covers, as <see cref="LocalityCount.WithoutBranch"/> has it.</summary>
    public static IQueryable<LocalityFigure> LocalitiesWithoutBranch(this ReportFacts facts, DateOnly day)
    {
        var covered =
            from coverage in facts.Coverages.On(day)
            join life in facts.Lives.On(day) on coverage.BranchId equals life.OrganisationId
            select coverage.LocalityId;
        return facts.Located(facts.CommunePlaces, day).Where(locality => !covered.Contains(locality.LocalityId));
    }

    /// <summary>Each in the commune it lies in on the tree's day, or lay in last, and those inside the organisation only.</summary>
    private static async Task<IEnumerable<Placed<LocalityFigure>>> OnTreeAsync(
        this ReportFacts facts,
        IReadOnlyList<LocalityFigure> localities,
        Tree tree,
        ReportUnit asked,
        CancellationToken cancellationToken
    )
    {
        var lying = await facts
            .LocalityPlaces.Where(lies => lies.From <= tree.Day)
            .Select(lies => new
            {
                lies.LocalityId,
                lies.CommuneId,
                lies.From,
            })
            .ToListAsync(cancellationToken);
        var communes = lying
            .GroupBy(lies => lies.LocalityId)
            .ToDictionary(places => places.Key, places => places.MaxBy(lies => lies.From)!.CommuneId);
        return localities
            .Select(locality => new Placed<LocalityFigure>(
                locality.Place with
                {
                    CommuneId = communes.GetValueOrDefault(locality.LocalityId, locality.CommuneId),
                },
                locality
            ))
            .Where(locality => tree.Recast(locality.Place).IsInside(asked));
    }

    private static IQueryable<LocalityFigure> Located(this ReportFacts facts, IQueryable<CommuneAffiliation> places, DateOnly day)
    {
        var people =
            from particulars in facts.Particulars.On(day)
            join membership in facts.Memberships.On(day) on particulars.MemberId equals membership.MemberId
            select particulars;
        return from place in places.On(day)
            join life in facts.Lives.On(day) on place.CommuneId equals life.OrganisationId
            join commune in facts.Communes on place.CommuneId equals commune.Id
            join lies in facts.LocalityPlaces.On(day) on commune.Id equals lies.CommuneId
            join locality in facts.Localities on lies.LocalityId equals locality.Id
            select new LocalityFigure
            {
                LocalityId = locality.Id,
                Code = locality.Code,
                Name = locality.Name,
                Kind = locality.Kind,
                DistrictId = place.DistrictId,
                CommuneId = commune.Id,
                CommuneCode = commune.Code,
                CommuneName = commune.Name,
                HasMembers = WhereOneResides.Contains(locality.Kind)
                    ? people.Any(person => person.ResidenceLocalityId == locality.Id)
                    : people.Any(person => person.WorkplaceLocalityId == locality.Id),
            };
    }

    /// <summary>What else a branch covers counts wherever it lies.</summary>
    private static IQueryable<Covered> Covering(this ReportFacts facts, IQueryable<int> localities, DateOnly day)
    {
        var coverages = facts.Coverages.On(day);
        return from coverage in coverages
            join life in facts.Lives.On(day) on coverage.BranchId equals life.OrganisationId
            join branch in facts.Branches on coverage.BranchId equals branch.Id
            where localities.Contains(coverage.LocalityId)
            select new Covered(
                coverage.LocalityId,
                new CoveringBranch(
                    branch.Code,
                    branch.Name,
                    !coverages.Any(other => other.BranchId == coverage.BranchId && other.LocalityId != coverage.LocalityId)
                )
            );
    }

    private sealed record Covered(int LocalityId, CoveringBranch Branch);
}
