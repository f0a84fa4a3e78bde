namespace PartyBranchRecords.Domain.Reporting;

/// <summary>
/// The arithmetic of every report: computed exactly, then rounded half away from zero to one decimal (6.25 is 6.3). What would
/// be a share of nothing, or the middle of nothing, is null: reports leave the cell empty.
/// </summary>
public static class ReportArithmetic
{
    public static decimal Round(decimal exact) => Math.Round(exact, 1, MidpointRounding.AwayFromZero);

    /// <summary>Per cent; more than 100 is normal (746 of 600 is 124.3).</summary>
    public static decimal? Percent(int part, int? whole) => whole is null or 0 ? null : Round(100m * part / whole.Value);

    /// <summary>From 45 to 30 is -33.3 per cent.</summary>
    public static decimal? PercentChange(int before, int after) => Percent(after - before, before);

    public static decimal? Mean(IReadOnlyCollection<int> values) => values.Count == 0 ? null : Round((decimal)values.Sum() / values.Count);

    /// <summary>The middle value, or the mean of the two middle ones.</summary>
    public static decimal? Median(IEnumerable<int> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? null : Round((sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2m);
    }
}
