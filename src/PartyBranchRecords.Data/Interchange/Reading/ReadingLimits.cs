namespace PartyBranchRecords.Data.Interchange.Reading;

/// <summary>How much of a record set is read at most: far above what an office has, far below what would stop the server.</summary>
public static class ReadingLimits
{
    /// <summary>Of a file, and of an archive or workbook unpacked.</summary>
    public const long Bytes = 200L * Megabyte;
    public const int Megabyte = 1024 * 1024;
    public const int ArchiveEntries = 1000;

    /// <summary>Of a file, the heading and empty ones included: as many as a spreadsheet has.</summary>
    public const int Rows = 1_048_576;

    public const int Columns = 500;

    /// <summary>Characters of a cell.</summary>
    public const int CellLength = 4000;

    /// <summary>Of one file; how many there were besides is counted.</summary>
    public const int FindingsOfAFile = 1000;

    public const int FirstYear = 1900;
    public const int LastYear = 2199;
}
