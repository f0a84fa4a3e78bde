using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>The organisation a report is on, and what its rows stand for.</summary>
/// <param name="Tree">On which everything is placed; null where each is placed where it stood then.</param>
internal sealed record Asked(ReportUnit Unit, ReportLevel By, Tree? Tree = null)
{
    /// <summary>The unit whose row counts a place.</summary>
    public int? RowOf(Placement place) => (Tree?.Recast(place) ?? place).UnitAt(By);

    /// <summary>Rolls up what was counted into the rows of the report.</summary>
    public UnitReport<TFigures> Report<TPart, TFigures>(
        IEnumerable<ReportUnit> units,
        IReadOnlyList<Placed<TPart>> parts,
        Func<ReportUnit, IReadOnlyList<TPart>, TFigures> figures
    ) => Report(units, parts, [.. parts.Select(part => part.Value)], figures);

    /// <param name="total">What counts in the total, where that is not what counts in the rows.</param>
    /// <inheritdoc cref="Report{TPart, TFigures}(IEnumerable{ReportUnit}, IReadOnlyList{Placed{TPart}}, Func{ReportUnit, IReadOnlyList{TPart}, TFigures})"/>
    public UnitReport<TFigures> Report<TPart, TFigures>(
        IEnumerable<ReportUnit> units,
        IReadOnlyList<Placed<TPart>> parts,
        IReadOnlyList<TPart> total,
        Func<ReportUnit, IReadOnlyList<TPart>, TFigures> figures
    )
    {
        if (Tree is null)
        {
            return UnitReport.Of(Unit, units, By, parts, total, figures);
        }
        var recast = parts.Select(part => part with { Place = Tree.Recast(part.Place) }).ToList();
        var today = Tree.Units(Unit, By, recast.Select(part => part.Place));
        return UnitReport.Of(Unit, units.UnionBy(today, unit => unit.Id), By, recast, total, figures);
    }
}
