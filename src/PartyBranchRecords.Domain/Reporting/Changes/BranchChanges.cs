using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Domain.Reporting.Changes;

/// <summary>What a branch looks like on two days, where it differs.</summary>
/// <param name="Before">A number on the earlier day; null where none is meant.</param>
/// <param name="After">The number on the later day.</param>
public sealed record BranchChange(ChangeCause Cause, int? Before = null, int? After = null);

public static class BranchChanges
{
    /// <summary>Every difference that a number of branches may come from.</summary>
    public static IEnumerable<BranchChange> Between(BranchSize earlier, BranchSize later)
    {
        if (earlier.Members != later.Members)
        {
            yield return new(earlier.Members < later.Members ? ChangeCause.MoreMembers : ChangeCause.FewerMembers, earlier.Members, later.Members);
        }
        if (earlier.Official != later.Official)
        {
            yield return new(
                earlier.Official < later.Official ? ChangeCause.MoreOfficial : ChangeCause.FewerOfficial,
                earlier.Official,
                later.Official
            );
        }
        if (earlier.HasCommittee != later.HasCommittee)
        {
            yield return new(later.HasCommittee ? ChangeCause.GotCommittee : ChangeCause.LostCommittee);
        }
        if (earlier.HasSecretary != later.HasSecretary)
        {
            yield return new(later.HasSecretary ? ChangeCause.GotSecretary : ChangeCause.LostSecretary);
        }
    }
}
