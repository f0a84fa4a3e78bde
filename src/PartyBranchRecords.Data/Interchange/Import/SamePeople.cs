using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>People who are likely the same as others, and cards that two people would hold.</summary>
internal static class SamePeople
{
    /// <summary>Same name, read without diacritics, and same birth date under another record number: reported, never merged.</summary>
    public static async Task FindAsync(RecordsContext context, ImportWork work, CancellationToken cancellationToken)
    {
        var rows = work.Set[RecordFiles.Members].Rows.Select(row => (Row: row, Name: NameIn(row))).ToList();
        var names = rows.Select(one => one.Name).ToHashSet(StringComparer.Ordinal);
        var kept = await People
            .Unscoped(context.Members)
            .Select(member => new NamedPerson
            {
                RecordNumber = member.RecordNumber,
                SearchKey = member.SearchKey,
                BirthDate = context
                    .Particulars.Where(one => one.MemberId == member.Id && one.To == null)
                    .Select(one => (DateOnly?)one.BirthDate)
                    .FirstOrDefault(),
            })
            .ReadAsync(person => person.SearchKey, names, cancellationToken);
        var known = kept.Where(one => one.BirthDate is not null && !work.People.TryFind(one.RecordNumber, out _))
            .GroupBy(one => (one.SearchKey, one.BirthDate!.Value))
            .ToDictionary(group => group.Key, group => group.First().RecordNumber);
        foreach (var (row, name) in rows)
        {
            if (row.Get<BirthDay?>("birth_date") is not { } birth || row.Get<string>("record_number") is not { } number)
            {
                continue;
            }
            if (known.TryGetValue((name, birth.Day), out var other) && !string.Equals(other, number, StringComparison.Ordinal))
            {
                work.Findings.Warn(row, "full_name", ImportSentences.LikelySame(other));
            }
            else
            {
                known[(name, birth.Day)] = number;
            }
        }
    }

    /// <summary>A card number belongs to one person.</summary>
    public static async Task CheckCardsAsync(RecordsContext context, ImportWork work, CancellationToken cancellationToken)
    {
        var rows = work.Set[RecordFiles.Members].Rows.Where(row => row.Get<string>("card_number") is not null).ToList();
        var cards = rows.Select(row => row.Get<string>("card_number")!).ToHashSet(StringComparer.Ordinal);
        var kept = await People
            .Unscoped(context.Members)
            .Where(member => member.CardNumber != null)
            .ReadAsync(member => member.CardNumber!, cards, cancellationToken);
        var holders = kept.Where(member => !work.People.TryFind(member.RecordNumber, out var person) || person.Row is null)
            .ToDictionary(member => member.CardNumber!, member => member.RecordNumber, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var card = row.Get<string>("card_number")!;
            if (!holders.TryAdd(card, row.Get<string>("record_number") ?? ""))
            {
                work.Findings.Problem(row, "card_number", ImportSentences.CardTaken(card, holders[card]));
            }
        }
    }

    private static string NameIn(RecordRow row) => PersonName.SearchKey(row.Get<string>("full_name") ?? "", row.Get<string>("other_name"));

    private sealed record NamedPerson
    {
        public required string RecordNumber { get; init; }
        public required string SearchKey { get; init; }
        public required DateOnly? BirthDate { get; init; }
    }
}
