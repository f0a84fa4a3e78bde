namespace PartyBranchRecords.Data.Interchange;

/// <summary>How a cell of a record file is read, and what its value is once read.</summary>
public enum CellKind
{
    /// <summary>A string, trimmed; NFC.</summary>
    Text,

    /// <summary>A string, trimmed, in capitals: the code of an organisation or a locality.</summary>
    Code,

    /// <summary>Several codes with ";" between, as an array of strings.</summary>
    Codes,

    /// <summary>A <see cref="DateOnly"/>.</summary>
    Day,

    /// <summary>A <see cref="BirthDay"/>: a day, or a year alone.</summary>
    BirthDay,

    /// <summary>A <see cref="DateOnly"/>, the first of a month.</summary>
    Month,

    /// <summary>A <see cref="bool"/>.</summary>
    YesNo,

    /// <summary>An <see cref="int"/>.</summary>
    Whole,

    /// <summary>A <see cref="decimal"/>.</summary>
    Number,

    /// <summary>A value of the enum <see cref="RecordColumn.Keywords"/>.</summary>
    Keyword,

    /// <summary>Several values of a flags enum with ";" between, as that enum.</summary>
    Keywords,

    /// <summary>A quota period, "2024" or "2015-2020", as a string in that form.</summary>
    Period,
}

/// <summary>A column of a record file.</summary>
/// <param name="Key">The name in files: a public contract, never renamed.</param>
/// <param name="Heading">The Vietnamese heading of templates, understood in the place of the key.</param>
public sealed record RecordColumn(string Key, string Heading, CellKind Kind = CellKind.Text)
{
    /// <summary>Together with the other keys of the file it makes a row the same row.</summary>
    public bool IsKey { get; init; }

    /// <summary>A row without it is refused.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Of a column that has to be there: a cell of it may be empty all the same.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>Of a text, a code or a period.</summary>
    public int MaxLength { get; init; } = 200;

    /// <summary>The enum whose names are the keywords.</summary>
    public Type? Keywords { get; init; }

    /// <summary>Smallest and largest value of a number.</summary>
    public (decimal From, decimal To) Range { get; init; } = (0, int.MaxValue);

    /// <summary>Another name that is understood.</summary>
    public string? Alias { get; init; }

    /// <summary>Every name that a heading may call it by.</summary>
    public IEnumerable<string> Names => Alias is null ? [Key, Heading] : [Key, Heading, Alias];

    /// <summary>The contract has no such column; this program adds it, so that an export is whole.</summary>
    public bool IsOwn { get; init; }
}

/// <summary>A birth date as old records know it.</summary>
/// <param name="Day">1 January where only the year is known.</param>
public readonly record struct BirthDay(DateOnly Day, bool YearOnly);

/// <summary>A file of a record set: a CSV file of this name, or a sheet of a workbook.</summary>
/// <param name="Name">The name of file and sheet: a public contract.</param>
/// <param name="Title">What the rows are, in Vietnamese; understood as the name of a sheet.</param>
public sealed record RecordFile(string Name, string Title, IReadOnlyList<RecordColumn> Columns)
{
    public IEnumerable<RecordColumn> Keys => Columns.Where(column => column.IsKey);
}
