namespace PartyBranchRecords.Data.Interchange.Jobs;

/// <summary>
/// A file that somebody uploaded to be imported: it is checked, shown, and once confirmed written. The work goes on when the
/// page is left, on whichever node took it.
/// </summary>
public sealed class ImportJob
{
    public const int SourceLength = 200;
    public const int NodeLength = 100;

    public int Id { get; init; }
    public required DateTime At { get; init; }

    /// <summary>Who uploaded it: it is checked and written with the roles this account holds at that moment.</summary>
    public required string UserId { get; init; }

    /// <summary>The name of the file.</summary>
    public required string Source { get; init; }

    public ImportJobState State { get; set; } = ImportJobState.Uploaded;

    /// <summary>The node that works on it, while one does.</summary>
    public string? Node { get; set; }

    /// <summary>Since when it is in its state.</summary>
    public required DateTime Since { get; set; }

    /// <summary>What the check found, as <see cref="ImportCheckFile"/> writes it.</summary>
    public byte[]? Check { get; set; }

    /// <summary>The import it became.</summary>
    public int? ImportRunId { get; set; }
}

/// <summary>The uploaded file, kept apart from its job and only until the job is over.</summary>
public sealed class ImportUpload
{
    public required int ImportJobId { get; init; }
    public required byte[] Content { get; init; }
}

public enum ImportJobState
{
    /// <summary>Waits to be checked.</summary>
    Uploaded,
    Checking,

    /// <summary>Checked: its maker may read what it would do, and confirm.</summary>
    Checked,

    /// <summary>Confirmed: waits to be written.</summary>
    Confirmed,
    Writing,
    Done,

    /// <summary>Problems were found; nothing is written.</summary>
    Refused,

    /// <summary>Given up by its maker.</summary>
    Dropped,

    /// <summary>It failed, or the node that worked on it stopped.</summary>
    Failed,
}
