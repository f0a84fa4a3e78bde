using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>How large the branches of each unit are as of a day, and what they lack.</summary>
public sealed class BranchSizesReport(ReportFacts facts)
{
    public const string Name = "branch-sizes";

    private static readonly IReadOnlyList<BranchCount> CountsBeforeSizes =
    [
        BranchCount.Branches,
        BranchCount.BelowThreeOfficial,
        BranchCount.Few,
        BranchCount.FromFewToEight,
        BranchCount.FromNineToTwentyNine,
        BranchCount.FromThirty,
    ];
    private static readonly IReadOnlyList<BranchCount> CountsAfterSizes =
    [
        BranchCount.WithCommittee,
        BranchCount.OwingCommittee,
        BranchCount.WithoutSecretary,
    ];

    /// <summary>Every number of branches that the report has; each opens its list.</summary>
    public static readonly IReadOnlyList<BranchCount> Counts = [.. CountsBeforeSizes, .. CountsAfterSizes];

    private static readonly NumberLink ToBranches = new(BranchCount.Branches.Name);

    public static readonly IReadOnlyList<ReportColumn<UnitRow<BranchSizeFigures>>> Columns = UnitColumns.Of<BranchSizeFigures>([
        .. CountsBeforeSizes.Select(Column),
        new("mean", ColumnKind.Decimal, figures => figures.Mean) { Link = ToBranches },
        new("median", ColumnKind.Decimal, figures => figures.Median) { Link = ToBranches },
        new("smallest", ColumnKind.Count, figures => figures.Smallest) { Link = ToBranches },
        new("largest", ColumnKind.Count, figures => figures.Largest) { Link = ToBranches },
        .. CountsAfterSizes.Select(Column),
    ]);

    public async Task<Outcome<UnitReport<BranchSizeFigures>>> RunAsync(DayRequest request, CancellationToken cancellationToken = default)
    {
        var (day, outcome) = (request.AsOf, await facts.AskAsync(request, request.AsOf, request.AsOf, cancellationToken));
        if (outcome.Value is not { } asked)
        {
            return outcome.Verdict;
        }
        var units = await facts.UnitsAsync(asked, day, day, cancellationToken);
        var branches = await facts.BranchFigures(facts.PlacesInside(asked), day).OrderBy(branch => branch.Code).ToListAsync(cancellationToken);
        return asked.Report(
            units,
            [.. branches.Select(branch => new Placed<BranchFigure>(branch.Place, branch))],
            (_, own) => new BranchSizeFigures(own)
        );
    }

    /// <summary>The branches behind a number.</summary>
    public async Task<Outcome<ListPage<BranchFigure>>> ListAsync(DayRequest request, ListRequest list, CancellationToken cancellationToken = default)
    {
        if (Counts.FirstOrDefault(count => string.Equals(count.Name, list.Column, StringComparison.Ordinal)) is not { } counted)
        {
            return ReportRefusals.UnknownList(list.Column);
        }
        var outcome = await RunAsync(request, cancellationToken);
        return outcome.Value is { } report ? list.PageOf(report.RowOf(list)?.Figures.Of(counted)) : outcome.Verdict;
    }

    private static ReportColumn<BranchSizeFigures> Column(BranchCount count) =>
        new(count.Name, ColumnKind.Count, figures => figures.Count(count), HasList: true)
        {
            ShareOf = count == BranchCount.Branches ? null : BranchCount.Branches.Name,
        };
}
