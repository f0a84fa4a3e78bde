namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>What an import does for a row of a file.</summary>
public enum RowOutcome
{
    Unchanged,
    Changed,
    Created,
}

/// <summary>The rows of a file, or of all files, by what becomes of them; kept facts that a whole history drops count as changed.</summary>
public sealed record RowCounts(int Created, int Changed, int Unchanged)
{
    public static readonly RowCounts None = new(0, 0, 0);

    public RowCounts With(RowOutcome outcome) =>
        outcome switch
        {
            RowOutcome.Created => this with { Created = Created + 1 },
            RowOutcome.Changed => this with { Changed = Changed + 1 },
            _ => this with { Unchanged = Unchanged + 1 },
        };

    public RowCounts Plus(RowCounts other) => new(Created + other.Created, Changed + other.Changed, Unchanged + other.Unchanged);
}

/// <summary>A value that an import changes, as a preview shows it.</summary>
/// <param name="File">The file.</param>
/// <param name="Row">The row; null where a kept row goes because the file's rows are the whole history.</param>
/// <param name="Key">What names the record: a code, a record number.</param>
/// <param name="Column">The column; null where a whole row comes or goes.</param>
/// <param name="Old">As files write it; null where there was nothing.</param>
/// <param name="New">As files write it; null where it is cleared.</param>
public sealed record ImportChange(string File, int? Row, string Key, string? Column, string? Old, string? New);
