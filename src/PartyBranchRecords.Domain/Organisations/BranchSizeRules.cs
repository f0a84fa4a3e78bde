namespace PartyBranchRecords.Domain.Organisations;

/// <summary>What the Statute says about the size of a branch.</summary>
public static class BranchSizeRules
{
    /// <summary>Below this number of official members a branch is not viable: it cannot vote, members are brought in or it merges (Statute 2011, art. 21 and 24).</summary>
    public const int ViableOfficialMembers = 3;

    /// <summary>From this number of official members a branch elects a committee of at most 7 (Statute 2011, art. 24).</summary>
    public const int CommitteeOfficialMembers = 9;

    /// <summary>From this number of members a grassroots branch becomes a grassroots committee (Statute 2011, art. 21).</summary>
    public const int GrassrootsCommitteeMembers = 30;

    public static BranchSizeBand BandOf(int members, int fewLimit) =>
        members < fewLimit ? BranchSizeBand.Few
        : members < CommitteeOfficialMembers ? BranchSizeBand.FromFewToEight
        : members < GrassrootsCommitteeMembers ? BranchSizeBand.FromNineToTwentyNine
        : BranchSizeBand.FromThirty;

    /// <summary>Everything that calls for attention in a branch, in the order of its gravity.</summary>
    public static IEnumerable<BranchWarning> WarningsFor(BranchSize size)
    {
        if (IsBelowThreeOfficial(size))
        {
            yield return BranchWarning.BelowThreeOfficial;
        }
        if (!size.HasSecretary)
        {
            yield return BranchWarning.WithoutSecretary;
        }
        if (OwesCommittee(size))
        {
            yield return BranchWarning.OwingCommittee;
        }
        if (size.Members < size.FewLimit)
        {
            yield return BranchWarning.FewMembers;
        }
        if (size is { IsGrassroots: true, Members: >= GrassrootsCommitteeMembers })
        {
            yield return BranchWarning.LargeGrassrootsBranch;
        }
    }

    public static bool IsBelowThreeOfficial(BranchSize size) => size.Official < ViableOfficialMembers;

    public static bool OwesCommittee(BranchSize size) => size.Official >= CommitteeOfficialMembers && !size.HasCommittee;
}

/// <summary>The figures of one branch on one day that the size rules look at.</summary>
/// <param name="FewLimit">The limit its district has set for "few-member".</param>
/// <param name="HasCommittee">Committee members are in office; a secretary and a deputy alone are no committee.</param>
public sealed record BranchSize(int Members, int Official, int FewLimit, bool HasCommittee, bool HasSecretary, bool IsGrassroots);

/// <summary>The bands of the branch-size distribution, by all members; together they are all branches alive.</summary>
public enum BranchSizeBand
{
    Few,
    FromFewToEight,
    FromNineToTwentyNine,
    FromThirty,
}

public enum BranchWarning
{
    BelowThreeOfficial,
    WithoutSecretary,
    OwingCommittee,
    FewMembers,
    LargeGrassrootsBranch,
}
