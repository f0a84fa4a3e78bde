using System.Globalization;

namespace PartyBranchRecords.Web.Texts;

/// <summary>Days and numbers as Vietnamese offices write them: 31/12/2020; 6.071; 124,3%.</summary>
public static class Show
{
    /// <summary>Holds whatever the server's own settings are.</summary>
    public static readonly CultureInfo Vietnamese = MakeVietnamese();

    public static string Day(DateOnly? day) => day?.ToString("dd/MM/yyyy", Vietnamese) ?? "";

    /// <summary>The weekday in the reader's language: Thứ Hai.</summary>
    public static string Weekday(DateOnly day) => day.ToString("dddd", CultureInfo.CurrentUICulture);

    public static string Instant(DateTime utc) => utc.AddHours(7).ToString("HH:mm dd/MM/yyyy", Vietnamese);

    public static string Number(int? number) => number?.ToString("N0", Vietnamese) ?? "";

    public static string Percent(decimal? percent) => percent is { } value ? value.ToString("N1", Vietnamese) + "%" : "";

    /// <summary>With one decimal.</summary>
    public static string Decimal(decimal number) => number.ToString("N1", Vietnamese);

    /// <summary>A number as files have it - 6071, 124.3, 100% - as it is read here: 6.071, 124,3, 100%.</summary>
    public static string Printed(string number) =>
        decimal.TryParse(number.TrimEnd('%'), NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
            ? value.ToString("#,##0.#", Vietnamese) + (number.EndsWith('%') ? "%" : "")
            : number;

    /// <summary>A difference with its sign: +3, −15, 0.</summary>
    public static string Signed(int difference) => Sign(difference) + Number(Math.Abs(difference));

    public static string SignedDecimal(decimal difference) => Sign(difference) + Decimal(Math.Abs(difference));

    public static string SignedPercent(decimal? change) => change is { } value ? Sign(value) + Percent(Math.Abs(value)) : "–";

    private static string Sign(decimal value) =>
        value switch
        {
            > 0 => "+",
            < 0 => "−",
            _ => "",
        };

    /// <summary>A value inside a sentence.</summary>
    public static object? Value(object? value) =>
        value switch
        {
            DateOnly day => Day(day),
            DateTime instant => Instant(instant),
            int number => Number(number),
            decimal number => number.ToString("N1", Vietnamese),
            _ => value,
        };

    private static CultureInfo MakeVietnamese()
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo("vi-VN").Clone();
        culture.DateTimeFormat.ShortDatePattern = "dd/MM/yyyy";
        culture.DateTimeFormat.DateSeparator = "/";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        return CultureInfo.ReadOnly(culture);
    }
}
