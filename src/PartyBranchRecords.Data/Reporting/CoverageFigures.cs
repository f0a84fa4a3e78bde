using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>How the localities of a unit are covered.</summary>
/// <param name="kinds">The kinds that the unit has a row for: all of them, or that of the one locality.</param>
public sealed class CoverageFigures(IReadOnlyList<LocalityFigure> localities, IReadOnlyList<LocalityKind> kinds)
{
    public IEnumerable<KindCoverage> ByKind => kinds.Select(kind => new KindCoverage(kind, [.. localities.Where(locality => locality.Kind == kind)]));

    /// <summary>The localities a number counts, of every kind.</summary>
    public IReadOnlyList<LocalityFigure> Of(LocalityCount counted) => [.. localities.Where(counted.Holds)];
}

/// <summary>How the localities of one kind are covered.</summary>
public sealed class KindCoverage(LocalityKind kind, IReadOnlyList<LocalityFigure> localities)
{
    public LocalityKind Kind => kind;

    public int Count(LocalityCount counted) => localities.Count(counted.Holds);
}
