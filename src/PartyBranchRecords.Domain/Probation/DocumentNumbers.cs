using System.Globalization;
using System.Text.RegularExpressions;

namespace PartyBranchRecords.Domain.Probation;

/// <summary>The numbers of papers signed together: 98-QĐ/HU, 99-QĐ/HU, 100-QĐ/HU.</summary>
public static partial class DocumentNumbers
{
    /// <summary>Counted on from the first by its first run of digits; null where it has none.</summary>
    public static IReadOnlyList<string>? CountOn(string first, int count)
    {
        if (count <= 1)
        {
            return [first];
        }
        var match = Digits().Match(first);
        if (!match.Success || !long.TryParse(match.Value, CultureInfo.InvariantCulture, out var start))
        {
            return null;
        }
        var padded = "D" + match.Length.ToString(CultureInfo.InvariantCulture);
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(i =>
                    first[..match.Index] + (start + i).ToString(padded, CultureInfo.InvariantCulture) + first[(match.Index + match.Length)..]
                ),
        ];
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
