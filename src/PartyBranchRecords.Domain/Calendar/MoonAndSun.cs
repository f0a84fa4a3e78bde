namespace PartyBranchRecords.Domain.Calendar;

/// <summary>
/// Which day a new moon falls on, and how far the sun has come, by the clock of Vietnam (UTC+7). Days are Julian day numbers.
/// </summary>
/// <remarks>
/// After Hồ Ngọc Đức, "Thuật toán tính âm lịch" (2004), whose series are those of J. Meeus, "Astronomical Algorithms" (1998). They
/// are good for a few minutes.
/// </remarks>
internal static class MoonAndSun
{
    /// <summary>Days from one new moon to the next, on average.</summary>
    public const double SynodicMonth = 29.530588853;

    /// <summary>The new moon of 1 January 1900, from which new moons are numbered.</summary>
    public const double FirstNewMoon = 2415021.076998695;

    private const double DayPartOfVietnam = 7 / 24.0;

    /// <summary>The day of the new moon of a number.</summary>
    public static int NewMoonDay(int number)
    {
        var t = number / 1236.85; // Julian centuries since 1900
        var t2 = t * t;
        var t3 = t2 * t;
        var mean =
            2415020.75933 + (29.53058868 * number) + (0.0001178 * t2) - (0.000000155 * t3) + (0.00033 * Sin(166.56 + (132.87 * t) - (0.009173 * t2)));
        var sun = 359.2242 + (29.10535608 * number) - (0.0000333 * t2) - (0.00000347 * t3);
        var moon = 306.0253 + (385.81691806 * number) + (0.0107306 * t2) + (0.00001236 * t3);
        var latitude = 21.2964 + (390.67050646 * number) - (0.0016528 * t2) - (0.00000239 * t3);
        var correction =
            ((0.1734 - (0.000393 * t)) * Sin(sun))
            + (0.0021 * Sin(2 * sun))
            - (0.4068 * Sin(moon))
            + (0.0161 * Sin(2 * moon))
            - (0.0004 * Sin(3 * moon))
            + (0.0104 * Sin(2 * latitude))
            - (0.0051 * Sin(sun + moon))
            - (0.0074 * Sin(sun - moon))
            + (0.0004 * Sin((2 * latitude) + sun))
            - (0.0004 * Sin((2 * latitude) - sun))
            - (0.0006 * Sin((2 * latitude) + moon))
            + (0.0010 * Sin((2 * latitude) - moon))
            + (0.0005 * Sin((2 * moon) + sun));
        var slowingOfTheEarth = -0.000278 + (0.000265 * t) + (0.000262 * t2);
        return (int)Math.Floor(mean + correction - slowingOfTheEarth + 0.5 + DayPartOfVietnam);
    }

    /// <summary>The twelfth of its yearly way that the sun has reached when a day begins: 0 from the March equinox, 9 from the December solstice.</summary>
    public static int SunTwelfth(int julianDay)
    {
        var t = (julianDay - 2451545.5 - DayPartOfVietnam) / 36525; // Julian centuries since 2000
        var t2 = t * t;
        var anomaly = 357.52910 + (35999.05030 * t) - (0.0001559 * t2) - (0.00000048 * t * t2);
        var mean = 280.46645 + (36000.76983 * t) + (0.0003032 * t2);
        var centre =
            ((1.914600 - (0.004817 * t) - (0.000014 * t2)) * Sin(anomaly))
            + ((0.019993 - (0.000101 * t)) * Sin(2 * anomaly))
            + (0.000290 * Sin(3 * anomaly));
        var turns = (mean + centre) / 360;
        return (int)Math.Floor((turns - Math.Floor(turns)) * 12);
    }

    private static double Sin(double degrees) => Math.Sin(degrees * Math.PI / 180);
}
