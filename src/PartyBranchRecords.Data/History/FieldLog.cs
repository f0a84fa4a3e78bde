using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.History;

/// <summary>Keeps the old and new value of every plain column that a change overwrites. Facts need none: their old rows stay.</summary>
internal static class FieldLog
{
    private static readonly string[] Derived =
    [
        nameof(IVersioned.Version),
        nameof(Member.SortKey),
        nameof(Member.SearchKey),
        nameof(Member.LastBranchId),
        nameof(Member.LeftOn),
    ];

    public static void Record(RecordsContext context, long change)
    {
        var logged =
            from entry in context.ChangeTracker.Entries<IVersioned>()
            where entry.State == EntityState.Modified
            // A document of its own; what it orders stands in facts.
            where entry.Entity is not ReorganisationDraft
            from property in entry.Properties
            where property.IsModified && !Derived.Contains(property.Metadata.Name) && !Equals(property.OriginalValue, property.CurrentValue)
            select new FieldChange
            {
                ChangeNumber = change,
                Subject = entry.Metadata.ClrType.Name,
                SubjectId = KeyOf(entry),
                Field = property.Metadata.Name,
                Old = Text(property.OriginalValue),
                New = Text(property.CurrentValue),
            };
        context.FieldChanges.AddRange(logged.ToList());
    }

    private static long KeyOf(EntityEntry<IVersioned> entry) =>
        entry.Entity switch
        {
            Member member => member.Id,
            Organisation organisation => organisation.Id,
            AdmissionCandidate candidate => candidate.Id,
            _ => throw new InvalidOperationException($"The log does not know the key of {entry.Metadata.ClrType.Name}."),
        };

    private static string? Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture);
}
