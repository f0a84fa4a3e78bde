using PartyBranchRecords.Domain.Quotas;

namespace PartyBranchRecords.Domain.Reporting;

/// <summary>From point to point of a series.</summary>
public enum SeriesStep
{
    Month,
    Year,
}

/// <summary>A month or a year of a series.</summary>
/// <param name="From">The first day.</param>
/// <param name="Through">The last day, included.</param>
/// <param name="Last">The last day that has gone by.</param>
public sealed record SeriesStretch(SeriesStep Step, DateOnly From, DateOnly Through, DateOnly Last)
{
    public bool IsWhole => Last == Through;
}

/// <summary>The months or years of a series.</summary>
public static class SeriesStretches
{
    private static readonly DateOnly Earliest = new(QuotaPeriod.FirstYear, 1, 1);

    /// <summary>As many as a chart and an A4 sheet can show.</summary>
    public static int MostOf(SeriesStep step) => step is SeriesStep.Month ? 36 : 25;

    /// <summary>As many as are shown where nothing is asked.</summary>
    public static int UsualOf(SeriesStep step) => step is SeriesStep.Month ? 24 : 10;

    /// <summary>The stretch of a day, cut off at the last day there can be something to count.</summary>
    public static SeriesStretch Of(SeriesStep step, DateOnly day, DateOnly lastDay)
    {
        var from = new DateOnly(day.Year, step is SeriesStep.Month ? day.Month : 1, 1);
        var through = Next(step, from, 1).AddDays(-1);
        return new(step, from, through, through < lastDay ? through : lastDay);
    }

    /// <summary>From one day to another; of more than can be shown the latest.</summary>
    /// <param name="from">Null for as many as are usual.</param>
    /// <param name="to">Not after <paramref name="lastDay"/>.</param>
    public static IReadOnlyList<SeriesStretch> Between(SeriesStep step, DateOnly? from, DateOnly to, DateOnly lastDay)
    {
        var last = Of(
            step,
            to < Earliest ? Earliest
                : to < lastDay ? to
                : lastDay,
            lastDay
        );
        var count = from is { } first ? Math.Clamp(Apart(step, first, last.From) + 1, 1, MostOf(step)) : UsualOf(step);
        return Before(last, count - 1, lastDay).Append(last).ToList();
    }

    /// <summary>Those that come before one, the latest last.</summary>
    public static IEnumerable<SeriesStretch> Before(SeriesStretch stretch, int count, DateOnly lastDay) =>
        Enumerable.Range(0, count).Select(back => Of(stretch.Step, Next(stretch.Step, stretch.From, back - count), lastDay));

    /// <summary>The first day of the stretch some steps on, or back.</summary>
    public static DateOnly Next(SeriesStep step, DateOnly from, int steps) => step is SeriesStep.Month ? from.AddMonths(steps) : from.AddYears(steps);

    private static int Apart(SeriesStep step, DateOnly from, DateOnly to) =>
        step is SeriesStep.Month ? (to.Year - from.Year) * 12 + to.Month - from.Month : to.Year - from.Year;
}
