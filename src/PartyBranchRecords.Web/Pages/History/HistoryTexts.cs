using System.Globalization;
using PartyBranchRecords.Data.History.Reading;
using PartyBranchRecords.Data.Members;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Web.Pages.Admissions;
using PartyBranchRecords.Web.Pages.Members;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.History;

/// <summary>Facts of every kind in words: their names, their values, where they are looked at.</summary>
internal static class HistoryTexts
{
    private const string Nothing = "–";

    public static string DecisionOf(this Text text, ChangeLine line) =>
        line.Decision is null ? Nothing
        : line.DecidedOn is { } on ? text["Stored.DecisionOf", line.Decision, on]
        : line.Decision;

    public static string NameOf(this Text text, TouchedRecord record) =>
        record.Name?.Name ?? (record.Key.Kind is RecordKind.Decision or RecordKind.Calendar ? text.Of(record.Key.Kind) : text["History.Outside"]);

    public static string? AddressOf(this Text _, TouchedRecord record) =>
        record switch
        {
            { Key.Kind: RecordKind.Calendar } => "/calendar",
            { Name: null } => null,
            { Key: { Kind: RecordKind.Member, Id: var id } } => string.Create(CultureInfo.InvariantCulture, $"/members/{id}"),
            { Key: { Kind: RecordKind.Candidate, Id: var id } } => string.Create(CultureInfo.InvariantCulture, $"/admissions/{id}"),
            { Key.Kind: RecordKind.Organisation, Name.Code: var code } => $"/organisations/{Uri.EscapeDataString(code)}/history",
            _ => null,
        };

    /// <summary>The name of a kind of fact; of plain columns, that of the record.</summary>
    public static string FactOf(this Text text, TouchedRecord record, TouchedFact fact) =>
        fact.Fact is { } kind ? text[$"History.Fact.{kind}"] : text[$"History.Fields.{record.Key.Kind}"];

    public static string FieldOf(this Text text, string? fact, string field) =>
        text.Find($"History.FieldOf.{fact}.{field}") ?? text[$"History.Field.{field}"];

    /// <summary>A value as it is written here; the end of a period is its last day.</summary>
    public static string Said(this Text text, string? fact, string field, object? value, RecordNames names) =>
        value switch
        {
            null => Nothing,
            RecordKey key => names.Of(key)?.Name ?? text["History.Outside"],
            RecordList list => list.Keys.Count == 0 ? Nothing : string.Join("; ", list.Keys.Select(key => names.Of(key)?.Name)),
            DateOnly day when field is nameof(DatedFact.To) => Show.Day(day.AddDays(-1)),
            DateOnly day when field is nameof(AdmissionCandidate.PlannedMonth) => CandidateTexts.Month(day),
            DateOnly day => day == Period.Always ? text["History.Unknown"] : Show.Day(day),
            BirthDay birth => MemberTexts.Birth(birth.Date, birth.YearOnly),
            DateTime at => Show.Instant(at),
            bool yes => text[yes ? "Members.Yes" : "Members.No"],
            Areas areas => areas == Areas.None
                ? Nothing
                : string.Join(", ", Enum.GetValues<Areas>().Where(one => one != Areas.None && areas.HasFlag(one)).Select(one => text.Of(one))),
            Enum named => text[$"Enums.{named.GetType().Name}.{named}"],
            int number => field is nameof(Rating.Year) ? number.ToString(CultureInfo.InvariantCulture) : Show.Number(number),
            decimal share => field is nameof(AdmissionQuota.Percent) ? Show.Percent(share) : Show.Decimal(share),
            string name when fact is nameof(CivicPost) => text.Post(name),
            _ => value.ToString() ?? Nothing,
        };
}
