namespace PartyBranchRecords.Domain.Quotas;

/// <summary>
/// The quota of a unit beside the sums handed down. They are set one by one and often do not add up; the difference is shown,
/// never smoothed.
/// </summary>
/// <param name="Own">The unit's own target.</param>
/// <param name="Units">The targets of the units directly below, together; null where none of them has one.</param>
/// <param name="Branches">The targets of all branches, together; null where none of them has one.</param>
public sealed record QuotaCascade(int? Own, int? Units, int? Branches)
{
    public int? UnitsDifference => Units - Own;
    public int? BranchesDifference => Branches - Own;
}
