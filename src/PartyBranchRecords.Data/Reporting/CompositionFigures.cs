using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>What the members of a unit are like.</summary>
/// <param name="rows">The values of each characteristic, in their order, that every unit of the report has a row for.</param>
public sealed class CompositionFigures(IReadOnlyList<ComposedPerson> people, IReadOnlyList<IReadOnlyList<string?>> rows)
{
    /// <summary>The members of each characteristic add up to all.</summary>
    public IEnumerable<CompositionShare> Shares() =>
        Characteristic.All.Zip(rows).Index().SelectMany(one => Shares(one.Index, one.Item.First.Name, one.Item.Second));

    private IEnumerable<CompositionShare> Shares(int place, string name, IReadOnlyList<string?> values)
    {
        var counts = people.CountBy(person => person.Values[place] ?? "", StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return values.Select(value => new CompositionShare(name, value, counts.GetValueOrDefault(value ?? ""), people.Count));
    }
}

/// <summary>How many have one value of a characteristic.</summary>
/// <param name="Value">Null for those of whom it is not known.</param>
/// <param name="All">All members of the unit.</param>
public sealed record CompositionShare(string Characteristic, string? Value, int Members, int All)
{
    /// <summary>How the list of one value is asked for: "sex=Female"; "sex=" is those of whom it is not known.</summary>
    internal static string PartOf(string characteristic, string? value) => $"{characteristic}={value}";

    internal string Part => PartOf(Characteristic, Value);

    public decimal? Percent => ReportArithmetic.Percent(Members, All);
}
