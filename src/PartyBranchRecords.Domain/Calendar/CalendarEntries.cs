namespace PartyBranchRecords.Domain.Calendar;

/// <summary>A day off, a day worked, or both: a swap.</summary>
public sealed record CalendarEntry
{
    public DateOnly? DayOff { get; init; }
    public DateOnly? WorkingDay { get; init; }
    public string? Note { get; init; }
    public string? Document { get; init; }
}

/// <summary>Why an entry is taken out again.</summary>
public sealed record TakingOutEntry
{
    /// <summary>The change that had made the entry which the form showed: another entry of the same day is not taken out unseen.</summary>
    public long? Shown { get; init; }
    public string? Reason { get; init; }
}
