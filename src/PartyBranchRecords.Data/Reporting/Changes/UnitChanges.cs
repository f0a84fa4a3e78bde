using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Domain.Reporting.Changes;

namespace PartyBranchRecords.Data.Reporting.Changes;

/// <summary>Why branches and communes came into a list of what stands in a unit, and why they went: eight commands.</summary>
internal static class UnitChanges
{
    /// <summary>What differs in a branch that a number counts on one day only. The bands look at all members.</summary>
    private static readonly IReadOnlyDictionary<string, ChangeCause[]> Deciding = new Dictionary<string, ChangeCause[]>(StringComparer.Ordinal)
    {
        [BranchCount.Few.Name] = [ChangeCause.MoreMembers, ChangeCause.FewerMembers],
        [BranchCount.FromFewToEight.Name] = [ChangeCause.MoreMembers, ChangeCause.FewerMembers],
        [BranchCount.FromNineToTwentyNine.Name] = [ChangeCause.MoreMembers, ChangeCause.FewerMembers],
        [BranchCount.FromThirty.Name] = [ChangeCause.MoreMembers, ChangeCause.FewerMembers],
        [BranchCount.BelowThreeOfficial.Name] = [ChangeCause.MoreOfficial, ChangeCause.FewerOfficial],
        [BranchCount.OwingCommittee.Name] =
        [
            ChangeCause.MoreOfficial,
            ChangeCause.FewerOfficial,
            ChangeCause.GotCommittee,
            ChangeCause.LostCommittee,
        ],
        [BranchCount.WithCommittee.Name] = [ChangeCause.GotCommittee, ChangeCause.LostCommittee],
        [BranchCount.WithoutSecretary.Name] = [ChangeCause.GotSecretary, ChangeCause.LostSecretary],
    };

    public static async Task<Explanations> ExplainUnitsAsync(
        this ReportFacts facts,
        ExplainedList list,
        IReadOnlyCollection<int> units,
        CancellationToken cancellationToken
    )
    {
        var between = await UnitsBetween.ReadAsync(facts, units, list.Earlier, list.Later, cancellationToken);
        var decisions = await DecisionsBetween.ReadAsync(facts, units, list.Earlier, list.Later, cancellationToken);

        IReadOnlyList<ChangeReason> Coming(int unit)
        {
            var (before, after) = (between.PlaceOn(unit, list.Earlier), between.PlaceOn(unit, list.Later));
            return before is not null && list.Holds(before.Place) ? Staying(list, between, decisions, unit)
                : before is not null && after is not null ? [Moved(ChangeCause.MovedInFrom, unit, after.From, before, between, decisions)]
                : [Begun(unit, list, between, decisions)];
        }

        IReadOnlyList<ChangeReason> Going(int unit)
        {
            var (before, after) = (between.PlaceOn(unit, list.Earlier), between.PlaceOn(unit, list.Later));
            return after is not null && list.Holds(after.Place) ? Staying(list, between, decisions, unit)
                : before is not null && after is not null ? [Moved(ChangeCause.MovedOutTo, unit, after.From, after, between, decisions)]
                : [Ended(unit, list, between, decisions)];
        }

        return new(Coming, Going);
    }

    private static ChangeReason Moved(ChangeCause cause, int unit, DateOnly on, UnitPlace other, UnitsBetween between, DecisionsBetween decisions) =>
        new(cause)
        {
            On = on,
            Units = between.Above(other),
            Decision = decisions.On(unit, on)?.Number,
        };

    private static ChangeReason Begun(int unit, ExplainedList list, UnitsBetween between, DecisionsBetween decisions)
    {
        var on = between.Lives[unit].Select(life => life.From).Where(day => list.IsBetween(day)).DefaultIfEmpty(FirstPlace(unit, between)).Max();
        var decision = decisions.On(unit, on, ReorganisationRole.Successor);
        return new(
            decision?.Kind switch
            {
                ReorganisationKind.Merge => ChangeCause.MergedFrom,
                ReorganisationKind.Split => ChangeCause.SplitFrom,
                _ => ChangeCause.Established,
            }
        )
        {
            On = on,
            Units = decision is null ? [] : decisions.Others(decision),
            Decision = decision?.Number,
        };
    }

    private static ChangeReason Ended(int unit, ExplainedList list, UnitsBetween between, DecisionsBetween decisions)
    {
        var on = between.Lives[unit].Select(life => life.To).Where(list.IsBetween).Min() ?? between.PlaceOn(unit, list.Earlier)?.To;
        var decision = on is { } day ? decisions.On(unit, day, ReorganisationRole.Predecessor) : null;
        return new(
            decision?.Kind switch
            {
                ReorganisationKind.Merge => ChangeCause.MergedInto,
                ReorganisationKind.Split => ChangeCause.SplitInto,
                _ => ChangeCause.Dissolved,
            }
        )
        {
            On = on,
            Units = decision is null ? [] : decisions.Others(decision),
            Decision = decision?.Number,
        };
    }

    /// <summary>Of one that stands there on both days: what differs in it, and what was merged into it meanwhile.</summary>
    private static IReadOnlyList<ChangeReason> Staying(ExplainedList list, UnitsBetween between, DecisionsBetween decisions, int unit)
    {
        if (!between.Earlier.TryGetValue(unit, out var earlier) || !between.Later.TryGetValue(unit, out var later))
        {
            return ChangeReason.None;
        }
        if (!Deciding.TryGetValue(list.Column ?? "", out var deciding))
        {
            // Of the structure: from under a commune to directly under the district, or the other way.
            var (before, after) = (between.PlaceOn(unit, list.Earlier)!, between.PlaceOn(unit, list.Later)!);
            return before.Place == after.Place ? ChangeReason.None : [Moved(ChangeCause.MovedInFrom, unit, after.From, before, between, decisions)];
        }
        var changes = BranchChanges
            .Between(earlier.Size, later.Size)
            .Where(change => deciding.Contains(change.Cause))
            .Select(change => new ChangeReason(change.Cause) { Before = change.Before, After = change.After });
        var merged = decisions
            .Into(unit, ReorganisationKind.Merge)
            .Select(decision => new ChangeReason(ChangeCause.MergedFrom)
            {
                On = decision.EffectiveOn,
                Units = decisions.Others(decision),
                Decision = decision.Number,
            });
        return [.. changes.Concat(merged).DefaultIfEmpty(ChangeReason.None[0])];
    }

    private static DateOnly FirstPlace(int unit, UnitsBetween between) => between.Places[unit].Select(place => place.From).DefaultIfEmpty().Min();
}
