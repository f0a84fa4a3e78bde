using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Bulk;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>The people that the set speaks of, kept ones and new ones, by their record numbers.</summary>
internal sealed class People
{
    private static readonly (RecordFile File, string Column)[] References =
    [
        (RecordFiles.Members, "record_number"),
        (RecordFiles.Particulars, "record_number"),
        (RecordFiles.Memberships, "record_number"),
        (RecordFiles.Absences, "record_number"),
        (RecordFiles.Offices, "record_number"),
        (RecordFiles.Posts, "record_number"),
        (RecordFiles.Candidates, "record_number"),
        (RecordFiles.Candidates, "helper_1"),
        (RecordFiles.Candidates, "helper_2"),
    ];

    private readonly Dictionary<string, Person> byNumber = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Person> byId = [];

    public IEnumerable<Person> All => byNumber.Values;

    public bool TryFind(string number, [NotNullWhen(true)] out Person? person) => byNumber.TryGetValue(number, out person);

    public Person? Find(int id) => byId.GetValueOrDefault(id);

    public static async Task<People> LoadAsync(RecordsContext context, RecordSet set, NewKeys keys, CancellationToken cancellationToken)
    {
        var people = new People();
        var numbers = References
            .SelectMany(place => set[place.File].Rows.Select(row => row.Get<string>(place.Column)))
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        var records = await Unscoped(context.Members).ReadAsync(member => member.RecordNumber, numbers, cancellationToken);
        foreach (var record in records)
        {
            people.Add(new(record.Id, record.RecordNumber) { Record = record });
        }
        await people.ReadFactsAsync(context, cancellationToken);
        people.Join(set, keys);
        return people;
    }

    private async Task ReadFactsAsync(RecordsContext context, CancellationToken cancellationToken)
    {
        var memberships = await Unscoped(context.Memberships).ReadAsync(fact => fact.MemberId, byId.Keys, cancellationToken);
        foreach (var facts in memberships.GroupBy(fact => fact.MemberId))
        {
            var person = byId[facts.Key];
            person.KeptMemberships = [.. facts.OrderBy(fact => fact.From)];
            person.Memberships = person.KeptMemberships;
        }
        foreach (
            var facts in (await Unscoped(context.Admissions).ReadAsync(fact => fact.MemberId, byId.Keys, cancellationToken)).GroupBy(f => f.MemberId)
        )
        {
            byId[facts.Key].KeptAdmissions = [.. facts];
        }
        foreach (
            var facts in (await Unscoped(context.Particulars).ReadAsync(fact => fact.MemberId, byId.Keys, cancellationToken)).GroupBy(f => f.MemberId)
        )
        {
            byId[facts.Key].KeptParticulars = [.. facts.OrderBy(fact => fact.From)];
        }
    }

    private void Join(RecordSet set, NewKeys keys)
    {
        foreach (var row in set[RecordFiles.Members].Rows)
        {
            if (row.Get<string>("record_number") is { } number)
            {
                (byNumber.GetValueOrDefault(number) ?? Add(new(keys.Next(), number))).Row ??= row;
            }
        }
        foreach (var row in set[RecordFiles.Particulars].Rows)
        {
            Of(row)?.ParticularsRows.Add(row);
        }
        foreach (var row in set[RecordFiles.Memberships].Rows)
        {
            Of(row)?.MembershipRows.Add(row);
        }
    }

    private Person? Of(RecordRow row) => row.Get<string>("record_number") is { } number ? byNumber.GetValueOrDefault(number) : null;

    private Person Add(Person person)
    {
        byNumber.Add(person.RecordNumber, person);
        byId.Add(person.Id, person);
        return person;
    }

    public static IQueryable<T> Unscoped<T>(IQueryable<T> rows)
        where T : class => rows.AsNoTracking().IgnoreQueryFilters([QueryFilters.PersonScope, QueryFilters.OrganisationScope]);
}
