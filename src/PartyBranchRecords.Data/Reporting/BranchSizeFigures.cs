using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>The sizes of a set of branches. The bands, mean, median, smallest and largest look at all members.</summary>
public sealed class BranchSizeFigures(IReadOnlyList<BranchFigure> branches)
{
    private readonly List<int> sizes = [.. branches.Select(branch => branch.Members)];

    public int Branches => branches.Count;
    public int BelowThreeOfficial => Count(BranchCount.BelowThreeOfficial);
    public int Few => Count(BranchCount.Few);
    public int FromFewToEight => Count(BranchCount.FromFewToEight);
    public int FromNineToTwentyNine => Count(BranchCount.FromNineToTwentyNine);
    public int FromThirty => Count(BranchCount.FromThirty);
    public decimal? Mean => ReportArithmetic.Mean(sizes);
    public decimal? Median => ReportArithmetic.Median(sizes);
    public int? Smallest => sizes.Count == 0 ? null : sizes.Min();
    public int? Largest => sizes.Count == 0 ? null : sizes.Max();
    public int WithCommittee => Count(BranchCount.WithCommittee);
    public int OwingCommittee => Count(BranchCount.OwingCommittee);
    public int WithoutSecretary => Count(BranchCount.WithoutSecretary);

    public int Count(BranchCount counted) => branches.Count(counted.Holds);

    /// <summary>The branches a number counts.</summary>
    public IReadOnlyList<BranchFigure> Of(BranchCount counted) => [.. branches.Where(counted.Holds)];
}
