using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PartyBranchRecords.Domain.Quotas;

/// <summary>The period a quota is set for: a calendar year ("2024") or a term ("2015-2020").</summary>
/// <param name="Name">As it is written, and stored with the quota.</param>
/// <param name="From">The first day.</param>
/// <param name="Through">The last day, included.</param>
public sealed record QuotaPeriod(string Name, DateOnly From, DateOnly Through)
{
    public const int FirstYear = 1930;
    public const int LastYear = 2199;
    private const int YearsOfTerm = 5;

    public bool IsTerm => Name.Contains('-', StringComparison.Ordinal);

    public static QuotaPeriod OfYear(int year) =>
        new(year.ToString(CultureInfo.InvariantCulture), new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>A term whose congress days are not known runs from 1 July of its first year to 30 June of its last.</summary>
    public static QuotaPeriod OfTerm(int firstYear, int lastYear) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{firstYear}-{lastYear}"), new DateOnly(firstYear, 7, 1), new DateOnly(lastYear, 6, 30));

    /// <summary>The usual term of a day: congresses are held every five years, 2015, 2020, 2025.</summary>
    public static QuotaPeriod UsualTermOf(DateOnly day)
    {
        var congress = day.Year - day.Year % YearsOfTerm;
        var first = day >= OfTerm(congress, congress + YearsOfTerm).From ? congress : congress - YearsOfTerm;
        return OfTerm(first, first + YearsOfTerm);
    }

    /// <summary>The same term between the days its committee keeps for it.</summary>
    public QuotaPeriod Between(CommitteeTerm term) => this with { From = term.From, Through = term.To?.AddDays(-1) ?? Through };

    /// <summary>Reads "2024" or "2015-2020"; a term ends after the year it begins in.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out QuotaPeriod? period)
    {
        var years = (text ?? "").Trim().Replace('–', '-').Split('-', StringSplitOptions.TrimEntries);
        period = years switch
        {
            [var year] when YearOf(year) is { } only => OfYear(only),
            [var first, var last] when (YearOf(first), YearOf(last)) is ({ } from, { } to) && from < to => OfTerm(from, to),
            _ => null,
        };
        return period is not null;
    }

    private static int? YearOf(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear
            ? year
            : null;
}
