using System.Globalization;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Interchange;

/// <summary>The value of a cell as a CSV file writes it.</summary>
public static class CellText
{
    public const char Between = ';';
    public const string DayFormat = "yyyy-MM-dd";
    public const string MonthFormat = "yyyy-MM";

    public static string Of(object? value) =>
        value switch
        {
            null => "",
            string text => text,
            DateOnly day => day.ToString(DayFormat, CultureInfo.InvariantCulture),
            BirthDay birth => birth.YearOnly ? birth.Day.Year.ToString(CultureInfo.InvariantCulture) : Of(birth.Day),
            bool yes => yes ? "true" : "false",
            Areas areas => string.Join(Between, Keywords.NamesIn(areas)),
            decimal number => number.ToString("0.####", CultureInfo.InvariantCulture),
            IEnumerable<string> codes => string.Join(Between, codes),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };

    /// <summary>As <see cref="Of(object?)"/>; a month without its day.</summary>
    public static string Of(RecordColumn column, object? value) =>
        column.Kind == CellKind.Month && value is DateOnly month ? month.ToString(MonthFormat, CultureInfo.InvariantCulture) : Of(value);
}
