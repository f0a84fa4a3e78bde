using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>What an import has found so far: problems stop it, warnings are imported as they are.</summary>
internal sealed class ImportFindings(IEnumerable<ImportFinding> read)
{
    private readonly List<ImportFinding> all = [.. read.Select(finding => finding with { File = NameOf(finding.File) })];

    public IReadOnlyList<ImportFinding> All => all;
    public bool HasProblems => all.Exists(finding => finding.IsProblem);

    public void Problem(RecordRow row, string? column, Refusal sentence) =>
        all.Add(new(row.File.Name, row.Number, column, sentence, IsProblem: true));

    public void Warn(RecordRow row, string? column, Refusal sentence) => all.Add(new(row.File.Name, row.Number, column, sentence, IsProblem: false));

    /// <summary>About a whole column.</summary>
    public void Warn(RecordFile file, string column, Refusal sentence) => all.Add(new(file.Name, null, column, sentence, IsProblem: false));

    /// <summary>The reader names what it was given, "members.csv" or the Vietnamese sheet; here a file has its one name.</summary>
    private static string NameOf(string given)
    {
        var stem = Path.GetFileNameWithoutExtension(given);
        return RecordFiles.All.FirstOrDefault(file => IsSame(file.Name, stem) || IsSame(file.Title, given))?.Name ?? given;
    }

    private static bool IsSame(string name, string given) => string.Equals(name, given, StringComparison.OrdinalIgnoreCase);

    /// <summary>A warning of a row, unless there is nothing to warn of.</summary>
    public void WarnIf(bool isSo, RecordRow row, string? column, Refusal sentence)
    {
        if (isSo)
        {
            Warn(row, column, sentence);
        }
    }
}
