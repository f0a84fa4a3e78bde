using System.Diagnostics.CodeAnalysis;
using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Data.Interchange;

/// <summary>A record set as it was read: the rows of each file that is in it, every cell read as its column says.</summary>
public sealed class RecordSet(IReadOnlyDictionary<RecordFile, RecordTable> tables)
{
    /// <summary>The rows of a file; a table without rows and columns where the set does not hold it.</summary>
    public RecordTable this[RecordFile file] => tables.GetValueOrDefault(file) ?? new RecordTable(file, [], []);

    /// <summary>The same set with other rows of one file.</summary>
    public RecordSet With(RecordTable table) => new(new Dictionary<RecordFile, RecordTable>(tables) { [table.File] = table });
}

/// <summary>The rows of one file.</summary>
/// <param name="Columns">The columns that the file has; of the others the records keep what they hold.</param>
public sealed record RecordTable(RecordFile File, IReadOnlyList<RecordColumn> Columns, IReadOnlyList<RecordRow> Rows)
{
    public bool Has(string column) => Columns.Any(one => string.Equals(one.Key, column, StringComparison.Ordinal));
}

/// <summary>A row of a file.</summary>
/// <param name="Number">Its row in the file as a spreadsheet counts them: the heading is 1.</param>
/// <param name="Values">A value for each column of <see cref="RecordFile.Columns"/>; null where the cell is empty or the file lacks the column.</param>
public sealed record RecordRow(RecordFile File, int Number, IReadOnlyList<object?> Values)
{
    /// <summary>The value of a column, as its <see cref="CellKind"/> says.</summary>
    [return: MaybeNull]
    public T Get<T>(string column)
    {
        for (var i = 0; i < File.Columns.Count; i++)
        {
            if (string.Equals(File.Columns[i].Key, column, StringComparison.Ordinal))
            {
                return (T?)Values[i];
            }
        }
        throw new ArgumentOutOfRangeException(nameof(column), column, $"{File.Name} has no such column.");
    }
}

/// <summary>What an import has to say of a record set.</summary>
/// <param name="File">The file or sheet it was found in.</param>
/// <param name="Row">The row as a spreadsheet counts them; null where it is about the whole file.</param>
/// <param name="Column">The key of the column; null where it is about the whole row.</param>
/// <param name="Sentence">What is wrong and what would be right.</param>
/// <param name="IsProblem">It stops the import; otherwise it is a warning and imported as it is.</param>
public sealed record ImportFinding(string File, int? Row, string? Column, Refusal Sentence, bool IsProblem);
