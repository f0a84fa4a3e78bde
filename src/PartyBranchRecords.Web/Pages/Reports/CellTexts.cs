using PartyBranchRecords.Data.Reporting;
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

    public static bool IsNumber(this ReportHead head) => head.Kind is ColumnKind.Count or ColumnKind.Decimal or ColumnKind.Percent;
}
