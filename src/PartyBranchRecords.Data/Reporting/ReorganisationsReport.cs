using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>How many branches of each unit and kind were reorganised in a period, by the day the decision took effect.</summary>
public sealed class ReorganisationsReport(ReportFacts facts)
{
    public const string Name = "reorganisations";

    private static readonly IReadOnlyList<(string Column, ReorganisationKind Kind)> Counts =
    [
        ("establish", ReorganisationKind.Establish),
        ("dissolve", ReorganisationKind.Dissolve),
        ("merge", ReorganisationKind.Merge),
        ("split", ReorganisationKind.Split),
        ("consolidate", ReorganisationKind.Consolidate),
        ("reassign", ReorganisationKind.Reassign),
    ];

    public static readonly IReadOnlyList<ReportColumn<UnitRow<KindReorganisations>>> Columns = UnitColumns.Of<KindReorganisations>([
        new("branch_kind", ColumnKind.Keyword, row => row.Kind),
        .. Counts.Select(count => new ReportColumn<KindReorganisations>(count.Column, ColumnKind.Count, row => row.Count(count.Kind), HasList: true)),
    ]);

    /// <summary>Of the branches behind a number.</summary>
    public static readonly IReadOnlyList<ReportColumn<ReorganisedBranch>> ListColumns =
    [
        new("org_code", ColumnKind.Text, branch => branch.Code),
        new("org_name", ColumnKind.Text, branch => branch.Name),
        new("branch_kind", ColumnKind.Keyword, branch => branch.BranchKind),
        new("number", ColumnKind.Text, branch => branch.DecisionNumber),
        new("decided_on", ColumnKind.Day, branch => branch.DecidedOn),
        new("effective_on", ColumnKind.Day, branch => branch.EffectiveOn),
    ];

    public async Task<Outcome<UnitReport<ReorganisationFigures>>> RunAsync(PeriodRequest request, CancellationToken cancellationToken = default)
    {
        var outcome = await facts.AskPeriodAsync(request, cancellationToken);
        if (outcome.Value is not { } question)
        {
            return outcome.Verdict;
        }
        var units = await facts.UnitsAsync(question.Asked, question.First, question.Last, cancellationToken);
        var branches = await Reorganised(facts.PlacesInside(question.Asked), question.First, question.Last).ToListAsync(cancellationToken);
        return question.Asked.Report(
            units,
            [.. branches.Select(branch => new Placed<ReorganisedBranch>(branch.Place, branch))],
            (_, own) => new ReorganisationFigures(own)
        );
    }

    internal static string PartOf(BranchKind kind) => kind.ToString();

    /// <summary>The rows of a unit: one for each kind of branch, in their order.</summary>
    public static IEnumerable<UnitRow<KindReorganisations>> ByKind(UnitRow<ReorganisationFigures> row) =>
        row.Figures.ByKind.Select(kind => new UnitRow<KindReorganisations>(row.Unit, kind));

    /// <summary>The branches behind a number, of every kind.</summary>
    public async Task<Outcome<ListPage<ReorganisedBranch>>> ListAsync(
        PeriodRequest request,
        ListRequest list,
        CancellationToken cancellationToken = default
    )
    {
        if (Counts.FirstOrDefault(count => string.Equals(count.Column, list.Column, StringComparison.Ordinal)) is not { Column: not null } counted)
        {
            return ReportRefusals.UnknownList(list.Column);
        }
        var outcome = await RunAsync(request, cancellationToken);
        return outcome.Value is { } report
            ? list.PageOf(report.RowOf(list)?.Figures.Of(counted.Kind).Where(branch => list.IsOf(PartOf(branch.BranchKind))))
            : outcome.Verdict;
    }

    /// <summary>
    /// What was established, where it stands on that day; of every other decision the branches it took up, where they stood the
    /// day before: a merger of three into one is three.
    /// </summary>
    private IQueryable<ReorganisedBranch> Reorganised(IQueryable<BranchAffiliation> places, DateOnly first, DateOnly last) =>
        from decision in facts.Reorganisations
        where decision.EffectiveOn >= first && decision.EffectiveOn <= last
        from unit in decision.Units
        join branch in facts.Branches on unit.OrganisationId equals branch.Id
        join place in places on branch.Id equals place.BranchId
        where
            decision.Kind == ReorganisationKind.Establish
                ? unit.Role == ReorganisationRole.Successor
                    && place.From <= decision.EffectiveOn
                    && (place.To == null || place.To > decision.EffectiveOn)
                : unit.Role == ReorganisationRole.Predecessor
                    && place.From < decision.EffectiveOn
                    && (place.To == null || place.To >= decision.EffectiveOn)
        orderby branch.Code, decision.EffectiveOn, decision.Number
        select new ReorganisedBranch
        {
            DistrictId = place.DistrictId,
            CommuneId = place.CommuneId,
            BranchId = branch.Id,
            Code = branch.Code,
            Name = branch.Name,
            BranchKind = branch.Kind,
            Kind = decision.Kind,
            DecisionNumber = decision.Number,
            DecidedOn = decision.DecidedOn,
            EffectiveOn = decision.EffectiveOn,
        };
}
