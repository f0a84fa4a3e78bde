using PartyBranchRecords.Data.Reporting.Stored;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.StoredReports;

/// <summary>Words about stored reports.</summary>
public static class StoredTexts
{
    private static readonly string[] OrganisationKinds = ["DistrictCommittee", "CommuneCommittee", "Branch"];

    public static string OfDays(this Text text, DateOnly first, DateOnly last) => first == last ? Show.Day(last) : text["Stored.FromTo", first, last];

    /// <summary>Ghi nhận sau, đính chính, sắp xếp tổ chức...</summary>
    public static string OfKind(this Text text, LaterChange change) =>
        change.Fields.Count > 0 && change.Subjects == 0 ? text["Stored.Kind.Fields"] : text[$"Stored.Kind.{change.Kind}"];

    /// <summary>The plain columns of units that a change overwrote; of people only that it did.</summary>
    public static string? OfFields(this Text text, LaterChange change) =>
        change.Fields.Count == 0
            ? null
            : string.Join("; ", change.Fields.Select(field => text.OfField(field)).Distinct(StringComparer.Ordinal).Take(5));

    private static string OfField(this Text text, FieldChange field)
    {
        var name = text.Find($"Stored.Field.{field.Field}") ?? text["Stored.OtherField"];
        return OrganisationKinds.Contains(field.Subject) && text.Find($"Stored.Field.{field.Field}") is not null
            ? $"{name}: {Value(text, field.Field, field.Old)} → {Value(text, field.Field, field.New)}"
            : name;
    }

    private static string Value(Text text, string field, string? value) =>
        value is null ? "–"
        : field is "Kind" ? text.Find($"Enums.BranchKind.{value}") ?? text.Find($"Enums.CommuneKind.{value}") ?? value
        : value;
}
