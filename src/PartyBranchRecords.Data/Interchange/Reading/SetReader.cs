namespace PartyBranchRecords.Data.Interchange.Reading;

/// <summary>Gathers the tables of one record set and what is to be said of them.</summary>
internal sealed class SetReader(CancellationToken cancellationToken)
{
    private readonly Dictionary<RecordFile, RecordTable> tables = [];

    public FindingList Findings { get; } = new();

    /// <summary>A file of the set, if it is one; anything else is named and left alone.</summary>
    public void ReadCsv(string name, Func<Stream> open)
    {
        if (name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal))
        {
            return;
        }
        var isCsv = name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
        if ((isCsv ? FileOf(Path.GetFileNameWithoutExtension(name)) : null) is not { } file)
        {
            Findings.Warning(name, InterchangeFindings.UnknownFile(name));
            return;
        }
        Guard(
            name,
            () =>
            {
                using var content = open();
                if (content.CanSeek && content.Length > ReadingLimits.Bytes)
                {
                    Findings.Problem(name, InterchangeFindings.TooLarge);
                    return;
                }
                Add(file, name, new Sheet(CsvRows.Of(content), IsWorkbook: false));
            }
        );
    }

    public void ReadWorkbook(string name, Stream content) =>
        Guard(
            name,
            () =>
            {
                using var workbook = new WorkbookSheets(content);
                while (workbook.Next() is { } sheet)
                {
                    if (Words.Same(sheet, SheetNames.Guide) || Words.Same(sheet, SheetNames.Choices))
                    {
                        continue;
                    }
                    if (FileOf(sheet) is not { } file)
                    {
                        Findings.Warning(sheet, InterchangeFindings.UnknownFile(sheet));
                    }
                    else if (workbook.HasTooManyColumns)
                    {
                        Findings.Problem(sheet, InterchangeFindings.TooManyColumns);
                    }
                    else
                    {
                        Add(file, sheet, new Sheet(workbook.Rows(), IsWorkbook: true));
                    }
                }
            }
        );

    public RecordSetReading Finish(string name)
    {
        var found = Findings.All();
        if (tables.Count == 0 && !found.Any(finding => finding.IsProblem))
        {
            Findings.Problem(name, InterchangeFindings.NoKnownFile);
        }
        return new(new RecordSet(tables), Findings.All());
    }

    private void Add(RecordFile file, string name, Sheet sheet)
    {
        if (tables.ContainsKey(file))
        {
            Findings.Problem(name, InterchangeFindings.FileTwice(file.Name));
            return;
        }
        tables[file] = new TableReader(file, name, sheet, Findings, cancellationToken).Read();
    }

    private void Guard(string name, Action read)
    {
        try
        {
            read();
        }
        catch (Exception failure) when (Damage.Is(failure))
        {
            Findings.Problem(name, InterchangeFindings.Damaged);
        }
    }

    private static RecordFile? FileOf(string name) =>
        RecordFiles.All.FirstOrDefault(file => Words.Same(file.Name, name) || Words.Same(file.Title, name));
}
