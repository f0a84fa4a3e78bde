namespace PartyBranchRecords.Data.Reporting;

/// <summary>A number of localities, declared once: the same condition counts them and selects the list behind the number.</summary>
public sealed record LocalityCount(string Name, Func<LocalityFigure, bool> Holds)
{
    public static readonly LocalityCount Localities = new("localities", _ => true);
    public static readonly LocalityCount Independent = new("independent", locality => locality.IsIndependent);

    /// <summary>Covered, but only by branches that cover others too (chi bộ ghép).</summary>
    public static readonly LocalityCount Joint = new("joint", locality => locality is { IsIndependent: false, CoveredBy.Count: > 0 });
    public static readonly LocalityCount WithoutBranch = new("without_branch", locality => locality.CoveredBy.Count == 0);
    public static readonly LocalityCount WithoutMembers = new("without_members", locality => !locality.HasMembers);

    public static readonly IReadOnlyList<LocalityCount> All = [Localities, Independent, Joint, WithoutBranch, WithoutMembers];
}
