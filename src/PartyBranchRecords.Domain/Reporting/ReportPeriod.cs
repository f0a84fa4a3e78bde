using PartyBranchRecords.Domain.Quotas;

namespace PartyBranchRecords.Domain.Reporting;

/// <summary>The days a report on a period looks at, first and last included.</summary>
/// <param name="Quota">The year or term it is, whose quotas are compared; null for any other stretch of days.</param>
public sealed record ReportPeriod(DateOnly From, DateOnly Through, QuotaPeriod? Quota = null)
{
    /// <summary>Cuts the period off at this day, and takes the targets that were in force on it.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The last day that counts.</summary>
    public DateOnly Last => AsOf < Through ? AsOf.Value : Through;

    /// <summary>Opening figures are those of the day before the first.</summary>
    public DateOnly Opening => From.AddDays(-1);

    /// <summary>A target counts when it was set on this day or before.</summary>
    public DateOnly TargetsOn => AsOf ?? Through;

    public int Days => Through.DayNumber - From.DayNumber + 1;

    public static ReportPeriod Of(QuotaPeriod quota) => new(quota.From, quota.Through, quota);

    public static ReportPeriod OfYear(int year) => Of(QuotaPeriod.OfYear(year));

    /// <summary>Days gone by of the period: until <see cref="AsOf"/>, or where that is not given until <paramref name="today"/>.</summary>
    public int DaysGone(DateOnly today) => Math.Clamp((AsOf ?? today).DayNumber - From.DayNumber + 1, 0, Days);
}
