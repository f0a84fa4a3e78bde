using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PartyBranchRecords.Data.Forms;

/// <summary>The placeholders of one paragraph. Word splits what was typed over several texts, wherever the cursor has rested.</summary>
internal sealed partial class Placeholders
{
    private readonly List<Text> texts;
    private readonly MatchCollection found;

    public Placeholders(Paragraph paragraph)
    {
        texts = [.. paragraph.Descendants<Text>()];
        found = Braced().Matches(string.Concat(texts.Select(text => text.Text)));
    }

    public IEnumerable<string> Names => found.Select(match => match.Groups["name"].Value);

    /// <summary>Puts the values in; a placeholder without one stays.</summary>
    public void Fill(Func<string, string?> valueOf)
    {
        // From the last, so that what stands before keeps its place.
        foreach (var match in found.Reverse())
        {
            if (valueOf(match.Groups["name"].Value) is { } value)
            {
                Replace(match.Index, match.Length, value);
            }
        }
    }

    /// <summary>The value takes the look of the text its placeholder begins in.</summary>
    private void Replace(int from, int length, string value)
    {
        var start = 0;
        var end = from + length;
        var isPut = false;
        foreach (var text in texts)
        {
            var (first, last) = (start, start + text.Text.Length);
            start = last;
            if (last <= from || first >= end)
            {
                continue;
            }
            var (before, after) = (text.Text[..Math.Max(0, from - first)], last > end ? text.Text[(end - first)..] : "");
            text.Text = before + (isPut ? "" : value) + after;
            text.Space = SpaceProcessingModeValues.Preserve;
            isPut = true;
        }
    }

    [GeneratedRegex(@"\{\{\s*(?<name>[\w.]+)\s*\}\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Braced();
}
