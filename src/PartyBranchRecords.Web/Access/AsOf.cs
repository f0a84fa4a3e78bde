using System.Globalization;
using PartyBranchRecords.Domain.Calendar;

namespace PartyBranchRecords.Web.Access;

/// <summary>The day the pages of this request look at: today, or the one in the address (<c>?as-of=2020-12-31</c>).</summary>
public sealed class AsOf
{
    /// <summary>The name in the address.</summary>
    public const string Parameter = "as-of";

    private static readonly string[] Patterns = ["yyyy-MM-dd", "d/M/yyyy"];

    public AsOf(IHttpContextAccessor accessor, TimeProvider clock)
    {
        Today = clock.Today;
        Day = Today;
        var text = accessor.HttpContext?.Request.Query[Parameter].ToString();
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }
        if (DateOnly.TryParseExact(text.Trim(), Patterns, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day <= Today)
        {
            Day = day;
        }
        else
        {
            Unreadable = text;
        }
    }

    public DateOnly Today { get; }
    public DateOnly Day { get; }
    public bool IsToday => Day == Today;

    /// <summary>What stood in the address when it was no day, or one after today; the page then says so and shows today.</summary>
    public string? Unreadable { get; }

    /// <summary>The value that keeps the day in an address; null for today.</summary>
    public string? Address => IsToday ? null : Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
