using PartyBranchRecords.Data.Demo.Plans;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Demo.Planning;

/// <summary>What happens to one not yet named member of a branch on a day; on the same day in the order of the kinds.</summary>
/// <param name="To">The branch moved to, for a move.</param>
/// <param name="Began">How the membership begins there.</param>
internal readonly record struct Movement(
    DateOnly On,
    MovementKind Kind,
    PlannedBranch Branch,
    PlannedBranch? To = null,
    MembershipStart Began = default
);

internal enum MovementKind
{
    Move,
    Admit,
    TransferIn,
    Lose,
}

/// <summary>The days between two anchors: after <paramref name="After"/>, up to and with <paramref name="Through"/>.</summary>
internal sealed record Stretch(DateOnly After, DateOnly Through, IReadOnlyDictionary<PlannedBranch, int> Sizes, IReadOnlyList<Season> Seasons)
{
    public double Years => (Through.DayNumber - After.DayNumber) / 365.25;

    public bool Contains(DateOnly day) => After < day && day <= Through;

    /// <summary>The first day on which something can happen in a branch.</summary>
    public DateOnly FirstDayOf(PlannedBranch branch) => (branch.From > After ? branch.From : After).AddDays(1);
}
