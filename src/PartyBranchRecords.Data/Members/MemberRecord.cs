using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Members;

/// <summary>
/// A person's record as of a day, and the history up to it. Religion, citizen id and phone are no part of it: they are off
/// until an installation has a purpose for them.
/// </summary>
public sealed record MemberRecord
{
    public required MemberIdentity Identity { get; init; }

    /// <summary>Null where none are known for the day.</summary>
    public required MemberDetails? Details { get; init; }
    public required MemberPlace Place { get; init; }
    public required MemberStatus Status { get; init; }

    /// <summary>The admissions up to the day, the first one first; what came after it is left out.</summary>
    public required IReadOnlyList<Admission> Admissions { get; init; }

    /// <summary>Whole years; see <see cref="Domain.Members.PartyAge"/>.</summary>
    public required int? PartyAge { get; init; }

    /// <summary>The latest first.</summary>
    public required IReadOnlyList<TimelineEntry> Timeline { get; init; }

    /// <summary>The one the person stands under, or last stood under.</summary>
    public Admission? Admission => Admissions.LastOrDefault();
}

/// <summary>Plain columns, as they are today.</summary>
public sealed record MemberIdentity
{
    public required int Id { get; init; }
    public required string RecordNumber { get; init; }
    public required string? CardNumber { get; init; }
    public required string FullName { get; init; }
    public required string? OtherName { get; init; }
    public required string? NativePlace { get; init; }
    public required string? Residence { get; init; }
    public required string? Occupation { get; init; }
}

/// <summary>The particulars that figures count, as they were on the day.</summary>
public sealed record MemberDetails(MemberParticulars Row, string? ResidenceLocality, string? WorkplaceLocality);

/// <summary>Where a person stands, or last stood.</summary>
/// <param name="IsReadable">Whether the branch itself is in the reader's units on the day.</param>
/// <param name="LeftOn">Set for one who had left by the day.</param>
/// <param name="Ended">How; null where that is not the reader's to know.</param>
public sealed record MemberPlace(UnitName Branch, string? Above, bool IsReadable, DateOnly? LeftOn, MembershipEnd? Ended);

/// <summary>A unit as the history names it.</summary>
public sealed record UnitName(string Code, string Name);
