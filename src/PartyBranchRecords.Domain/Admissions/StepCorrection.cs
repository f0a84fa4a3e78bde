namespace PartyBranchRecords.Domain.Admissions;

/// <summary>A recorded step as it ought to have been, and why; a step that never was is taken out.</summary>
public sealed record StepCorrection
{
    public StepEntry Step { get; init; } = new();

    /// <summary>Why: a correction has to say so.</summary>
    public string? Because { get; init; }
}
