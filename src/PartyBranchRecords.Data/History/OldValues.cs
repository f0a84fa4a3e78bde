using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PartyBranchRecords.Data.Bulk;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.History;

/// <summary>Gives plain columns back what they held before a change, where they still hold what it wrote.</summary>
/// <param name="context">The records.</param>
/// <param name="number">The change that is taken back.</param>
/// <param name="change">The change that does it.</param>
internal sealed class OldValues(RecordsContext context, long number, long change)
{
    private const int IdsOfAQuery = 500;

    private readonly List<FieldChange> restored = [];

    public async Task RestoreAsync(CancellationToken cancellationToken)
    {
        var changes = await context
            .FieldChanges.IgnoreQueryFilters()
            .AsNoTracking()
            .Where(one => one.ChangeNumber == number)
            .OrderByDescending(one => one.Id)
            .ToListAsync(cancellationToken);
        foreach (var subject in changes.GroupBy(one => one.Subject, StringComparer.Ordinal))
        {
            var kind = context.Model.GetEntityTypes().First(entity => string.Equals(entity.ClrType.Name, subject.Key, StringComparison.Ordinal));
            var method = typeof(OldValues).GetMethod(nameof(RestoreKindAsync), BindingFlags.NonPublic | BindingFlags.Instance)!;
            await (Task)method.MakeGenericMethod(kind.ClrType).Invoke(this, [kind, subject.ToList(), cancellationToken])!;
        }
        await new BulkInsert<FieldChange>(context).AddAsync(restored, cancellationToken);
    }

    private async Task RestoreKindAsync<T>(IEntityType kind, List<FieldChange> changes, CancellationToken cancellationToken)
        where T : class
    {
        var ids = changes.Select(one => (int)one.SubjectId).ToHashSet();
        var records = new List<T>();
        foreach (var chunk in ids.Chunk(IdsOfAQuery))
        {
            var some = context.Set<T>().IgnoreQueryFilters().AsNoTracking().Where(one => chunk.Contains(EF.Property<int>(one, "Id")));
            records.AddRange(await some.ToListAsync(cancellationToken));
        }
        var key = kind.FindProperty("Id")!.GetGetter();
        var bySubject = changes.ToLookup(one => (int)one.SubjectId);
        var touched = new List<T>();
        foreach (var record in records)
        {
            var before = restored.Count;
            foreach (var one in bySubject[(int)key.GetClrValue(record)!])
            {
                Restore(kind, record, one);
            }
            if (restored.Count > before)
            {
                Refresh(record);
                touched.Add(record);
            }
        }
        await FreeCardsAsync(touched, cancellationToken);
        await new BulkUpdate<T>(context).UpdateAsync(touched, cancellationToken);
    }

    private void Restore(IEntityType kind, object record, FieldChange one)
    {
        var column = kind.FindProperty(one.Field)!;
        var property = column.PropertyInfo!;
        var current = Convert.ToString(property.GetValue(record), CultureInfo.InvariantCulture);
        // A later entry stands.
        if (!string.Equals(current ?? "", one.New ?? "", StringComparison.Ordinal))
        {
            return;
        }
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        property.SetValue(
            record,
                // The log writes nothing as an empty text, which no column that may hold nothing ever holds.
                string.IsNullOrEmpty(one.Old) && column.IsNullable
                    ? null
                : type == typeof(string) ? one.Old
                : TypeDescriptor.GetConverter(type).ConvertFromInvariantString(one.Old!)
        );
        restored.Add(
            new FieldChange
            {
                ChangeNumber = change,
                Subject = one.Subject,
                SubjectId = one.SubjectId,
                Field = one.Field,
                Old = one.New,
                New = one.Old,
            }
        );
    }

    /// <summary>What is derived from the columns.</summary>
    private static void Refresh(object record)
    {
        switch (record)
        {
            case Member member:
                member.SortKey = PersonName.SortKey(member.FullName);
                member.SearchKey = PersonName.SearchKey(member.FullName, member.OtherName);
                break;
            case AdmissionCandidate candidate:
                candidate.SortKey = PersonName.SortKey(candidate.FullName);
                candidate.SearchKey = PersonName.SearchKey(candidate.FullName);
                break;
            case Organisation organisation:
                organisation.SearchKey = PersonName.SearchKey(organisation.Name);
                break;
        }
        // Those of people and candidates follow for all that the change touched.
        if (record is Organisation unit)
        {
            unit.Version++;
        }
    }

    /// <summary>A card number goes to one person at a time; one that somebody else has been given since stays there.</summary>
    private async Task FreeCardsAsync<T>(List<T> touched, CancellationToken cancellationToken)
    {
        if (touched is not List<Member> members)
        {
            return;
        }
        foreach (var chunk in members.Chunk(IdsOfAQuery))
        {
            var ids = chunk.Select(member => member.Id).ToArray();
            await context
                .Members.IgnoreQueryFilters()
                .Where(member => ids.Contains(member.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(member => member.CardNumber, (string?)null), cancellationToken);
        }
        var cards = members.Select(member => member.CardNumber).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var holders = await context
            .Members.IgnoreQueryFilters()
            .Where(member => member.CardNumber != null)
            .Select(member => member.CardNumber!)
            .ToListAsync(cancellationToken);
        cards.IntersectWith(holders);
        foreach (var member in members.Where(member => member.CardNumber is { } card && cards.Contains(card)))
        {
            member.CardNumber = null;
        }
    }
}
