namespace PartyBranchRecords.Web.Tests.Oracle.Slow;

/// <summary>"Names sort by the last word (given name), then family and middle names, in Vietnamese collation" (domain, section 5).</summary>
internal static class Names
{
    /// <summary>The letters in their order; a tone decides only between words that are otherwise the same, and before the next word does.</summary>
    private const string Letters = "aăâbcdđeêghiklmnoôơpqrstuưvxy";

    private const string Toned = "àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
    private const string Plain = "aăâeêioôơuưy";

    public static string SortKey(string name)
    {
        var words = name.ToLowerInvariant().Split(' ');
        string[] order = [words[^1], .. words[..^1]];
        return string.Join('\u0001', order.Select(word => new string([.. word.Select(Letter)]) + '\u0000' + new string([.. word.Select(Tone)])));
    }

    private static char Letter(char letter) => (char)('a' + Letters.IndexOf(Toned.IndexOf(letter) is >= 0 and var i ? Plain[i / 5] : letter));

    private static char Tone(char letter) => (char)('1' + (Toned.IndexOf(letter) is >= 0 and var i ? i % 5 + 1 : 0));
}
