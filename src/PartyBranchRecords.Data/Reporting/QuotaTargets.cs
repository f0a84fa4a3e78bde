using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>
/// The targets in force for a period, and which units stand directly below which on its last day; on another day's tree the
/// targets of merged units are added.
/// </summary>
/// <param name="places">On such a tree, where the units with a target stand: these have rows.</param>
internal sealed class QuotaTargets(IReadOnlyDictionary<int, int> targets, ILookup<int, int> unitsBelow, IReadOnlyList<Placement> places)
{
    public IReadOnlyList<Placement> Places => places;

    public int? Of(ReportUnit unit) => unit.Id is { } id && targets.TryGetValue(id, out var target) ? target : null;

    public int? Below(ReportUnit unit) =>
        unit.Id is { } id ? QuotaRules.Sum(unitsBelow[id].Where(targets.ContainsKey).Select(below => targets[below])) : null;
}

internal static class QuotaTargetQueries
{
    public static async Task<QuotaTargets> TargetsAsync(this ReportFacts facts, Asked asked, ReportPeriod period, CancellationToken cancellationToken)
    {
        var revisions = facts.Revisions(period);
        var withTarget = revisions.Select(revision => revision.OrganisationId);
        var set = await revisions.Select(quota => new TargetRevision(quota.OrganisationId, quota.Target, quota.SetOn)).ToListAsync(cancellationToken);
        var targets = QuotaRules.InForce(set, period.TargetsOn);
        if (asked.Tree is { } tree)
        {
            return OnTree(tree, asked.Unit, targets);
        }
        var branches = facts
            .Places.On(period.Last)
            .Where(place => withTarget.Contains(place.BranchId))
            .Select(place => new { Above = place.CommuneId ?? place.DistrictId, Below = place.BranchId });
        var communes =
            from place in facts.CommunePlaces.On(period.Last)
            join life in facts.Lives.On(period.Last) on place.CommuneId equals life.OrganisationId
            where withTarget.Contains(place.CommuneId)
            select new { Above = place.DistrictId, Below = place.CommuneId };
        var below = await branches.Concat(communes).ToListAsync(cancellationToken);
        return new(targets, below.ToLookup(link => link.Above, link => link.Below), []);
    }

    private static QuotaTargets OnTree(Tree tree, ReportUnit asked, IReadOnlyDictionary<int, int> targets)
    {
        var added = targets
            .Where(target => tree.Contains(target.Key))
            .GroupBy(target => tree.Of(target.Key), target => target.Value)
            .ToDictionary(unit => unit.Key, unit => unit.Sum());
        return new(
            added.ToDictionary(unit => unit.Key.Lowest, unit => unit.Value),
            added.Keys.Where(place => place.Above is not null).ToLookup(place => place.Above!.Value, place => place.Lowest),
            [.. added.Keys.Where(place => place.IsInside(asked))]
        );
    }

    /// <summary>
    /// Units that have a target and exist on no day of the period - dissolved before it, or not yet established when it is cut
    /// off - inside the organisation where they last stood.
    /// </summary>
    public static async Task<IReadOnlyList<ReportUnit>> GoneUnitsWithTargetAsync(
        this ReportFacts facts,
        Asked asked,
        ReportPeriod period,
        CancellationToken cancellationToken
    )
    {
        if (asked.Tree is not null)
        {
            return [];
        }
        var withTarget = facts.Revisions(period).Select(revision => revision.OrganisationId);
        var lives = facts.Lives.Within(period.From, period.Last);
        var places = facts
            .Places.Inside(asked.Unit)
            .Where(place => !facts.Places.Any(later => later.BranchId == place.BranchId && later.From > place.From));
        var communePlaces = facts
            .CommunePlaces.Inside(asked.Unit)
            .Where(place => !facts.CommunePlaces.Any(later => later.CommuneId == place.CommuneId && later.From > place.From));
        var ofLevel = asked.By switch
        {
            ReportLevel.District => facts.Districts.Inside(asked.Unit).Select(district => district.Id),
            ReportLevel.Commune => communePlaces
                .Select(place => place.CommuneId)
                .Concat(places.Where(place => place.CommuneId == null).Select(place => place.BranchId)),
            _ => places.Select(place => place.BranchId),
        };
        return await facts
            .Organisations.Where(organisation =>
                ofLevel.Contains(organisation.Id)
                && withTarget.Contains(organisation.Id)
                && !lives.Any(life => life.OrganisationId == organisation.Id)
            )
            .AsUnits()
            .ToListAsync(cancellationToken);
    }

    /// <summary>What was set for exactly this period until the day that counts; nothing for a period that is no year and no term.</summary>
    private static IQueryable<AdmissionQuota> Revisions(this ReportFacts facts, ReportPeriod period)
    {
        var (name, day) = (period.Quota?.Name ?? "", period.TargetsOn);
        return facts.Quotas.Where(quota => quota.Period == name && quota.SetOn <= day);
    }
}
