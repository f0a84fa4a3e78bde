namespace PartyBranchRecords.Domain.Calendar;

/// <summary>The clock of the offices: Vietnam's time, wherever the server stands; and where asked for, one fixed day as today.</summary>
public sealed class OfficeClock(DateOnly? today = null) : TimeProvider
{
    // Vietnam keeps UTC+7 the year round; said here so that no machine's time zone files are needed.
    private static readonly TimeZoneInfo Vietnam = TimeZoneInfo.CreateCustomTimeZone(
        "Asia/Ho_Chi_Minh",
        TimeSpan.FromHours(7),
        "Asia/Ho_Chi_Minh",
        "Asia/Ho_Chi_Minh"
    );

    public override TimeZoneInfo LocalTimeZone => Vietnam;

    /// <summary>The instant, UTC, at which a day begins where the offices are.</summary>
    public static DateTime BeginningOf(DateOnly day) => new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), Vietnam.BaseUtcOffset).UtcDateTime;

    /// <summary>The date where the offices are, of an instant in UTC.</summary>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(utc + Vietnam.BaseUtcOffset);

    public override DateTimeOffset GetUtcNow()
    {
        var now = base.GetUtcNow();
        if (today is not { } day)
        {
            return now;
        }
        var local = now.ToOffset(Vietnam.BaseUtcOffset);
        return new DateTimeOffset(day.ToDateTime(TimeOnly.FromTimeSpan(local.TimeOfDay)), Vietnam.BaseUtcOffset).ToUniversalTime();
    }
}

public static class ClockExtensions
{
    extension(TimeProvider clock)
    {
        /// <summary>Today's date where the offices are.</summary>
        public DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
    }
}
