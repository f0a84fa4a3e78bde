using PartyBranchRecords.Data.Interchange;

namespace PartyBranchRecords.Web.Pages.Data;

/// <summary>Files and columns by the names that stand in the workbook.</summary>
internal static class RecordTitles
{
    public static string OfFile(string name) => Find(name)?.Title ?? name;

    public static string? OfColumn(string file, string? key) =>
        key is null ? null : Find(file)?.Columns.FirstOrDefault(column => string.Equals(column.Key, key, StringComparison.Ordinal))?.Heading ?? key;

    private static RecordFile? Find(string name) => RecordFiles.All.FirstOrDefault(file => string.Equals(file.Name, name, StringComparison.Ordinal));
}
