using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting.Stored;

/// <summary>A stored report as JSON in one column, and read again: it must still be read when the program has changed.</summary>
public static class StoredContentFile
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string HashOf(byte[] content) => Convert.ToHexString(SHA256.HashData(content));

    public static byte[] Write(StoredContent content)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            WriteQuestion(json, content);
            WriteTable(json, content.Report.Table);
            if (content.Report.Behind is { } behind)
            {
                WriteBehind(json, behind);
            }
            json.WriteEndObject();
        }
        return bytes.ToArray();
    }

    private static void WriteQuestion(Utf8JsonWriter json, StoredContent content)
    {
        var words = content.Words;
        json.WriteString("report", words.Name);
        json.WriteString("org", words.Organisation);
        json.WriteString("as_of", Day(words.AsOf));
        json.WriteString("from", Day(words.From));
        json.WriteString("to", Day(words.To));
        json.WriteString("year", words.Year?.ToString(CultureInfo.InvariantCulture));
        json.WriteString("term", words.Term);
        json.WriteString("by", words.By?.ToString());
        json.WriteString("structure", words.Structure.ToString());
        json.WriteString("today", Day(content.Today));
        json.WriteNumber("known_at", content.KnownAt);
        json.WriteStartObject("scope");
        json.WriteString("day", Day(content.Scope.Day));
        json.WriteBoolean("everything", content.Scope.Everything);
        WriteNumbers(json, "districts", content.Scope.Districts);
        WriteNumbers(json, "communes", content.Scope.Communes);
        json.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter json, ReportTable table)
    {
        json.WriteStartArray("columns");
        foreach (var head in table.Columns)
        {
            json.WriteStartObject();
            json.WriteString("name", head.Name);
            json.WriteString("kind", head.Kind.ToString());
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var (cells, subject) in table.Rows)
        {
            json.WriteStartObject();
            json.WriteString("kind", subject.Kind.ToString());
            json.WriteString("code", subject.Code);
            WriteNumber(json, "id", subject.Id);
            json.WriteString("part", subject.Part);
            json.WriteStartArray("cells");
            foreach (var cell in cells)
            {
                StoredCells.Write(json, cell);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteBehind(Utf8JsonWriter json, NumbersBehind behind)
    {
        json.WriteString("counted", behind.Kind.ToString());
        json.WriteStartArray("behind");
        foreach (var (number, ids) in behind.All)
        {
            json.WriteStartObject();
            WriteNumber(json, "row", number.Row);
            json.WriteString("part", number.Part);
            json.WriteString("column", number.Column);
            WriteNumbers(json, "ids", ids);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static StoredContent Read(byte[] bytes)
    {
        using var document = JsonDocument.Parse(bytes);
        var root = document.RootElement;
        var scope = root.GetProperty("scope");
        return new StoredContent
        {
            Words = new ReportArguments
            {
                Name = Text(root, "report")!,
                Organisation = Text(root, "org")!,
                AsOf = Day(root, "as_of"),
                From = Day(root, "from"),
                To = Day(root, "to"),
                Year = Text(root, "year") is { } year ? int.Parse(year, CultureInfo.InvariantCulture) : null,
                Term = Text(root, "term"),
                By = Text(root, "by") is { } by ? Enum.Parse<ReportLevel>(by) : null,
                Structure = Enum.Parse<ReportStructure>(Text(root, "structure")!),
            },
            Today = Day(root, "today")!.Value,
            KnownAt = root.GetProperty("known_at").GetInt64(),
            Scope = new Scope(
                Day(scope, "day")!.Value,
                Numbers(scope, "districts"),
                Numbers(scope, "communes"),
                scope.GetProperty("everything").GetBoolean()
            ),
            Report = new CapturedReport(Table(root), root.TryGetProperty("behind", out var behind) ? Behind(root, behind) : null),
        };
    }

    /// <summary>What a number opens is the program's, not the paper's.</summary>
    private static ReportTable Table(JsonElement root)
    {
        var known = ReportCatalogue.Find(Text(root, "report")!)?.Columns ?? [];
        var heads = root.GetProperty("columns")
            .EnumerateArray()
            .Select(head => new ReportHead(Text(head, "name")!, Enum.Parse<ColumnKind>(Text(head, "kind")!)))
            .Select(head =>
                head with
                {
                    Link = known.FirstOrDefault(one => string.Equals(one.Name, head.Name, StringComparison.Ordinal))?.Link is { IsKept: true } kept
                        ? kept
                        : null,
                }
            )
            .ToList();
        return new(
            heads,
            [
                .. root.GetProperty("rows")
                    .EnumerateArray()
                    .Select(row => new ReportRow(
                        [.. row.GetProperty("cells").EnumerateArray().Zip(heads, (cell, head) => StoredCells.Read(cell, head.Kind))],
                        new RowSubject(Enum.Parse<SubjectKind>(Text(row, "kind")!), Text(row, "code")!, Number(row, "id"), Text(row, "part"))
                    )),
            ]
        );
    }

    private static NumbersBehind Behind(JsonElement root, JsonElement numbers) =>
        numbers
            .EnumerateArray()
            .Aggregate(
                new NumbersBehind { Kind = Enum.Parse<SubjectKind>(Text(root, "counted")!) },
                (behind, one) => behind.Add(new NumberKey(Number(one, "row"), Text(one, "part"), Text(one, "column")!), Numbers(one, "ids"))
            );

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? Day(JsonElement from, string name) =>
        Text(from, name) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private static string? Text(JsonElement from, string name) => from.GetProperty(name).GetString();

    private static int? Number(JsonElement from, string name) =>
        from.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;

    private static int[] Numbers(JsonElement from, string name) => [.. from.GetProperty(name).EnumerateArray().Select(number => number.GetInt32())];

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, IEnumerable<int> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }
        json.WriteEndArray();
    }
}
