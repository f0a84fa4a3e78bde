namespace PartyBranchRecords.Data;

/// <summary>What this database was set up for; one row. A database without it holds no demonstration.</summary>
public sealed class Installation
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    /// <summary>The day the demonstration was made for; null in an office's own records.</summary>
    public DateOnly? DemonstrationOf { get; set; }
}
