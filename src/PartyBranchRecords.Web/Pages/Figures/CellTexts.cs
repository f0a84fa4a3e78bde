using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Figures;

internal static class CellTexts
{
    /// <summary>A cell of any report as screens write it.</summary>
    public static string OfCell(this Text text, string column, object? cell) =>
        cell switch
        {
            null => "–",
            bool yes => text[yes ? "Figures.Yes" : "Figures.No"],
            DateOnly day => Show.Day(day),
            decimal share => Show.Percent(share),
            // Years have no thousands.
            int number => column is "year" or "birth_date" ? $"{number}" : Show.Number(number),
            Enum keyword => text[$"Enums.{keyword.GetType().Name}.{keyword}"],
            _ => $"{cell}",
        };
}
