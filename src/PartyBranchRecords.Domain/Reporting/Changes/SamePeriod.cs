namespace PartyBranchRecords.Domain.Reporting.Changes;

/// <summary>Cùng kỳ: a period that is not over is compared with the same stretch of another.</summary>
public static class SamePeriod
{
    /// <summary>
    /// The last day of the other period that is as far into it as this one has come: the same date where they begin on the same
    /// date, else the same number of days. Null where this one is over: then the other counts whole.
    /// </summary>
    /// <param name="now">The period that is asked for.</param>
    /// <param name="today">Until when its days have gone by.</param>
    /// <param name="then">The period it is compared with.</param>
    public static DateOnly? CutOff(ReportPeriod now, DateOnly today, ReportPeriod then)
    {
        var last = today < now.Last ? today : now.Last;
        if (last >= now.Through)
        {
            return null;
        }
        var years = then.From.Year - now.From.Year;
        var cut = now.From.AddYears(years) == then.From ? last.AddYears(years) : then.From.AddDays(last.DayNumber - now.From.DayNumber);
        return cut < then.Through ? cut : null;
    }
}
