using System.Globalization;
using System.Text.Json;
using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Data.Reporting.Stored;

/// <summary>The cells of a report as JSON, and back to what they were.</summary>
internal static class StoredCells
{
    private static readonly IReadOnlyDictionary<string, Type> Keywords = typeof(Fact)
        .Assembly.GetTypes()
        .Where(type => type.IsEnum)
        .ToDictionary(type => type.Name, StringComparer.Ordinal);

    public static void Write(Utf8JsonWriter json, object? cell)
    {
        switch (cell)
        {
            case null:
                json.WriteNullValue();
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case decimal:
                // With its point, by which it is told from a whole number.
                json.WriteRawValue(ReportCsv.Text(cell)!);
                break;
            case bool yes:
                json.WriteBooleanValue(yes);
                break;
            case Enum keyword:
                json.WriteStringValue($"{keyword.GetType().Name}.{keyword}");
                break;
            default:
                json.WriteStringValue(ReportCsv.Text(cell));
                break;
        }
    }

    public static object? Read(JsonElement cell, ColumnKind kind) =>
        cell.ValueKind switch
        {
            JsonValueKind.Number when cell.GetRawText().Contains('.', StringComparison.Ordinal) => cell.GetDecimal(),
            JsonValueKind.Number => (object)cell.GetInt32(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.String when kind is ColumnKind.Day => DateOnly.ParseExact(cell.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            JsonValueKind.String when kind is ColumnKind.Keyword => Keyword(cell.GetString()!),
            JsonValueKind.String => cell.GetString(),
            _ => null,
        };

    private static object Keyword(string text) =>
        text.Split('.') is [var type, var value] && Keywords.TryGetValue(type, out var keyword) && Enum.TryParse(keyword, value, out var found)
            ? found
            : text;
}
