using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Domain.Members;

public enum AbsenceKind
{
    /// <summary>Temporary activity elsewhere (sinh hoạt tạm thời): counted at home only, not in the home branch's vote denominator.</summary>
    Temporary,

    /// <summary>Exempt from work and activity (miễn công tác và sinh hoạt đảng): counted as a member, not in the vote denominator unless present.</summary>
    Exempt,
}

public sealed class Absence : DatedFact
{
    public required int MemberId { get; init; }
    public required AbsenceKind Kind { get; init; }

    /// <summary>Where the person takes part in the meantime.</summary>
    public string? Place { get; init; }
}

/// <summary>A civic post of a person, such as village head; it may begin before the first membership.</summary>
public sealed class CivicPost : DatedFact
{
    /// <summary>Trưởng thôn, trưởng bản: the one post that figures count.</summary>
    public const string VillageHead = "VillageHead";

    public required int MemberId { get; init; }

    /// <summary><see cref="VillageHead"/>, or another post by its name.</summary>
    public required string Name { get; init; }
    public int? LocalityId { get; init; }
}
