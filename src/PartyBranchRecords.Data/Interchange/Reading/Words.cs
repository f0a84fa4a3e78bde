using System.Text;

namespace PartyBranchRecords.Data.Interchange.Reading;

/// <summary>Words of headings, names and keywords, compared as people write them.</summary>
internal static class Words
{
    public static bool Same(string one, string other) => string.Equals(Plain(one), Plain(other), StringComparison.Ordinal);

    /// <summary>Composed, in lower case, with single blanks; without commas and without the star of a required heading.</summary>
    public static string Plain(string text) =>
        string.Join(
            ' ',
            Composed(text)
                .Replace(",", "", StringComparison.Ordinal)
                .ToLowerInvariant()
                .TrimEnd('*', ' ')
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );

    /// <summary>NFC and trimmed. What is no text at all (half a surrogate pair) comes out as it is, and is refused as such.</summary>
    public static string Composed(string text)
    {
        var trimmed = text.Trim();
        try
        {
            return trimmed.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return trimmed;
        }
    }
}
