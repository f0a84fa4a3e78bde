using System.Globalization;
using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Domain.Members;

/// <summary>
/// A Party member (đảng viên): one person, one record, for life. What numbers are made of - membership, admission,
/// counted particulars - is kept beside it as dated facts; the rest are plain columns whose old values stand in the log.
/// </summary>
public sealed class Member : IVersioned
{
    public const int RecordNumberLength = 40;
    public const int NameLength = 100;

    /// <summary>A name, a blank and another name.</summary>
    public const int SearchKeyLength = (2 * NameLength) + 1;
    public const int TextLength = 200;
    public const int NumberLength = 20;

    /// <summary>What a temporary record number begins with, given until the official one is known.</summary>
    public const string TemporaryPrefix = "TAM-";

    public int Id { get; init; }

    /// <summary>Số lý lịch; unique.</summary>
    public required string RecordNumber { get; set; }

    /// <summary>Số thẻ đảng viên; unique where given.</summary>
    public string? CardNumber { get; set; }

    public required string FullName { get; set; }
    public string? OtherName { get; set; }

    /// <summary>Given name first, in Vietnamese alphabetical order; see <see cref="PersonName.SortKey"/>.</summary>
    public required string SortKey { get; set; }

    /// <summary>The name and the other name, folded for search; see <see cref="PersonName.SearchKey"/>.</summary>
    public required string SearchKey { get; set; }

    public string? NativePlace { get; set; }
    public string? Residence { get; set; }
    public string? Occupation { get; set; }

    /// <summary>Sensitive; kept only where the installation has switched it on with a purpose.</summary>
    public string? CitizenId { get; set; }

    /// <summary>Sensitive; kept only where the installation has switched it on with a purpose.</summary>
    public string? Phone { get; set; }

    /// <summary>
    /// The branch of the last believed membership: where the person stands, or last stood. Derived, written with the membership;
    /// dated questions ask the memberships.
    /// </summary>
    public int LastBranchId { get; set; }

    /// <summary>The end of the last believed membership; null while the person is a member. Derived as <see cref="LastBranchId"/> is.</summary>
    public DateOnly? LeftOn { get; set; }

    public long Version { get; set; }

    /// <summary>The running number of a person without an official one, as TAM-000123.</summary>
    public static string TemporaryNumber(int running) => string.Create(CultureInfo.InvariantCulture, $"{TemporaryPrefix}{running:000000}");
}
