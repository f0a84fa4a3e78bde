namespace PartyBranchRecords.Data.Reporting.Figures;

/// <summary>A figure that a newspaper printed of one of the districts that the demonstration shows.</summary>
/// <param name="Id">As "SC-01"; its sentence and its source stand in the texts under this name.</param>
/// <param name="Organisation">The code of the organisation it was printed of.</param>
/// <param name="Expected">As it was printed, with a decimal point.</param>
/// <param name="List">The address of the people or units behind it; where no list shows exactly them, of the page that shows it.</param>
public sealed record PublishedFigure(string Id, string Organisation, string Expected, FigureReading Reading, string List);

/// <summary>A published figure, and what the records say.</summary>
public sealed record ComputedFigure(PublishedFigure Figure, string Computed)
{
    public bool IsSame => string.Equals(Figure.Expected, Computed, StringComparison.Ordinal);
}
