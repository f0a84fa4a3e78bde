using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>What an import has found so far: problems stop it, warnings are imported as they are.</summary>
internal sealed class ImportFindings(IEnumerable<ImportFinding> read)
{
    private readonly List<ImportFinding> all = [.. read];

    public IReadOnlyList<ImportFinding> All => all;
    public bool HasProblems => all.Exists(finding => finding.IsProblem);

    public void Problem(RecordRow row, string? column, Refusal sentence) => all.Add(new(row.File.Name, row.Number, column, sentence, IsProblem: true));

    public void Warn(RecordRow row, string? column, Refusal sentence) => all.Add(new(row.File.Name, row.Number, column, sentence, IsProblem: false));

    /// <summary>About a whole column.</summary>
    public void Warn(RecordFile file, string column, Refusal sentence) => all.Add(new(file.Name, null, column, sentence, IsProblem: false));

    /// <summary>A warning of a row, unless there is nothing to warn of.</summary>
    public void WarnIf(bool isSo, RecordRow row, string? column, Refusal sentence)
    {
        if (isSo)
        {
            Warn(row, column, sentence);
        }
    }
}
