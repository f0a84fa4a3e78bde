using static PartyBranchRecords.Data.Interchange.CellKind;

namespace PartyBranchRecords.Data.Interchange;

/// <summary>The words in which files and their columns are declared.</summary>
internal static class RecordColumns
{
    public static RecordFile File(string name, string title, params IReadOnlyList<RecordColumn> columns) => new(name, title, columns);

    public static RecordColumn Optional(string key, string heading, CellKind kind = Text, int length = 200) =>
        new(key, heading, kind) { MaxLength = length };

    public static RecordColumn Required(string key, string heading, CellKind kind = Text, int length = 200) =>
        Optional(key, heading, kind, length) with
        {
            IsRequired = true,
        };

    public static RecordColumn Key(string key, string heading, CellKind kind = Text, int length = 200) =>
        Required(key, heading, kind, length) with
        {
            IsKey = true,
        };

    public static RecordColumn Own(string key, string heading, CellKind kind = Text, int length = 200) =>
        Optional(key, heading, kind, length) with
        {
            IsOwn = true,
        };

    public static RecordColumn Choice<T>(string key, string heading)
        where T : struct, Enum => new(key, heading, CellKind.Keyword) { Keywords = typeof(T) };
}
