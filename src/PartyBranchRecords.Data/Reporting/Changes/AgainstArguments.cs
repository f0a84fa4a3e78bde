namespace PartyBranchRecords.Data.Reporting.Changes;

/// <summary>What a report is compared with, as it is asked for: a day, a year or term by its name, or the days of a period.</summary>
public sealed record AgainstArguments
{
    public DateOnly? Day { get; init; }

    /// <summary>"2019", "2010-2015".</summary>
    public string? Period { get; init; }
    public DateOnly? From { get; init; }

    /// <summary>The last day, included.</summary>
    public DateOnly? To { get; init; }

    public bool IsEmpty => this == new AgainstArguments();
}
