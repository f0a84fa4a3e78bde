using PartyBranchRecords.Domain.Calendar;

namespace PartyBranchRecords.Domain.Members;

/// <summary>Huy hiệu Đảng: given for years of party age, on four days of the year.</summary>
public static class PartyBadges
{
    /// <summary>The years of party age that have a badge.</summary>
    public static readonly IReadOnlyList<int> Years = [30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90];

    private static readonly (int Month, int Day)[] AwardDays = [(2, 3), (5, 19), (9, 2), (11, 7)];

    /// <summary>The first award date on the day or after it.</summary>
    public static DateOnly AwardOn(DateOnly day) => Awards(day.Year, day.Year + 1).First(award => award >= day);

    /// <summary>The badge that comes due at an award date: its years were reached after the award date before.</summary>
    /// <param name="runsFrom">The day that the party age is counted from.</param>
    public static int? DueAt(DateOnly runsFrom, DateOnly award)
    {
        var years = runsFrom.YearsUntil(award);
        var before = Awards(award.Year - 1, award.Year).Last(earlier => earlier < award);
        return Years.Contains(years) && runsFrom.YearsUntil(before) < years ? years : null;
    }

    /// <summary>The last day from which a party age counts that has reached the first badge by then.</summary>
    public static DateOnly LastStartOfFirstBadge(DateOnly award)
    {
        var start = award.AddYears(-Years[0]);
        while (start.AddDays(1).YearsUntil(award) >= Years[0])
        {
            start = start.AddDays(1);
        }
        return start;
    }

    private static IEnumerable<DateOnly> Awards(params int[] years) =>
        years.SelectMany(year => AwardDays, (year, award) => new DateOnly(year, award.Month, award.Day));
}
