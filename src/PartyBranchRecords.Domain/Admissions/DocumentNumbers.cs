using System.Globalization;

namespace PartyBranchRecords.Domain.Admissions;

/// <summary>Numbers of papers that follow one another: 121-QĐ/HU, 122-QĐ/HU, ...</summary>
public static class DocumentNumbers
{
    /// <summary>As many as are asked for, counted on at the first digits; as wide as they were written. Without digits only the first is known.</summary>
    public static IReadOnlyList<string?> From(string? first, int count)
    {
        var clean = VoteEntry.Clean(first);
        if (clean is null)
        {
            return new string?[count];
        }
        var begin = clean.AsSpan().IndexOfAnyInRange('0', '9');
        var length =
            begin < 0 ? 0
            : clean.AsSpan(begin).IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end
            : clean.Length - begin;
        if (!long.TryParse(clean.AsSpan(Math.Max(begin, 0), length), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return [.. Enumerable.Range(0, count).Select(place => place == 0 ? clean : null)];
        }
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(place =>
                    $"{clean[..begin]}{(number + place).ToString(CultureInfo.InvariantCulture).PadLeft(length, '0')}{clean[(begin + length)..]}"
                ),
        ];
    }
}
