using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>
/// Which localities of each unit have a branch as of a day: a row for each unit and kind of locality. Localities lie in
/// communes, so a branch has none of them.
/// </summary>
public sealed class CoverageReport(ReportFacts facts)
{
    public const string Name = "coverage";

    internal static readonly ReportLevel[] Levels = [ReportLevel.District, ReportLevel.Commune, ReportLevel.Locality];
    private static readonly LocalityKind[] Kinds = Enum.GetValues<LocalityKind>();

    public static readonly IReadOnlyList<ReportColumn<UnitRow<KindCoverage>>> Columns = UnitColumns.Of<KindCoverage>([
        new("kind", ColumnKind.Keyword, coverage => coverage.Kind),
        .. LocalityCount.All.Select(count => new ReportColumn<KindCoverage>(
            count.Name,
            ColumnKind.Count,
            coverage => coverage.Count(count),
            HasList: true
        )
        {
            ShareOf = count == LocalityCount.Localities ? null : LocalityCount.Localities.Name,
        }),
    ]);

    /// <summary>Of the localities behind a number.</summary>
    public static readonly IReadOnlyList<ReportColumn<LocalityFigure>> ListColumns =
    [
        new("locality_code", ColumnKind.Text, locality => locality.Code),
        new("locality_name", ColumnKind.Text, locality => locality.Name),
        new("kind", ColumnKind.Keyword, locality => locality.Kind),
        new("commune", ColumnKind.Text, locality => NamedCode.Of(locality.CommuneCode, locality.CommuneName)),
        new(
            "covered_by",
            ColumnKind.Text,
            locality =>
                locality.CoveredBy.Count == 0
                    ? null
                    : new NamedCode(
                        string.Join(';', locality.CoveredBy.Select(branch => branch.Code)),
                        string.Join(", ", locality.CoveredBy.Select(branch => branch.Name))
                    )
        ),
    ];

    public async Task<Outcome<UnitReport<CoverageFigures>>> RunAsync(DayRequest request, CancellationToken cancellationToken = default)
    {
        var (day, outcome) = (request.AsOf, await facts.AskAsync(request, Levels, request.AsOf, request.AsOf, cancellationToken));
        if (outcome.Value is not { } asked)
        {
            return outcome.Verdict;
        }
        var localities = await facts.LocalityFiguresAsync(asked, day, cancellationToken);
        var units =
            asked.By == ReportLevel.Locality
                ? localities.Select(locality => UnitOf(locality.Value))
                : await facts.UnitsAsync(asked, day, day, cancellationToken);
        return asked.Report(units, localities, (unit, own) => new CoverageFigures(own, unit.Level == ReportLevel.Locality ? [own[0].Kind] : Kinds));
    }

    internal static string PartOf(LocalityKind kind) => kind.ToString();

    private static ReportUnit UnitOf(LocalityFigure locality) => new(locality.LocalityId, ReportLevel.Locality, locality.Code, locality.Name);

    /// <summary>The rows of a unit: one for each kind, in their order.</summary>
    public static IEnumerable<UnitRow<KindCoverage>> ByKind(UnitRow<CoverageFigures> row) =>
        row.Figures.ByKind.Select(coverage => new UnitRow<KindCoverage>(row.Unit, coverage));

    /// <summary>The localities behind a number, of every kind.</summary>
    public async Task<Outcome<ListPage<LocalityFigure>>> ListAsync(
        DayRequest request,
        ListRequest list,
        CancellationToken cancellationToken = default
    )
    {
        if (LocalityCount.All.FirstOrDefault(count => string.Equals(count.Name, list.Column, StringComparison.Ordinal)) is not { } counted)
        {
            return ReportRefusals.UnknownList(list.Column);
        }
        var outcome = await RunAsync(request, cancellationToken);
        return outcome.Value is { } report
            ? list.PageOf(report.RowOf(list)?.Figures.Of(counted).Where(locality => list.IsOf(PartOf(locality.Kind))))
            : outcome.Verdict;
    }
}
