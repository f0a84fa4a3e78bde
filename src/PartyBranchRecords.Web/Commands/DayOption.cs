using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace PartyBranchRecords.Web.Commands;

/// <summary>An option that is a day, written one way only: 2020-12-31.</summary>
internal static class DayOption
{
    public static Option<DateOnly?> Make(string name, string description) =>
        new(name) { Description = description + " As 2020-12-31.", CustomParser = Read };

    private static DateOnly? Read(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }
        argument.AddError($"'{text}' is not a day; write it as 2020-12-31.");
        return null;
    }
}
