using System.Globalization;

namespace PartyBranchRecords.Domain.Reporting;

/// <summary>Whole years in bands: "under 30", "30-39", ... "60 and over".</summary>
public sealed class YearBands
{
    /// <summary>Of ages.</summary>
    public static readonly YearBands Age = new(30, 40, 50, 60);

    /// <summary>Of party ages (tuổi Đảng).</summary>
    public static readonly YearBands PartyAge = new(10, 20, 30, 40, 50);

    private readonly int[] starts;

    private YearBands(params int[] starts)
    {
        this.starts = starts;
        Names =
        [
            Name($"under {starts[0]}"),
            .. starts.Zip(starts.Skip(1), (start, next) => Name($"{start}-{next - 1}")),
            Name($"{starts[^1]} and over"),
        ];
    }

    /// <summary>The bands from the lowest up.</summary>
    public IReadOnlyList<string> Names { get; }

    public string Of(int years) => Names[starts.Count(start => start <= years)];

    private static string Name(FormattableString name) => name.ToString(CultureInfo.InvariantCulture);
}
