using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>What the members of a unit are like.</summary>
/// <param name="rows">The characteristics and values that every unit of the report has a row for.</param>
public sealed class CompositionFigures(IReadOnlyList<ComposedPerson> people, IReadOnlyList<(Characteristic Characteristic, string? Value)> rows)
{
    /// <summary>The members of each characteristic add up to all.</summary>
    public IEnumerable<CompositionShare> Shares()
    {
        var counts = Characteristic.All.ToDictionary(
            characteristic => characteristic,
            characteristic => people.CountBy(person => characteristic.Of(person) ?? "").ToDictionary()
        );
        return rows.Select(row => new CompositionShare(
            row.Characteristic.Name,
            row.Value,
            counts[row.Characteristic].GetValueOrDefault(row.Value ?? ""),
            people.Count
        ));
    }
}

/// <summary>How many have one value of a characteristic.</summary>
/// <param name="Value">Null for those of whom it is not known.</param>
/// <param name="All">All members of the unit.</param>
public sealed record CompositionShare(string Characteristic, string? Value, int Members, int All)
{
    public decimal? Percent => ReportArithmetic.Percent(Members, All);
}
