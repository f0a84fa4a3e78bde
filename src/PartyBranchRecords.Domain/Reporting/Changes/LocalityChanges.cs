namespace PartyBranchRecords.Domain.Reporting.Changes;

/// <summary>A locality on a day, as its coverage is counted.</summary>
/// <param name="IsCovered">A branch covers it.</param>
/// <param name="IsIndependent">One covers only it.</param>
/// <param name="HasMembers">A member resides or works there.</param>
public sealed record LocalityState(bool IsCovered, bool IsIndependent, bool HasMembers);

public static class LocalityChanges
{
    /// <summary>Every difference that a number of localities may come from.</summary>
    public static IEnumerable<ChangeCause> Between(LocalityState earlier, LocalityState later)
    {
        if (earlier.IsCovered != later.IsCovered)
        {
            yield return later.IsCovered ? ChangeCause.GotBranch : ChangeCause.LostBranch;
        }
        else if (earlier.IsIndependent != later.IsIndependent)
        {
            yield return later.IsIndependent ? ChangeCause.BecameIndependent : ChangeCause.BecameJoint;
        }
        if (earlier.HasMembers != later.HasMembers)
        {
            yield return later.HasMembers ? ChangeCause.GotMembers : ChangeCause.LostMembers;
        }
    }
}
