using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Domain.Organisations;

public enum Office
{
    Secretary,
    DeputySecretary,
    CommitteeMember,
}

/// <summary>An office held in a branch (chi ủy viên), a commune (đảng ủy viên) or a district (huyện ủy viên).</summary>
public sealed class OfficeHolding : DatedFact
{
    public required int MemberId { get; init; }
    public required int OrganisationId { get; init; }
    public required Office Office { get; init; }
}

public enum RatingLevel
{
    Outstanding,
    Good,
    Completed,
    NotCompleted,
}

/// <summary>The yearly rating of an organisation (đánh giá, xếp loại).</summary>
public sealed class Rating : Fact
{
    public required int OrganisationId { get; init; }
    public required int Year { get; init; }
    public required RatingLevel Level { get; init; }
}
