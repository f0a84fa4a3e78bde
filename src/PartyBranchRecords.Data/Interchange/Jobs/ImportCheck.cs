using System.IO.Compression;
using System.Text.Json;
using PartyBranchRecords.Data.Interchange.Import;
using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Data.Interchange.Jobs;

/// <summary>What the check of an uploaded file found, as its page shows it; the first of each kind where there are very many.</summary>
public sealed record ImportCheck
{
    public const int MostFindings = 500;
    public const int MostChanges = 500;

    public required IReadOnlyList<FileCounts> Files { get; init; }
    public required IReadOnlyList<ImportChange> Changes { get; init; }
    public required IReadOnlyList<KeptFinding> Findings { get; init; }

    /// <summary>Of all, not only of those shown.</summary>
    public required int Problems { get; init; }

    /// <summary>Of all, not only of those shown.</summary>
    public required int Warnings { get; init; }

    public int Created => Files.Sum(file => file.Created);
    public int Changed => Files.Sum(file => file.Changed);
    public int Unchanged => Files.Sum(file => file.Unchanged);

    /// <summary>Rows that an import would write.</summary>
    public int Written => Created + Changed;

    public IReadOnlyList<ShownFinding> Of(bool isProblem) =>
        [.. Findings.Where(finding => finding.IsProblem == isProblem).Select(finding => finding.Shown)];

    public static ImportCheck Of(ImportPreview preview) =>
        new()
        {
            Files = [.. preview.Files.Select(file => new FileCounts(file.Key, file.Value.Created, file.Value.Changed, file.Value.Unchanged))],
            Changes = [.. preview.Changes.Take(MostChanges)],
            Findings = [.. preview.Problems.Take(MostFindings).Select(KeptFinding.Of), .. preview.Warnings.Take(MostFindings).Select(KeptFinding.Of)],
            Problems = preview.Problems.Count(),
            Warnings = preview.Warnings.Count(),
        };

    public byte[] Write()
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Fastest))
        {
            JsonSerializer.Serialize(zip, this);
        }
        return bytes.ToArray();
    }

    public static ImportCheck Read(byte[] bytes)
    {
        using var zip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<ImportCheck>(zip)!;
    }
}

/// <summary>The rows of one file by what would become of them.</summary>
public sealed record FileCounts(string File, int Created, int Changed, int Unchanged);

/// <summary>A finding in a form that lasts: see <see cref="FindingValues"/>.</summary>
public sealed record KeptFinding(string File, int? Row, string? Column, string Code, string Values, bool IsProblem)
{
    public ShownFinding Shown => new(File, Row, Column, new Refusal(Code) { Values = FindingValues.Read(Values) });

    public static KeptFinding Of(ImportFinding finding) =>
        new(finding.File, finding.Row, finding.Column, finding.Sentence.Code, FindingValues.Write(finding.Sentence), finding.IsProblem);
}

public sealed record ShownFinding(string File, int? Row, string? Column, Refusal Sentence);
