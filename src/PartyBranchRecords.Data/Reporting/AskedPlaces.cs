using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>The places inside the organisation a report is on.</summary>
internal static class AskedPlaces
{
    /// <summary>On a tree of another day: every place, wherever it was, of the branches that stand inside on that day.</summary>
    public static IQueryable<BranchAffiliation> PlacesInside(this ReportFacts facts, Asked asked)
    {
        if (asked.Tree is not { } tree || asked.Unit.Level is null)
        {
            return facts.Places.Inside(asked.Unit);
        }
        var branches = tree.Inside(asked.Unit, ReportLevel.Branch).ToList();
        return facts.PlacesAnywhere.Where(place => EF.Parameter(branches).Contains(place.BranchId));
    }

    /// <inheritdoc cref="PlacesInside"/>
    public static IQueryable<CommuneAffiliation> CommunePlacesInside(this ReportFacts facts, Asked asked)
    {
        if (asked.Tree is not { } tree || asked.Unit.Level is null)
        {
            return facts.CommunePlaces.Inside(asked.Unit);
        }
        var communes = tree.Inside(asked.Unit, ReportLevel.Commune).ToList();
        return facts.CommunePlacesAnywhere.Where(place => EF.Parameter(communes).Contains(place.CommuneId));
    }

    public static IQueryable<BranchAffiliation> Inside(this IQueryable<BranchAffiliation> places, ReportUnit asked) =>
        asked.Level switch
        {
            ReportLevel.District => places.Where(place => place.DistrictId == asked.Id),
            ReportLevel.Commune => places.Where(place => place.CommuneId == asked.Id),
            ReportLevel.Branch => places.Where(place => place.BranchId == asked.Id),
            _ => places,
        };

    public static IQueryable<CommuneAffiliation> Inside(this IQueryable<CommuneAffiliation> places, ReportUnit asked) =>
        asked.Level switch
        {
            ReportLevel.District => places.Where(place => place.DistrictId == asked.Id),
            ReportLevel.Commune => places.Where(place => place.CommuneId == asked.Id),
            ReportLevel.Branch => places.Where(_ => false),
            _ => places,
        };

    /// <summary>Districts have no place of their own: the one asked for, or all of them.</summary>
    public static IQueryable<DistrictCommittee> Inside(this IQueryable<DistrictCommittee> districts, ReportUnit asked) =>
        districts.Where(district => asked.Level == null || district.Id == asked.Id);
}
