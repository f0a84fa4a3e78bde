using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Members;

/// <summary>What is asked of the search for people.</summary>
public sealed record MemberQuestion
{
    /// <summary>Words that names begin with, in any order and with or without diacritics; or, where there is a digit, a part of a record or card number.</summary>
    public string? Words { get; init; }

    /// <summary>The code of a district, commune or branch.</summary>
    public string? Unit { get; init; }

    public MemberFilter Status { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;
}

/// <summary>Which people a search looks among.</summary>
public enum MemberFilter
{
    /// <summary>Those who are members on the day.</summary>
    Active,
    Official,
    Probationary,

    /// <summary>Those who had left by the day.</summary>
    Left,
    All,
}

/// <summary>A person found. Of one who had left: where they last stood, and how they left.</summary>
public sealed record MemberFound
{
    public required int Id { get; init; }
    public required string FullName { get; init; }
    public required string? OtherName { get; init; }
    public required string RecordNumber { get; init; }
    public required string? CardNumber { get; init; }
    public required DateOnly? BirthDate { get; init; }
    public required bool BirthYearOnly { get; init; }
    public required string BranchCode { get; init; }
    public required string BranchName { get; init; }
    public required string? CommuneName { get; init; }
    public required MemberStatus Status { get; init; }
    public required DateOnly? AdmittedOn { get; init; }
    public required DateOnly? OfficialOn { get; init; }
    public required DateOnly? LeftOn { get; init; }
    public required MembershipEnd? Ended { get; init; }
}
