using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Interchange.Writing;

/// <summary>What an export holds: everything, or an organisation with what stands or last stood below it on the day, and its people.</summary>
/// <param name="Organisation">Null for everything.</param>
internal sealed record ExportedPart(RecordsContext Context, int? Organisation, DateOnly Day)
{
    public bool IsWhole => Organisation is null;

    public IQueryable<int> Branches =>
        Context
            .Branches.Where(branch =>
                IsWhole
                || branch.Id == Organisation
                || Context.BranchAffiliations.Any(place =>
                    place.BranchId == branch.Id
                    && place.From <= Day
                    && (place.DistrictId == Organisation || place.CommuneId == Organisation)
                    && !Context.BranchAffiliations.Any(later => later.BranchId == branch.Id && later.From > place.From && later.From <= Day)
                )
            )
            .Select(branch => branch.Id);

    public IQueryable<int> Communes =>
        Context
            .Communes.Where(commune =>
                IsWhole
                || commune.Id == Organisation
                || Context.CommuneAffiliations.Any(place =>
                    place.CommuneId == commune.Id
                    && place.From <= Day
                    && place.DistrictId == Organisation
                    && !Context.CommuneAffiliations.Any(later => later.CommuneId == commune.Id && later.From > place.From && later.From <= Day)
                )
            )
            .Select(commune => commune.Id);

    public IQueryable<int> Districts => Context.Districts.Where(district => IsWhole || district.Id == Organisation).Select(district => district.Id);

    public IQueryable<int> Organisations => Districts.Concat(Communes).Concat(Branches);

    /// <summary>Those of its communes; of a branch, those that it covers.</summary>
    public IQueryable<int> Localities =>
        Context
            .Localities.Where(locality =>
                IsWhole
                || Context.LocalityAffiliations.Any(place => place.LocalityId == locality.Id && Communes.Contains(place.CommuneId))
                || Context.LocalityCoverages.On(Day).Any(coverage => coverage.LocalityId == locality.Id && coverage.BranchId == Organisation)
            )
            .Select(locality => locality.Id);

    /// <summary>Who stands in its branches, or stood there last.</summary>
    public IQueryable<int> Members => Context.Members.Where(member => IsWhole || Branches.Contains(member.LastBranchId)).Select(member => member.Id);
}
