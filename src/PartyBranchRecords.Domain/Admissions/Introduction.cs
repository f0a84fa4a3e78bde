using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Domain.Admissions;

/// <summary>
/// Who introduces an applicant (người giới thiệu): an official member who has worked or lived with them for 12 months, or in the place of
/// the second one the Youth Union or the trade union.
/// </summary>
public sealed class Introduction : Fact
{
    public required int CandidateId { get; init; }

    /// <summary>The member who introduces; null where an organisation does.</summary>
    public int? MemberId { get; init; }
    public IntroducingBody? Body { get; init; }
    public required DateOnly On { get; init; }

    /// <summary>Since when they have worked or lived together.</summary>
    public DateOnly? TogetherSince { get; init; }

    /// <summary>Number of the paper, where it has one.</summary>
    public string? Document { get; init; }
}

/// <summary>The organisations that may introduce in the place of one member.</summary>
public enum IntroducingBody
{
    YouthUnion,
    TradeUnion,
}
