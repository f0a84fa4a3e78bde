using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Calendar;

internal static class CalendarTexts
{
    public static string Why(Text text, Holiday holiday) =>
        holiday.InLieuOf is { } missed ? text["Calendar.InLieuOf", text.Of(holiday.Kind), missed] : text.Of(holiday.Kind);

    /// <summary>Day and month of the lunar calendar: 10/3.</summary>
    public static string LunarDay(DateOnly day)
    {
        var lunar = LunarCalendar.Of(day);
        return $"{lunar.Day}/{lunar.Month}";
    }

    public static string Days(IEnumerable<DateOnly> days) => string.Join(", ", days.Select(day => Show.Day(day)));
}
