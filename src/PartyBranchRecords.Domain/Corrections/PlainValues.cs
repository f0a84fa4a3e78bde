using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Domain.Corrections;

/// <summary>The plain columns of a person that the record shows. They are not dated: the log keeps what they held before.</summary>
public sealed record PlainValues
{
    public string? FullName { get; init; }
    public string? OtherName { get; init; }
    public string? RecordNumber { get; init; }
    public string? CardNumber { get; init; }
    public string? NativePlace { get; init; }
    public string? Residence { get; init; }
    public string? Occupation { get; init; }

    /// <summary>The names of the columns, in the order of the record.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        nameof(FullName),
        nameof(OtherName),
        nameof(RecordNumber),
        nameof(CardNumber),
        nameof(NativePlace),
        nameof(Residence),
        nameof(Occupation),
    ];

    public static PlainValues Of(Member member) =>
        new()
        {
            FullName = member.FullName,
            OtherName = member.OtherName,
            RecordNumber = member.RecordNumber,
            CardNumber = member.CardNumber,
            NativePlace = member.NativePlace,
            Residence = member.Residence,
            Occupation = member.Occupation,
        };

    public string? this[string name] =>
        name switch
        {
            nameof(FullName) => FullName,
            nameof(OtherName) => OtherName,
            nameof(RecordNumber) => RecordNumber,
            nameof(CardNumber) => CardNumber,
            nameof(NativePlace) => NativePlace,
            nameof(Residence) => Residence,
            nameof(Occupation) => Occupation,
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No plain column."),
        };

    /// <summary>As kept: without blanks around, and empty is not known.</summary>
    public PlainValues Cleaned() =>
        new()
        {
            FullName = Kept(FullName) is { } name ? PersonName.Clean(name) : null,
            OtherName = Kept(OtherName) is { } other ? PersonName.Clean(other) : null,
            RecordNumber = Kept(RecordNumber),
            CardNumber = Kept(CardNumber),
            NativePlace = Kept(NativePlace),
            Residence = Kept(Residence),
            Occupation = Kept(Occupation),
        };

    public void WriteTo(Member member)
    {
        (member.FullName, member.OtherName) = (FullName!, OtherName);
        (member.SortKey, member.SearchKey) = (PersonName.SortKey(FullName!), PersonName.SearchKey(FullName!, OtherName));
        (member.RecordNumber, member.CardNumber) = (RecordNumber!, CardNumber);
        (member.NativePlace, member.Residence, member.Occupation) = (NativePlace, Residence, Occupation);
    }

    internal static string? Kept(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
