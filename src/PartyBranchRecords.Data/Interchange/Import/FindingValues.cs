using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>The values of a sentence as text that gives the same values again: {"day":"2020-12-31"}, a number, or a text.</summary>
public static class FindingValues
{
    private const string Day = "day";
    private const int LongestText = 150;

    public static string Write(Refusal sentence) => new JsonArray([.. sentence.Values.Select(Node)]).ToJsonString();

    public static IReadOnlyList<object> Read(string values) => [.. JsonNode.Parse(values)!.AsArray().Select(Value)];

    private static JsonNode? Node(object value) =>
        value switch
        {
            DateOnly day => new JsonObject { [Day] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) },
            int number => JsonValue.Create(number),
            decimal number => JsonValue.Create(number),
            _ => JsonValue.Create(Short(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")),
        };

    private static object Value(JsonNode? node) =>
        node switch
        {
            JsonObject one => DateOnly.ParseExact(one[Day]!.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture),
            // As an object each: the two together would be a decimal.
            JsonValue number when number.GetValueKind() == JsonValueKind.Number => number.TryGetValue<int>(out var whole)
                ? (object)whole
                : number.GetValue<decimal>(),
            _ => node?.GetValue<string>() ?? "",
        };

    private static string Short(string text) => text.Length <= LongestText ? text : string.Concat(text.AsSpan(0, LongestText - 1), "…");
}
