namespace PartyBranchRecords.Data.Reporting.Stored;

/// <summary>A stored report in a list.</summary>
public sealed record StoredReportRow
{
    public required int Id { get; init; }
    public required int Number { get; init; }
    public required string Report { get; init; }
    public required string OrganisationCode { get; init; }
    public required string OrganisationName { get; init; }
    public required DateOnly FirstDay { get; init; }
    public required DateOnly LastDay { get; init; }
    public required long KnownAt { get; init; }
    public required DateTime StoredAt { get; init; }
    public required string? StoredBy { get; init; }
    public required string? SignedName { get; init; }
    public required string? SignedBy { get; init; }
    public required DateOnly? SignedOn { get; init; }
    public required int? ClosingId { get; init; }
    public required int? ClosingNumber { get; init; }
}
