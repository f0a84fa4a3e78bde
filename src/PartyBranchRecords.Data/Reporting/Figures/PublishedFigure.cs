namespace PartyBranchRecords.Data.Reporting.Figures;

/// <summary>A figure that a newspaper printed of one of the districts that the demonstration shows.</summary>
/// <param name="Id">As "SC-01"; its sentence stands in the texts under this name.</param>
/// <param name="Organisation">The code of the organisation it was printed of.</param>
/// <param name="Expected">As it was printed, with a decimal point.</param>
public sealed record PublishedFigure(string Id, string Organisation, string Expected, FigureReading Reading)
{
    /// <summary>The page that shows where it comes from, for what is no number of people or units.</summary>
    public string? Page { get; init; }

    /// <summary>The list that it is the number of.</summary>
    public ReportArguments? Opens { get; init; }

    /// <summary>What is behind it, where no list of a report is exactly that.</summary>
    public FigureList? List { get; init; }
}

/// <summary>Those rows of a report that are behind a figure.</summary>
public sealed record FigureList(ReportArguments Report, Func<FigureRow, bool> IsMeant);

/// <summary>A published figure, and what the records say.</summary>
public sealed record ComputedFigure(PublishedFigure Figure, string Computed)
{
    public bool IsSame => string.Equals(Figure.Expected, Computed, StringComparison.Ordinal);
}
