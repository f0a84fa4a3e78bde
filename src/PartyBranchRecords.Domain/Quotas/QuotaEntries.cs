namespace PartyBranchRecords.Domain.Quotas;

/// <summary>The resolution that sets quotas for a period.</summary>
public record QuotaOccasion
{
    /// <summary>A year ("2026") or a term ("2025-2030").</summary>
    public string? Period { get; init; }
    public string? Resolution { get; init; }

    /// <summary>The day of the resolution.</summary>
    public DateOnly? SetOn { get; init; }

    /// <summary>The last change that had been made when the form was shown: what was entered since is not overwritten unseen.</summary>
    public long? Seen { get; init; }

    /// <summary>The doubts that were confirmed, by the codes of their sentences.</summary>
    public List<string> Confirmed { get; init; } = [];
}

/// <summary>The quota of one unit: a number of people, or a share of its members at the period's start.</summary>
public sealed record QuotaEntry : QuotaOccasion
{
    public int? Target { get; init; }
    public decimal? Percent { get; init; }

    /// <summary>Why a number that was entered wrong is replaced; a number that a later resolution changed is none.</summary>
    public string? CorrectionReason { get; init; }
}

/// <summary>The quotas of the units below one unit, set by one resolution.</summary>
public sealed record QuotaTableEntry : QuotaOccasion
{
    public List<QuotaTableRow> Rows { get; init; } = [];
}

/// <summary>One unit of the table; without a number its quota stays as it is.</summary>
public sealed record QuotaTableRow
{
    public string? Code { get; init; }
    public int? Target { get; init; }
}
