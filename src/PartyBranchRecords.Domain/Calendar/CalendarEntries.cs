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
    public string? Reason { get; init; }
}
