using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Domain.Members;

/// <summary>
/// One admission of a person, with the three dates that are never derived from one another except as said. A person admitted
/// again has a second one; the memberships say which of them they stand under.
/// </summary>
public sealed class Admission : Fact
{
    public required int MemberId { get; init; }

    /// <summary>1 for the first admission, 2 for a re-admission.</summary>
    public required int Number { get; init; }

    /// <summary>Ngày quyết định kết nạp: party age runs from here, once official.</summary>
    public DateOnly? DecisionOn { get; init; }
    public string? DecisionNumber { get; init; }

    /// <summary>Ngày vào Đảng, the day of the ceremony: membership starts and the 12 months of probation run from here.</summary>
    public required DateOnly AdmittedOn { get; init; }

    /// <summary>Ngày chính thức: <see cref="AdmittedOn"/> + 12 months however late the meeting was; an imported date is a fact. Null: probationary.</summary>
    public DateOnly? OfficialOn { get; init; }

    /// <summary>The same admission with another day of being official: the row that takes its place.</summary>
    public Admission WithOfficialOn(DateOnly? officialOn) =>
        new()
        {
            MemberId = MemberId,
            Number = Number,
            DecisionOn = DecisionOn,
            DecisionNumber = DecisionNumber,
            AdmittedOn = AdmittedOn,
            OfficialOn = officialOn,
        };
}
