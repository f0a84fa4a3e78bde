using System.Text.RegularExpressions;
using PartyBranchRecords.Data.Interchange;

namespace PartyBranchRecords.Web.Pages.Data;

/// <summary>Files and columns by the names that stand in the workbook.</summary>
internal static partial class RecordTitles
{
    /// <summary>A value as files write it, with its days as they are written here.</summary>
    public static string Value(string? text) => text is null or "" ? "–" : Day().Replace(text, "${day}/${month}/${year}");

    public static string OfFile(string name) => Find(name)?.Title ?? name;

    public static string? OfColumn(string file, string? key) =>
        key is null ? null : Find(file)?.Columns.FirstOrDefault(column => string.Equals(column.Key, key, StringComparison.Ordinal))?.Heading ?? key;

    private static RecordFile? Find(string name) => RecordFiles.All.FirstOrDefault(file => string.Equals(file.Name, name, StringComparison.Ordinal));

    [GeneratedRegex(@"\b(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Day();
}
