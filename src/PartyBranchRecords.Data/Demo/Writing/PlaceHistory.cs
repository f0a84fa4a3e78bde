using PartyBranchRecords.Data.Demo.Plans;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Demo.Writing;

/// <summary>Where branches, communes and localities stood, as rows: a new one begins on every day on which the place was another.</summary>
internal static class PlaceHistory
{
    public static IEnumerable<BranchAffiliation> Of(PlannedBranch branch, IEnumerable<DateOnly> changes) =>
        Stretches(
                new(branch.From, branch.To),
                changes,
                day =>
                    branch.CommuneOn(day) is { } commune
                        ? (District: commune.DistrictOn(day), Commune: commune)
                        : (District: branch.District, Commune: (PlannedCommune?)null)
            )
            .Select(stretch => new BranchAffiliation
            {
                BranchId = branch.Id,
                DistrictId = stretch.Value.District.Id,
                CommuneId = stretch.Value.Commune?.Id,
                From = stretch.Period.From,
                To = stretch.Period.To,
            });

    public static IEnumerable<CommuneAffiliation> Of(PlannedCommune commune, IEnumerable<DateOnly> changes) =>
        Stretches(new(commune.From, commune.To), changes, commune.DistrictOn)
            .Select(stretch => new CommuneAffiliation
            {
                CommuneId = commune.Id,
                DistrictId = stretch.Value.Id,
                From = stretch.Period.From,
                To = stretch.Period.To,
            });

    public static IEnumerable<LocalityAffiliation> Of(PlannedLocality locality, IEnumerable<DateOnly> changes) =>
        Stretches(new(locality.From, locality.To), changes, locality.CommuneOn)
            .Select(stretch => new LocalityAffiliation
            {
                LocalityId = locality.Id,
                CommuneId = stretch.Value.Id,
                From = stretch.Period.From,
                To = stretch.Period.To,
            });

    /// <summary>The days on which any commune of the district, or a branch of its own, came to stand elsewhere.</summary>
    public static IReadOnlyList<DateOnly> ChangesIn(DistrictPlan plan) =>
        [
            .. plan
                .Communes.SelectMany(commune => commune.Districts.Select(place => place.From).Append(commune.To ?? commune.From))
                .Concat(plan.Branches.Select(branch => branch.Reassigned?.On ?? branch.From))
                .Distinct()
                .Order(),
        ];

    private static IEnumerable<(Period Period, T Value)> Stretches<T>(Period life, IEnumerable<DateOnly> changes, Func<DateOnly, T> valueOn)
    {
        var from = life.From;
        var value = valueOn(from);
        foreach (var day in changes.Where(day => day > life.From && (life.To is null || day < life.To)))
        {
            if (!Equals(valueOn(day), value))
            {
                yield return (new(from, day), value);
                (from, value) = (day, valueOn(day));
            }
        }
        yield return (new(from, life.To), value);
    }
}
