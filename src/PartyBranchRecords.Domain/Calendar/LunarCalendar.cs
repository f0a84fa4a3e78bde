namespace PartyBranchRecords.Domain.Calendar;

/// <summary>A day of the Vietnamese lunisolar calendar (âm lịch).</summary>
/// <param name="Year">The lunar year, by the solar year in which it begins.</param>
/// <param name="IsLeap">Of a leap month (tháng nhuận), which follows the month of the same number.</param>
public readonly record struct LunarDay(int Year, int Month, int Day, bool IsLeap = false);

/// <summary>
/// The Vietnamese lunisolar calendar of 1900 to 2100, by the meridian of UTC+7: a month begins on the day of the new moon, the
/// winter solstice lies in the eleventh month, and a year of thirteen months repeats the first month in which the sun enters no
/// new sign. China's differs where a new moon or a solstice falls between the two midnights (Tết of 1985, 2007, 2030).
/// </summary>
/// <remarks>After Hồ Ngọc Đức, "Thuật toán tính âm lịch" (2004). Before 1968 the offices in fact went by UTC+8.</remarks>
public static class LunarCalendar
{
    public const int FirstYear = 1900;
    public const int LastYear = 2100;

    private const int JulianDayOfDayZero = 1721426;

    /// <summary>The lunar day of a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside <see cref="FirstYear"/> to <see cref="LastYear"/>.</exception>
    public static LunarDay Of(DateOnly day)
    {
        Check(day.Year);
        var julian = day.DayNumber + JulianDayOfDayZero;
        var begins = BeginningOfMonth(julian);
        var around = SolsticeYear.Around(begins, day.Year);
        var month = (begins - around.Begins) / 29;
        var isLeap = month == around.LeapMonth;
        var regular = month >= around.LeapMonth ? month - 1 : month;
        return new LunarDay(around.Year + (regular < 2 ? 0 : 1), ((regular + 10) % 12) + 1, julian - begins + 1, isLeap);
    }

    /// <summary>The day of a day in a lunar month that is no leap month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside <see cref="FirstYear"/> to <see cref="LastYear"/>.</exception>
    public static DateOnly DayOf(int year, int month, int day)
    {
        Check(year);
        var around = SolsticeYear.From(month < 11 ? year - 1 : year);
        var regular = (month + 1) % 12;
        var number = around.FirstMoon + regular + (regular >= around.LeapMonth ? 1 : 0);
        return DateOnly.FromDayNumber(MoonAndSun.NewMoonDay(number) + day - 1 - JulianDayOfDayZero);
    }

    /// <summary>The first day of the lunar year (mùng 1 Tết).</summary>
    public static DateOnly NewYear(int year) => DayOf(year, 1, 1);

    /// <summary>The day of the last new moon, which may be most of a day before or after the mean one.</summary>
    private static int BeginningOfMonth(int julianDay)
    {
        var number = (int)Math.Floor((julianDay - MoonAndSun.FirstNewMoon) / MoonAndSun.SynodicMonth) + 1;
        while (MoonAndSun.NewMoonDay(number) > julianDay)
        {
            number--;
        }
        return MoonAndSun.NewMoonDay(number);
    }

    private static void Check(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear);
    }

    /// <summary>The months from one eleventh month to the next.</summary>
    /// <param name="Year">The year whose solstice lies in the first of them.</param>
    /// <param name="Begins">The day on which the first of them begins.</param>
    /// <param name="LeapMonth">Which of them is the leap month, the eleventh month being 0; beyond all of them where there is none.</param>
    private readonly record struct SolsticeYear(int Year, int Begins, int LeapMonth)
    {
        public int FirstMoon => (int)Math.Floor(0.5 + ((Begins - MoonAndSun.FirstNewMoon) / MoonAndSun.SynodicMonth));

        public static SolsticeYear Around(int day, int year) => EleventhMonth(year) is var last && day < last ? From(year - 1) : From(year);

        public static SolsticeYear From(int year)
        {
            var months = new SolsticeYear(year, EleventhMonth(year), int.MaxValue);
            var isLong = EleventhMonth(year + 1) - months.Begins > 365;
            return isLong ? months with { LeapMonth = FindLeapMonth(months.FirstMoon) } : months;
        }

        private static int EleventhMonth(int year)
        {
            var lastDay = new DateOnly(year, 12, 31).DayNumber + JulianDayOfDayZero;
            var number = (int)Math.Floor((lastDay - MoonAndSun.FirstNewMoon) / MoonAndSun.SynodicMonth);
            var begins = MoonAndSun.NewMoonDay(number);
            return MoonAndSun.SunTwelfth(begins) >= 9 ? MoonAndSun.NewMoonDay(number - 1) : begins;
        }

        /// <summary>The first month at whose end the sun stands in the same sign as at its beginning.</summary>
        private static int FindLeapMonth(int firstMoon)
        {
            var month = 1;
            while (SunAt(month) != SunAt(month + 1))
            {
                month++;
            }
            return month;

            int SunAt(int month) => MoonAndSun.SunTwelfth(MoonAndSun.NewMoonDay(firstMoon + month));
        }
    }
}
