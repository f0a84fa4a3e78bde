using Microsoft.EntityFrameworkCore;

namespace PartyBranchRecords.Data.Organisations;

/// <summary>The units a list can be narrowed to.</summary>
public sealed class UnitChoices(RecordsContext context)
{
    /// <summary>
    /// The communes and grassroots branches that stand in the reader's units on the day; and the branches of the commune that is
    /// chosen, or of the only one there is.
    /// </summary>
    public async Task<UnitChoiceList> OnAsync(DateOnly day, string? chosen, CancellationToken cancellationToken = default)
    {
        var places = context.BranchAffiliations.On(day).IgnoreQueryFilters([QueryFilters.OrganisationScope]);
        var grassroots = await (
            from unit in context.Organisations
            where places.Select(place => place.CommuneId ?? place.BranchId).Contains(unit.Id)
            orderby unit.SearchKey, unit.Code
            select new UnitChoice(unit.Code, unit.Name)
        ).ToListAsync(cancellationToken);
        var isOnlyOne = grassroots.Count == 1;
        var communes =
            from place in places
            join branch in context.Branches on place.BranchId equals branch.Id
            join commune in context.Communes on place.CommuneId equals commune.Id
            where isOnlyOne || branch.Code == chosen || commune.Code == chosen
            select commune.Id;
        var branches = await (
            from place in places
            where communes.Contains(place.CommuneId!.Value)
            join branch in context.Branches on place.BranchId equals branch.Id
            orderby branch.SearchKey, branch.Code
            select new UnitChoice(branch.Code, branch.Name)
        ).ToListAsync(cancellationToken);
        return new UnitChoiceList(grassroots, branches);
    }
}

/// <param name="Grassroots">Communes and grassroots branches.</param>
/// <param name="Branches">Branches under one of them.</param>
public sealed record UnitChoiceList(IReadOnlyList<UnitChoice> Grassroots, IReadOnlyList<UnitChoice> Branches);

public sealed record UnitChoice(string Code, string Name);
