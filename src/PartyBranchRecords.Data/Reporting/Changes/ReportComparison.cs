namespace PartyBranchRecords.Data.Reporting.Changes;

/// <summary>A report beside the same report on another day or period.</summary>
/// <param name="Then">Null where there are no data: that is not zero.</param>
public sealed record ReportComparison(ComparedQuestion Question, ReportTable Now, ReportTable? Then)
{
    /// <summary>The rows of both, matched by what they are about. Of a report of units: by unit, the total last.</summary>
    public IReadOnlyList<ComparedRow> Rows => field ??= Question.Now.Report.IsOfUnits ? ByUnit() : [.. Match(Now, Then)];

    /// <summary>In the one and not in the other.</summary>
    public IEnumerable<ComparedRow> Came => Rows.Where(row => row.Then is null);

    /// <summary>In the other and no longer in the one.</summary>
    public IEnumerable<ComparedRow> Went => Rows.Where(row => row.Now is null);

    /// <summary>In both, with other cells; what files have codes for is told by the names beside them.</summary>
    public IEnumerable<ComparedRow> Changed => Rows.Where(row => row is { Now: not null, Then: not null } && ChangedCells(row).Any());

    /// <summary>The places of the cells in which a row of both differs.</summary>
    public IEnumerable<int> ChangedCells(ComparedRow row) =>
        row is { Now: { } now, Then: { } then }
            ? Now
                .Columns.Index()
                .Where(head => !IsCode(head.Item) && !Equals(now.Cells[head.Index], then.Cells[head.Index]))
                .Select(head => head.Index)
            : [];

    private static bool IsCode(ReportHead head) => head.Name.EndsWith("_code", StringComparison.Ordinal);

    private List<ComparedRow> ByUnit() =>
        [
            .. Match(Now, Then)
                .GroupBy(row => row.Subject with { Part = null })
                .OrderBy(unit => unit.Key.Kind is SubjectKind.Total ? 1 : 0)
                .ThenBy(unit => unit.Key.Code, StringComparer.Ordinal)
                .SelectMany(unit => unit),
        ];

    /// <summary>Those of now in their order, then those of then only. One who is there twice is matched twice.</summary>
    internal static IEnumerable<ComparedRow> Match(ReportTable now, ReportTable? then)
    {
        var left = (then?.Rows ?? []).GroupBy(row => KeyOf(row.Subject)).ToDictionary(rows => rows.Key, rows => new Queue<ReportRow>(rows));
        foreach (var row in now.Rows)
        {
            yield return new(row.Subject, left.TryGetValue(KeyOf(row.Subject), out var rows) && rows.TryDequeue(out var same) ? same : null, row);
        }
        foreach (var row in left.Values.SelectMany(rows => rows))
        {
            yield return new(row.Subject, row, null);
        }
    }

    private static (SubjectKind, int?, string?) KeyOf(RowSubject subject) => (subject.Kind, subject.Id, subject.Part);
}

/// <summary>A row of one report, and the row about the same of another.</summary>
public sealed record ComparedRow(RowSubject Subject, ReportRow? Then, ReportRow? Now)
{
    /// <summary>What a cell held then; null where there was none.</summary>
    public object? ThenCell(int place) => Then?.Cells[place];

    /// <summary>What a cell holds now; null where there is none.</summary>
    public object? NowCell(int place) => Now?.Cells[place];

    /// <summary>The row that names it.</summary>
    public ReportRow Either => Now ?? Then!;
}
