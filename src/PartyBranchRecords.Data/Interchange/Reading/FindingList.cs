using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Data.Interchange.Reading;

/// <summary>What was found, file by file; a file that is wrong in every row does not fill the memory with saying so.</summary>
internal sealed class FindingList
{
    private readonly List<ImportFinding> findings = [];
    private readonly Dictionary<string, int> countOf = new(StringComparer.Ordinal);

    public void Problem(string file, Refusal sentence, int? row = null, string? column = null) =>
        Add(new(file, row, column, sentence, IsProblem: true));

    public void Warning(string file, Refusal sentence, int? row = null) => Add(new(file, row, null, sentence, IsProblem: false));

    public bool HasProblems => findings.Exists(finding => finding.IsProblem);

    /// <summary>In the order they were found; where a file had more than are kept, how many more.</summary>
    public IReadOnlyList<ImportFinding> All() =>
        [
            .. findings,
            .. countOf
                .Where(file => file.Value > ReadingLimits.FindingsOfAFile)
                .Select(file => new ImportFinding(
                    file.Key,
                    null,
                    null,
                    InterchangeFindings.MoreFindings(file.Value - ReadingLimits.FindingsOfAFile),
                    IsProblem: true
                )),
        ];

    private void Add(ImportFinding finding)
    {
        var count = countOf.GetValueOrDefault(finding.File);
        countOf[finding.File] = count + 1;
        if (count < ReadingLimits.FindingsOfAFile)
        {
            findings.Add(finding);
        }
    }
}
