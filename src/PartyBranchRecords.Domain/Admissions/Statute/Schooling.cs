using System.Globalization;
using System.Text.RegularExpressions;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Domain.Admissions.Statute;

/// <summary>The school a person has finished, read from what was entered.</summary>
/// <param name="IsKnown">It could be read.</param>
/// <param name="Finished">Null: not even primary school.</param>
public readonly partial record struct Schooling(bool IsKnown, SchoolLevel? Finished = null)
{
    private const int YearsOfOldSchool = 10;

    private static readonly string[] AboveOrLowerSecondary =
    [
        "trung hoc co so",
        "thcs",
        "cap 2",
        "cap ii",
        "trung hoc pho thong",
        "thpt",
        "cap 3",
        "cap iii",
        "trung cap",
        "cao dang",
        "dai hoc",
    ];

    /// <summary>
    /// "9/12", "lớp 7/10", "12", "tốt nghiệp THCS". Of twelve years five are primary and nine lower secondary; of the ten years of
    /// the school before 1989 four and seven.
    /// </summary>
    public static Schooling Read(string? entered)
    {
        var text = PersonName.SearchKey(entered ?? "");
        if (AboveOrLowerSecondary.Any(word => text.Contains(word, StringComparison.Ordinal)))
        {
            return new(true, SchoolLevel.LowerSecondary);
        }
        if (text.Contains("tieu hoc", StringComparison.Ordinal) || text is "cap 1" or "cap i")
        {
            return new(true, SchoolLevel.Primary);
        }
        if (
            Grade().Match(text) is not { Success: true } grade
            || !int.TryParse(grade.Groups["done"].ValueSpan, CultureInfo.InvariantCulture, out var done)
        )
        {
            return new(false);
        }
        var isOld = grade.Groups["of"].Value is { Length: > 0 } of && int.Parse(of, CultureInfo.InvariantCulture) == YearsOfOldSchool;
        return new(
            true,
            done >= (isOld ? 7 : 9) ? SchoolLevel.LowerSecondary
                : done >= (isOld ? 4 : 5) ? SchoolLevel.Primary
                : null
        );
    }

    [GeneratedRegex(@"^(lop )?(?<done>\d{1,2})( ?/ ?(?<of>10|12))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Grade();
}
