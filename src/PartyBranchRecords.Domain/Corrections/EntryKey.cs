using System.Globalization;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Domain.Corrections;

/// <summary>What kind of fact an entry of a person's timeline is.</summary>
public enum EntryKind
{
    Membership,
    Admission,
    Office,
    Post,
    Absence,
    Particulars,
    Letter,
}

/// <summary>
/// What an address names an entry of a person's timeline by: its kind and first day, and its place among those that begin on one day.
/// No row id, which means nothing once the row is replaced; and nothing that says anything about the person.
/// </summary>
public sealed record EntryKey(EntryKind Kind, DateOnly From, int Nth)
{
    private const string Format = "yyyy-MM-dd";

    /// <summary>The keys of everything believed of one person.</summary>
    public static IReadOnlyDictionary<Fact, EntryKey> Of(IEnumerable<Fact> believed) =>
        believed
            .Select(fact => (Fact: fact, Known: Known(fact)))
            .Where(one => one.Known is not null)
            .GroupBy(one => (one.Known!.Value.Kind, one.Known.Value.From))
            .SelectMany(same =>
                same.OrderBy(one => one.Known!.Value.Content, StringComparer.Ordinal)
                    .Select((one, nth) => KeyValuePair.Create(one.Fact, new EntryKey(same.Key.Kind, same.Key.From, nth)))
            )
            .ToDictionary();

    /// <summary>Null for what is no key.</summary>
    public static EntryKey? Parse(string? text) =>
        text?.Split('.') is [var kind, var from, var nth]
        && Enum.TryParse<EntryKind>(kind, ignoreCase: true, out var known)
        && DateOnly.TryParseExact(from, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && int.TryParse(nth, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? new EntryKey(known, day, place)
            : null;

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Kind.ToString().ToLowerInvariant()}.{From.ToString(Format, CultureInfo.InvariantCulture)}.{Nth}"
        );

    private static (EntryKind Kind, DateOnly From, string Content)? Known(Fact fact) =>
        fact switch
        {
            BranchMembership membership => (EntryKind.Membership, membership.From, ""),
            Admission admission => (EntryKind.Admission, admission.AdmittedOn, $"{admission.Number}"),
            OfficeHolding holding => (EntryKind.Office, holding.From, $"{holding.OrganisationId}:{holding.Office}"),
            CivicPost post => (EntryKind.Post, post.From, $"{post.LocalityId}:{post.Name}"),
            Absence absence => (EntryKind.Absence, absence.From, $"{absence.Kind}"),
            MemberParticulars particulars => (EntryKind.Particulars, particulars.From, ""),
            TransferLetter letter => (EntryKind.Letter, letter.IssuedOn, letter.Number),
            _ => null,
        };
}
