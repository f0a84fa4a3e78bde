namespace PartyBranchRecords.Data.Reporting.Stored;

/// <summary>The figures of a period, closed (chốt số liệu): the reports the office sends up, stored in one act. What is recorded later shows as such.</summary>
public sealed class Closing
{
    public const int PeriodLength = 9;
    public const int NoteLength = 400;

    public int Id { get; init; }

    /// <summary>The running number it is called by.</summary>
    public required int Number { get; init; }
    public required int OrganisationId { get; init; }

    /// <summary>A year ("2024") or a term ("2020-2025"); null for any other stretch of days.</summary>
    public string? Period { get; init; }
    public required DateOnly FirstDay { get; init; }

    /// <summary>Included.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>The number of the last change that it knew of.</summary>
    public required long KnownAt { get; init; }

    public required DateOnly ClosedOn { get; init; }
    public string? ClosedById { get; init; }
    public string? Note { get; init; }

    /// <summary>The closing of the same organisation and days before it.</summary>
    public int? EarlierId { get; init; }
}
