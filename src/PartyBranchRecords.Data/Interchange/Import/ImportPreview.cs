namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>What an import would do, or did.</summary>
/// <param name="Findings">Problems and warnings, those of the reading included.</param>
/// <param name="Files">The rows of each file by what becomes of them; with problems nothing is written, and there are none.</param>
/// <param name="Changes">Values that change, the first of each file; see <see cref="ImportPlan.MostChanges"/>.</param>
public sealed record ImportPreview(
    IReadOnlyList<ImportFinding> Findings,
    IReadOnlyDictionary<string, RowCounts> Files,
    IReadOnlyList<ImportChange> Changes
)
{
    public IEnumerable<ImportFinding> Problems => Findings.Where(finding => finding.IsProblem);
    public IEnumerable<ImportFinding> Warnings => Findings.Where(finding => !finding.IsProblem);
    public RowCounts Total => Files.Values.Aggregate(RowCounts.None, (sum, one) => sum.Plus(one));

    internal static ImportPreview Of(ImportWork work)
    {
        var findings = work.Findings.All;
        return work.Findings.HasProblems
            ? new(WithoutDoubtsOfWrongRows(findings), new Dictionary<string, RowCounts>(StringComparer.Ordinal), [])
            : new(findings, work.Plan.Counts.ToDictionary(one => one.Key.Name, one => one.Value, StringComparer.Ordinal), [.. work.Plan.Changes]);
    }

    /// <summary>What is unlikely about a row that cannot be read says nothing.</summary>
    private static List<ImportFinding> WithoutDoubtsOfWrongRows(IReadOnlyList<ImportFinding> findings)
    {
        var wrong = findings.Where(finding => finding.IsProblem).Select(finding => (finding.File, finding.Row)).ToHashSet();
        return [.. findings.Where(finding => finding.IsProblem || !wrong.Contains((finding.File, finding.Row)))];
    }
}

/// <summary>What came of an import.</summary>
/// <param name="Preview">What it did; or its problems.</param>
/// <param name="RunId">By which it can be undone; null where nothing was written.</param>
public sealed record ImportResult(ImportPreview Preview, int? RunId);

public enum ImportStage
{
    Checking,
    WritingRecords,
    WritingFacts,
    Done,
}

/// <summary>How far an import has come.</summary>
public sealed record ImportProgress(ImportStage Stage, int Percent);
