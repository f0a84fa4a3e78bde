using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Reports;

/// <summary>Cells of any report as screens write them.</summary>
public static class CellTexts
{
    public static string OfCell(this Text text, ReportHead head, object? cell) =>
        cell switch
        {
            null => "–",
            bool yes => text[yes ? "Reports.Yes" : "Reports.No"],
            DateOnly day => Show.Day(day),
            decimal number => head.Kind is ColumnKind.Percent ? Show.Percent(number) : Show.Decimal(number),
            // Years have no thousands.
            int number => head.Name is "year" or "birth_date" ? $"{number}" : Show.Number(number),
            NamedCode named => named.Name,
            Enum keyword => text.OfKeyword(keyword),
            string word when head.Name is "characteristic" => text[$"Reports.Characteristic.{word}"],
            // Values of the fixed characteristics are words of the program, those of the free ones stand as they were typed.
            string word when head.Name is "value" => text.Find($"Reports.Value.{word.Replace(' ', '_')}") ?? word,
            _ => $"{cell}",
        };

    public static string OfKeyword(this Text text, Enum keyword) => text[$"Enums.{keyword.GetType().Name}.{keyword}"];

    /// <summary>What part of its unit a row counts: "sex=Female", a kind of locality or branch.</summary>
    public static string OfPart(this Text text, string part) =>
        part.Split('=', 2) is [var characteristic, var value]
            ? $"{text[$"Reports.Characteristic.{characteristic}"]}: {text.OfCell(new ReportHead("value", ColumnKind.Text), value.Length == 0 ? null : value)}"
            : text.Find($"Enums.{nameof(LocalityKind)}.{part}") ?? text.Find($"Enums.{nameof(BranchKind)}.{part}") ?? part;

    /// <summary>A number of a column, however it is kept.</summary>
    public static string OfValue(this Text text, ReportHead head, decimal? value) =>
        text.OfCell(head, value is { } number && head.Kind is ColumnKind.Count ? (object?)(int)number : value);

    /// <summary>A difference with its sign.</summary>
    public static string OfDifference(this Text text, ReportHead head, decimal? difference) =>
        difference switch
        {
            null => "–",
            > 0 => "+" + text.OfValue(head, difference),
            < 0 => "−" + text.OfValue(head, -difference),
            _ => "0",
        };

    public static bool IsNumber(this ReportHead head) => head.Kind is ColumnKind.Count or ColumnKind.Decimal or ColumnKind.Percent;
}
