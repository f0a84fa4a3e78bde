namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>An import that wrote something: what it read, what it did, and whether it was undone.</summary>
public sealed class ImportRun
{
    public const int SourceLength = 200;

    public int Id { get; init; }
    public required DateTime At { get; init; }
    public string? UserId { get; init; }

    /// <summary>The name of the folder or file, without its path.</summary>
    public required string Source { get; init; }

    /// <summary>The change that holds everything it wrote.</summary>
    public required long ChangeNumber { get; init; }

    /// <summary>Rows of files.</summary>
    public required int CreatedCount { get; init; }
    public required int ChangedCount { get; init; }
    public required int UnchangedCount { get; init; }
    public required int WarningCount { get; init; }

    /// <summary>The change that undid it.</summary>
    public long? UndoneBy { get; set; }
}

/// <summary>What looked wrong in a row and was imported as it is; see <see cref="ImportFinding"/>.</summary>
public sealed class ImportWarning
{
    public const int NameLength = 60;
    public const int CodeLength = 100;
    public const int ValuesLength = 2000;

    public long Id { get; init; }
    public required int ImportRunId { get; init; }
    public required string File { get; init; }
    public int? Row { get; init; }
    public string? Column { get; init; }

    /// <summary>The name of the sentence in the resources.</summary>
    public required string Code { get; init; }

    /// <summary>What the sentence mentions, as <see cref="FindingValues"/> writes it.</summary>
    public required string Values { get; init; }
}
