using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>Finds the organisation a report is on, and the units its rows stand for.</summary>
internal static class AskedOrganisations
{
    private static readonly Expression<Func<Organisation, ReportUnit>> ToUnit = organisation => new ReportUnit(
        organisation.Id,
        organisation is DistrictCommittee ? ReportLevel.District
            : organisation is CommuneCommittee ? ReportLevel.Commune
            : ReportLevel.Branch,
        organisation.Code,
        organisation.Name
    );

    private static readonly ReportLevel[] OrganisationLevels = [ReportLevel.District, ReportLevel.Commune, ReportLevel.Branch];

    public static Task<Outcome<Asked>> AskAsync(
        this ReportFacts facts,
        ReportRequest request,
        DateOnly first,
        DateOnly last,
        CancellationToken cancellationToken
    ) => facts.AskAsync(request, OrganisationLevels, first, last, cancellationToken);

    /// <summary>
    /// A reader finds the districts of their scope, and what stood in their units on one of the days: a part of a larger
    /// organisation is never shown under its name.
    /// </summary>
    /// <param name="levels">What the rows of the report may stand for.</param>
    public static async Task<Outcome<Asked>> AskAsync(
        this ReportFacts facts,
        ReportRequest request,
        IReadOnlyCollection<ReportLevel> levels,
        DateOnly first,
        DateOnly last,
        CancellationToken cancellationToken
    )
    {
        if (await facts.KnowAsync(request, cancellationToken) is { } unknown)
        {
            return unknown;
        }
        var code = request.Organisation.Trim().ToUpperInvariant();
        var unit = string.Equals(code, ReportUnit.AllCode, StringComparison.Ordinal)
            ? facts.Scope.Everything
                ? ReportUnit.All
                : null
            : await facts
                .Readable(request.OnTreeOf ?? first, request.OnTreeOf ?? last)
                .Where(organisation => organisation.Code == code)
                .Select(ToUnit)
                .SingleOrDefaultAsync(cancellationToken);
        if (unit is null)
        {
            return ReportRefusals.UnknownOrganisation(request.Organisation);
        }
        var by = request.By ?? (unit.Level == ReportLevel.Branch ? ReportLevel.Branch : ReportLevel.Commune);
        // Of what its rows are not made for, an organisation has nothing: a row of its own with zeros.
        if (!levels.Contains(by) && by != unit.Level)
        {
            return ReportRefusals.LevelNotOffered(levels);
        }
        if (unit.IsBelow(by))
        {
            return ReportRefusals.LevelAbove(unit);
        }
        return new Asked(unit, by, request.OnTreeOf is { } day ? await facts.TreeAsync(day, cancellationToken) : null);
    }

    /// <summary>
    /// Every unit of the level that exists inside the organisation on one of the days. On the tree of another day those
    /// that became of them.
    /// </summary>
    public static async Task<IReadOnlyList<ReportUnit>> UnitsAsync(
        this ReportFacts facts,
        Asked asked,
        DateOnly first,
        DateOnly last,
        CancellationToken cancellationToken
    )
    {
        var isRecast = asked.Tree is not null;
        var lives = facts.Lives.Within(first, last);
        var places = facts.PlacesInside(asked).Within(first, last);
        var communes =
            from place in facts.CommunePlacesInside(asked).Within(first, last)
            join life in lives on place.CommuneId equals life.OrganisationId
            where (place.To == null || place.To > life.From) && (life.To == null || life.To > place.From)
            select place.CommuneId;
        var ids = asked.By switch
        {
            ReportLevel.District => from district in facts.Districts.Inside(asked.Unit)
            where lives.Any(life => life.OrganisationId == district.Id)
            select district.Id,
            // On the tree of another day a branch may have become a grassroots branch.
            ReportLevel.Commune => communes.Concat(places.Where(place => place.CommuneId == null || isRecast).Select(place => place.BranchId)),
            _ => places.Select(place => place.BranchId),
        };
        var units = await facts.Organisations.Where(organisation => ids.Contains(organisation.Id)).Select(ToUnit).ToListAsync(cancellationToken);
        return asked.Tree is { } tree ? [.. tree.RowsOf(units, asked.Unit, asked.By)] : units;
    }

    /// <summary>The key of the unit that a row is named by.</summary>
    public static Task<int?> RowAsync(this ReportFacts facts, string code, CancellationToken cancellationToken) =>
        facts
            .Organisations.Where(organisation => organisation.Code == code)
            .Select(organisation => (int?)organisation.Id)
            .SingleOrDefaultAsync(cancellationToken);

    /// <summary>Whether the reader may ask for what an organisation had on a day.</summary>
    public static Task<bool> MayAskAsync(this ReportFacts facts, ReportUnit unit, DateOnly day, CancellationToken cancellationToken) =>
        unit.Id is null ? Task.FromResult(facts.Scope.Everything) : facts.Readable(day, day).AnyAsync(one => one.Id == unit.Id, cancellationToken);

    public static IQueryable<ReportUnit> AsUnits(this IQueryable<Organisation> organisations) => organisations.Select(ToUnit);

    /// <summary>The places that a list counts: those of one row, or all inside the organisation.</summary>
    public static IQueryable<BranchAffiliation> Listed(this ReportFacts facts, Asked asked, ListRequest list)
    {
        var places = facts.PlacesInside(asked);
        if (list.Unit is null)
        {
            return places;
        }
        if (asked.Tree is { } tree)
        {
            var listed = tree.InRow(list.Unit, asked.By).ToList();
            return places.Where(place => EF.Parameter(listed).Contains(place.BranchId));
        }
        var row = facts.Organisations.Where(organisation => organisation.Code == list.Unit).Select(organisation => (int?)organisation.Id);
        return asked.By switch
        {
            ReportLevel.District => places.Where(place => row.Contains(place.DistrictId)),
            ReportLevel.Commune => places.Where(place => row.Contains(place.CommuneId ?? place.BranchId)),
            _ => places.Where(place => row.Contains(place.BranchId)),
        };
    }

    /// <summary>Only what was known of then, where that is asked.</summary>
    private static IQueryable<Organisation> Readable(this ReportFacts facts, DateOnly first, DateOnly last)
    {
        var scope = facts.Scope;
        var communes = facts.CommunePlaces.Within(first, last);
        var branches = facts.Places.Within(first, last);
        var known = facts.KnownAt is null
            ? facts.Organisations
            : facts.Organisations.Where(one => facts.Lives.Any(life => life.OrganisationId == one.Id));
        return known.Where(organisation =>
            scope.Everything
            || scope.Districts.Contains(organisation.Id)
            || communes.Any(place => place.CommuneId == organisation.Id)
            || branches.Any(place => place.BranchId == organisation.Id)
        );
    }
}
