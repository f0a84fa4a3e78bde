namespace PartyBranchRecords.Web.Tests.Oracle;

/// <summary>A record set as the contract writes it: files of rows of text. Can be written as a folder of CSV files.</summary>
internal sealed class RecordTables
{
    private readonly SortedDictionary<string, Table> tables = new(StringComparer.Ordinal);

    /// <summary>The table of a file; an empty one where the set does not have it.</summary>
    public Table this[string file] => tables.TryGetValue(file, out var table) ? table : new Table(file, []);

    public IEnumerable<Table> All => tables.Values;

    public Table Add(string file, string columns) => tables[file] = new Table(file, columns.Split(','));

    public void Remove(string file) => tables.Remove(file);

    /// <summary>A small set written by hand: a line <c># file</c>, its header and its rows, and so on.</summary>
    public static RecordTables Of(string text)
    {
        var set = new RecordTables();
        foreach (var file in text.Split('#', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var rows = Csv.Parse(file);
            var table = set.Add(rows[0][0], string.Join(',', rows[1]));
            rows.Skip(2).ToList().ForEach(table.Row);
        }
        return set;
    }

    public static RecordTables Read(string folder)
    {
        var set = new RecordTables();
        foreach (var path in Directory.EnumerateFiles(folder, "*.csv"))
        {
            var rows = Csv.Parse(File.ReadAllText(path));
            var table = set.Add(Path.GetFileNameWithoutExtension(path), string.Join(',', rows[0]));
            rows.Skip(1).ToList().ForEach(table.Row);
        }
        return set;
    }

    public void WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var table in All)
        {
            File.WriteAllText(Path.Combine(folder, table.File + ".csv"), Csv.Text([table.Columns, .. table.Rows]));
        }
    }
}

/// <summary>A file of a record set.</summary>
internal sealed record Table(string File, IReadOnlyList<string> Columns)
{
    public List<string[]> Rows { get; } = [];

    public void Row(params string[] cells) =>
        Rows.Add(cells.Length == Columns.Count ? cells : throw new ArgumentException($"{File}: {string.Join('|', cells)}"));

    public bool Has(string column) => Columns.Contains(column);

    public IEnumerable<TableRow> Cells => Rows.Select(row => new TableRow(this, row));
}

/// <summary>A row whose cells are found by the key of their column; empty where the file lacks it.</summary>
internal readonly record struct TableRow(Table Table, string[] Row)
{
    public string this[string column] => Table.Columns.ToList().IndexOf(column) is >= 0 and var i ? Row[i] : "";

    public DateOnly? Day(string column) => this[column] is { Length: > 0 } text ? DateOnly.ParseExact(text, "yyyy-MM-dd") : null;

    /// <summary>The first day on which a row holds; ever, where it is not said.</summary>
    public DateOnly From(string column) => Day(column) ?? DateOnly.MinValue;

    /// <summary>The first day on which it no longer holds; never, where it is not said.</summary>
    public DateOnly To(string column) => Day(column) ?? DateOnly.MaxValue;

    public bool? YesNo(string column) => this[column] is { Length: > 0 } text ? text == "true" : null;
}
