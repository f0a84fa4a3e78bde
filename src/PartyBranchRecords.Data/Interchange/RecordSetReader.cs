using System.IO.Compression;
using PartyBranchRecords.Data.Interchange.Reading;

namespace PartyBranchRecords.Data.Interchange;

/// <summary>
/// Reads a record set: a folder of CSV files, one workbook with a sheet per file, or an archive of the CSV files. Whatever the
/// bytes are, the answer is rows and findings: never an exception, and never more memory than <see cref="ReadingLimits"/> allow.
/// </summary>
public static class RecordSetReader
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0];
    private static readonly byte[] Archive = [(byte)'P', (byte)'K'];

    /// <summary>A folder, a workbook, an archive, or one CSV file alone.</summary>
    public static Task<RecordSetReading> ReadAsync(string path, CancellationToken cancellationToken = default) =>
        Task.Run(() => Read(path, cancellationToken), cancellationToken);

    /// <summary>An uploaded workbook or archive.</summary>
    /// <param name="name">The name of the file, as findings mention it.</param>
    public static Task<RecordSetReading> ReadAsync(Stream content, string name, CancellationToken cancellationToken = default) =>
        Task.Run(
            () =>
            {
                var set = new SetReader(cancellationToken);
                using var seekable = content.CanSeek ? null : BufferedUpload.Of(content);
                ReadOne(set, seekable ?? content, Path.GetFileName(name));
                return set.Finish(name);
            },
            cancellationToken
        );

    private static RecordSetReading Read(string path, CancellationToken cancellationToken)
    {
        var set = new SetReader(cancellationToken);
        if (Directory.Exists(path))
        {
            foreach (var file in Directory.EnumerateFiles(path).Order(StringComparer.Ordinal))
            {
                set.ReadCsv(Path.GetFileName(file), () => File.OpenRead(file));
            }
        }
        else if (File.Exists(path))
        {
            ReadFile(set, path);
        }
        else
        {
            set.Findings.Problem(Path.GetFileName(path), InterchangeFindings.PathMissing(path));
        }
        return set.Finish(Path.GetFileName(Path.TrimEndingDirectorySeparator(path)));
    }

    private static void ReadFile(SetReader set, string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            using var content = File.OpenRead(path);
            ReadOne(set, content, name);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            set.Findings.Problem(name, InterchangeFindings.Damaged);
        }
    }

    /// <summary>What it is, its first bytes say; a name only tells a CSV file from other text.</summary>
    private static void ReadOne(SetReader set, Stream content, string name)
    {
        var head = new byte[CompoundFile.Length];
        content.Position = 0;
        var length = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        content.Position = 0;
        if (content.Length > ReadingLimits.Bytes)
        {
            set.Findings.Problem(name, InterchangeFindings.TooLarge);
        }
        else if (head.AsSpan(0, length).StartsWith(CompoundFile))
        {
            set.Findings.Problem(name, InterchangeFindings.WorkbookLocked);
        }
        else if (head.AsSpan(0, length).StartsWith(Archive))
        {
            ReadArchive(set, content, name);
        }
        else if (name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            set.ReadCsv(name, () => content);
        }
        else
        {
            set.Findings.Problem(name, InterchangeFindings.NotARecordSet);
        }
    }

    private static void ReadArchive(SetReader set, Stream content, string name)
    {
        try
        {
            using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            // An entry never unpacks to more than it declares, so that the sum is what unpacking takes.
            if (archive.Entries.Count > ReadingLimits.ArchiveEntries || archive.Entries.Sum(entry => entry.Length) > ReadingLimits.Bytes)
            {
                set.Findings.Problem(name, InterchangeFindings.TooLarge);
            }
            else if (archive.GetEntry("xl/workbook.xml") is not null || archive.GetEntry("[Content_Types].xml") is not null)
            {
                set.ReadWorkbook(name, content);
            }
            else
            {
                foreach (var entry in archive.Entries.Where(entry => entry.Name.Length > 0).OrderBy(entry => entry.FullName, StringComparer.Ordinal))
                {
                    set.ReadCsv(entry.Name, entry.Open);
                }
            }
        }
        catch (Exception failure) when (Damage.Is(failure))
        {
            set.Findings.Problem(name, InterchangeFindings.Damaged);
        }
    }
}
