using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>The places inside the organisation a report is on.</summary>
internal static class AskedPlaces
{
    public static IQueryable<BranchAffiliation> PlacesInside(this ReportFacts facts, Asked asked) => facts.Places.Inside(asked.Unit);

    public static IQueryable<CommuneAffiliation> CommunePlacesInside(this ReportFacts facts, Asked asked) => facts.CommunePlaces.Inside(asked.Unit);

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
