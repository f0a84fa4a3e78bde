using System.Globalization;

namespace PartyBranchRecords.Web.Tests.Oracle.Slow;

/// <summary>Rule 3: "computed exactly and rounded half away from zero to one decimal, always written with it".</summary>
internal static class Numbers
{
    public static string Text(decimal? number) =>
        number is { } value ? Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture) : "";

    /// <summary>Empty for "shares of nothing".</summary>
    public static string Percent(int part, int? whole) => whole is > 0 ? Text(100m * part / whole) : "";

    public static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    public static string Text(bool? truth) =>
        truth switch
        {
            true => "true",
            false => "false",
            null => "",
        };

    public static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>The whole years from a day to another.</summary>
    public static int Years(DateOnly from, DateOnly to)
    {
        var years = 0;
        while (from.AddYears(years + 1) <= to)
        {
            years++;
        }
        return years;
    }
}
