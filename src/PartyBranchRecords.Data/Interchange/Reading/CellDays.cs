using System.Globalization;
using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Data.Interchange.Reading;

/// <summary>Days, birth dates and months: as files write them, and as people type them in workbooks.</summary>
internal static class CellDays
{
    private static readonly string[] TypedDays = [CellText.DayFormat, "d/M/yyyy"];
    private static readonly string[] Months = [CellText.MonthFormat, "M/yyyy"];

    /// <summary>Whether a cell of this kind may be a date of a workbook.</summary>
    public static bool Take(CellKind kind) => kind is CellKind.Day or CellKind.BirthDay or CellKind.Month;

    public static CellReading Of(CellKind kind, DateTime moment)
    {
        var day = DateOnly.FromDateTime(moment);
        return IsPossible(day) ? CellReading.Of(ValueOf(kind, day)) : NotOf(kind, day.ToString(CellText.DayFormat, CultureInfo.InvariantCulture));
    }

    public static CellReading Of(CellKind kind, string text, bool isWorkbook)
    {
        var days = isWorkbook || kind == CellKind.Month ? TypedDays : [CellText.DayFormat];
        if (Parse(text, days) is { } day)
        {
            return new(ValueOf(kind, day));
        }
        return kind switch
        {
            CellKind.BirthDay when Parse(text, ["yyyy"]) is { } year => CellReading.Of(new BirthDay(year, YearOnly: true)),
            CellKind.Month when Parse(text, Months) is { } month => CellReading.Of(month),
            _ => NotOf(kind, text),
        };
    }

    private static object ValueOf(CellKind kind, DateOnly day) =>
        kind switch
        {
            CellKind.BirthDay => new BirthDay(day, YearOnly: false),
            CellKind.Month => new DateOnly(day.Year, day.Month, 1),
            _ => day,
        };

    private static Refusal NotOf(CellKind kind, string text) =>
        kind switch
        {
            CellKind.BirthDay => InterchangeFindings.NotABirthDay(text),
            CellKind.Month => InterchangeFindings.NotAMonth(text),
            _ => InterchangeFindings.NotADay(text),
        };

    private static DateOnly? Parse(string text, string[] formats) =>
        DateOnly.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && IsPossible(day) ? day : null;

    private static bool IsPossible(DateOnly day) => day.Year is >= ReadingLimits.FirstYear and <= ReadingLimits.LastYear;
}
