using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace PartyBranchRecords.Web.Tests.Interchange;

/// <summary>Spoils a set the way hands and programs do: cells swapped, copied, emptied and overlong, rows twice, files cut short.</summary>
public sealed partial class SetMutations(Random random)
{
    private static readonly string[] Odd =
    [
        "",
        " ",
        "\"",
        "\"\"\"",
        ";",
        ",",
        "0",
        "-1",
        "1e9",
        "true",
        "ALL",
        "TOTAL",
        "b",
        "M1",
        "H",
        "X",
        "NULL",
        "=1/0",
        "1900-01-01",
        "2199-12-31",
        "0001-01-01",
        "9999-12-31",
        "2020-02-30",
        "31/12/2020",
        "2020",
        "99999999999999999999",
        "Đ",
        "a\u0300\u0323",
        "\u202e\u200b",
        "\ud83c\udf89",
        "\ufeff",
        "\0",
        "\uffff",
        "İıſ",
        "Ｍ１",
        "'; DROP TABLE Members; --",
    ];

    /// <summary>The files of a set with some cells, rows or ends changed.</summary>
    public Dictionary<string, string> Spoil(IReadOnlyDictionary<string, string[]> files)
    {
        var texts = files.Where(_ => random.Next(40) > 0).ToDictionary(file => file.Key, file => string.Join('\n', file.Value) + "\n");
        var cells = files.Values.SelectMany(lines => lines.Skip(1)).SelectMany(line => line.Split(',')).ToArray();
        for (var i = random.Next(1, 4); i > 0 && texts.Count > 0; i--)
        {
            var name = texts.Keys.ElementAt(random.Next(texts.Count));
            texts[name] = Spoil(texts[name], cells);
        }
        return texts;
    }

    /// <summary>One part of a workbook changed in its text, and packed again.</summary>
    public byte[] Spoil(byte[] workbook)
    {
        var result = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(workbook)))
        using (var target = new ZipArchive(result, ZipArchiveMode.Create))
        {
            var spoilt = random.Next(source.Entries.Count);
            foreach (var (place, entry) in source.Entries.Index())
            {
                using var reader = new StreamReader(entry.Open());
                var text = reader.ReadToEnd();
                using var writer = new StreamWriter(target.CreateEntry(entry.FullName).Open());
                writer.Write(place == spoilt ? SpoilMarkup(text) : text);
            }
        }
        return result.ToArray();
    }

    private string Spoil(string text, string[] cells)
    {
        var rows = text.Split('\n').Select(line => line.Split(',')).ToList();
        var (first, second) = (rows[random.Next(rows.Count)], rows[random.Next(rows.Count)]);
        var (one, other) = (random.Next(first.Length), random.Next(second.Length));
        switch (random.Next(9))
        {
            case 0:
                (first[one], second[other]) = (second[other], first[one]);
                break;
            case 1:
                rows.Insert(random.Next(rows.Count), first);
                break;
            case 2:
                return text[..random.Next(text.Length + 1)];
            case 3:
                first[one] = new string('ă', random.Next(100_000));
                break;
            case 4:
                rows.Remove(first);
                break;
            case 5 or 6:
                first[one] = Odd[random.Next(Odd.Length)];
                break;
            default:
                first[one] = cells[random.Next(cells.Length)];
                break;
        }
        return string.Join('\n', rows.Select(row => string.Join(',', row)));
    }

    private string SpoilMarkup(string text)
    {
        switch (random.Next(5))
        {
            case 0:
                return text[..random.Next(text.Length + 1)];
            case 1:
                return text.Remove(random.Next(text.Length), 1);
            default:
                var parts = MarkupPart().Matches(text);
                var (cut, put) = (parts[random.Next(parts.Count)], random.Next(2) == 0 ? parts[random.Next(parts.Count)].Value : Escaped());
                return new StringBuilder(text).Remove(cut.Index, cut.Length).Insert(cut.Index, put).ToString();
        }
    }

    private string Escaped() => System.Security.SecurityElement.Escape(Odd[random.Next(Odd.Length)]) ?? "";

    /// <summary>A tag, or the text between two.</summary>
    [GeneratedRegex("<[^>]+>|[^<]+")]
    private static partial Regex MarkupPart();
}
