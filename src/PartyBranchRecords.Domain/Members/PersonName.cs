using System.Globalization;
using System.Text;

namespace PartyBranchRecords.Domain.Members;

/// <summary>
/// Names of people as Vietnamese offices sort and search them. The keys are kept as columns, because neither database
/// collates Vietnamese the same way; they compare ordinally.
/// </summary>
public static class PersonName
{
    private const string Alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    /// <summary>The marks of the tones in dictionary order: level, huyền, hỏi, ngã, sắc, nặng.</summary>
    private const string Tones = "\0\u0300\u0309\u0303\u0301\u0323";

    /// <summary>Composed (NFC), without leading, trailing or doubled blanks.</summary>
    public static string Clean(string name) =>
        string.Join(' ', name.Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>
    /// The given name (last word), then family and middle names; letters in the order of the Vietnamese alphabet, and where
    /// the letters of a word are equal, by tone.
    /// </summary>
    public static string SortKey(string name)
    {
        var words = Clean(name).ToLowerInvariant().Split(' ');
        return string.Join(' ', words.TakeLast(1).Concat(words.SkipLast(1)).Select(WordKey));
    }

    /// <summary>
    /// Lower case without diacritics, so that "duc" finds Đức and "Đuc" does too. A person is also found by another name.
    /// </summary>
    public static string SearchKey(string name, string? otherName = null)
    {
        var folded = new StringBuilder();
        foreach (var c in Clean($"{name} {otherName}").ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(c == 'đ' ? 'd' : c);
            }
        }
        return folded.ToString();
    }

    private static string WordKey(string word)
    {
        var letters = new StringBuilder();
        var tones = new StringBuilder();
        foreach (var c in word)
        {
            var (letter, tone) = Split(c);
            var place = Alphabet.IndexOf(letter, StringComparison.Ordinal);
            letters.Append(place < 0 ? letter : (char)('A' + place));
            if (tone > 0)
            {
                tones.Append((char)('0' + tone));
            }
        }
        return $"{letters} {(tones.Length == 0 ? "0" : tones)}";
    }

    /// <summary>The letter without its tone (ấ is â with sắc), and the place of the tone in <see cref="Tones"/>.</summary>
    private static (char Letter, int Tone) Split(char c)
    {
        foreach (var mark in c.ToString().Normalize(NormalizationForm.FormD))
        {
            var tone = Tones.IndexOf(mark, StringComparison.Ordinal);
            if (tone > 0)
            {
                var bare = c.ToString().Normalize(NormalizationForm.FormD).Replace(mark.ToString(), "", StringComparison.Ordinal);
                return (bare.Normalize(NormalizationForm.FormC)[0], tone);
            }
        }
        return (c, 0);
    }
}
