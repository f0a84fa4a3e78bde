using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>A number of branches, declared once: the same condition counts them and selects the list behind the number.</summary>
public sealed record BranchCount(string Name, Func<BranchFigure, bool> Holds)
{
    public static readonly BranchCount Branches = new("branches", _ => true);
    public static readonly BranchCount BelowThreeOfficial = new("below_3_official", branch => BranchSizeRules.IsBelowThreeOfficial(branch.Size));
    public static readonly BranchCount Few = new("few", branch => branch.Band == BranchSizeBand.Few);
    public static readonly BranchCount FromFewToEight = new("from_few_to_8", branch => branch.Band == BranchSizeBand.FromFewToEight);
    public static readonly BranchCount FromNineToTwentyNine = new("from_9_to_29", branch => branch.Band == BranchSizeBand.FromNineToTwentyNine);
    public static readonly BranchCount FromThirty = new("from_30", branch => branch.Band == BranchSizeBand.FromThirty);
    public static readonly BranchCount WithCommittee = new("with_committee", branch => branch.HasCommittee);
    public static readonly BranchCount OwingCommittee = new("owing_committee", branch => BranchSizeRules.OwesCommittee(branch.Size));
    public static readonly BranchCount WithoutSecretary = new("without_secretary", branch => branch.SecretaryId is null);
}
