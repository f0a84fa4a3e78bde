namespace PartyBranchRecords.Domain.Reporting;

/// <summary>An organisation that a row stands for.</summary>
/// <param name="Id">Null for all organisations together.</param>
/// <param name="Level">What it is itself: among the rows of communes a grassroots branch is a branch. Null for all organisations together.</param>
public sealed record ReportUnit(int? Id, ReportLevel? Level, string Code, string Name)
{
    public const string AllCode = "ALL";
    public const string TotalCode = "TOTAL";

    /// <summary>Every organisation in the records, asked for in the place of a code.</summary>
    public static readonly ReportUnit All = new(null, null, AllCode, AllCode);

    /// <summary>Whether rows of a level would lie above it.</summary>
    public bool IsBelow(ReportLevel level) => level < Level;
}

public sealed record UnitRow<TFigures>(ReportUnit Unit, TFigures Figures);

/// <summary>A row for every unit, in the order of the codes, and the total of the organisation that was asked for.</summary>
public sealed record UnitReport<TFigures>(ReportUnit Asked, IReadOnlyList<UnitRow<TFigures>> Rows, UnitRow<TFigures> Total)
{
    public IEnumerable<UnitRow<TFigures>> RowsAndTotal => Rows.Append(Total);
}

public static class UnitReport
{
    /// <summary>
    /// Rolls up what was counted into the rows of a level. The total counts everything on its own: it is no sum of the rows,
    /// since a unit that ended on the first day has its opening members in the total and no row.
    /// </summary>
    /// <param name="units">Every unit that has a row, with or without anything to count.</param>
    /// <param name="figures">The figures of a unit, from what was counted in it.</param>
    public static UnitReport<TFigures> Of<TPart, TFigures>(
        ReportUnit asked,
        IEnumerable<ReportUnit> units,
        ReportLevel by,
        IReadOnlyList<Placed<TPart>> parts,
        Func<ReportUnit, IReadOnlyList<TPart>, TFigures> figures
    ) => Of(asked, units, by, parts, [.. parts.Select(part => part.Value)], figures);

    /// <param name="total">What counts in the total, where that is not what counts in the rows.</param>
    /// <inheritdoc cref="Of{TPart, TFigures}(ReportUnit, IEnumerable{ReportUnit}, ReportLevel, IReadOnlyList{Placed{TPart}}, Func{ReportUnit, IReadOnlyList{TPart}, TFigures})"/>
    public static UnitReport<TFigures> Of<TPart, TFigures>(
        ReportUnit asked,
        IEnumerable<ReportUnit> units,
        ReportLevel by,
        IReadOnlyList<Placed<TPart>> parts,
        IReadOnlyList<TPart> total,
        Func<ReportUnit, IReadOnlyList<TPart>, TFigures> figures
    )
    {
        var counted = parts.ToLookup(part => part.Place.UnitAt(by), part => part.Value);
        return new(
            asked,
            [
                .. units
                    .OrderBy(unit => unit.Code, StringComparer.Ordinal)
                    .Select(unit => new UnitRow<TFigures>(unit, figures(unit, [.. counted[unit.Id]]))),
            ],
            new(asked with { Code = ReportUnit.TotalCode }, figures(asked, total))
        );
    }
}
