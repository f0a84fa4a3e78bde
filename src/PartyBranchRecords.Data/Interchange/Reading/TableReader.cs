namespace PartyBranchRecords.Data.Interchange.Reading;

/// <summary>Reads one file: its heading, then row by row what the columns say.</summary>
internal sealed class TableReader(RecordFile file, string name, Sheet sheet, FindingList findings, CancellationToken cancellationToken)
{
    private readonly Dictionary<string, int> rowOfKey = new(StringComparer.Ordinal);
    private readonly List<RecordRow> rows = [];

    public RecordTable Read()
    {
        using var source = sheet.Rows.GetEnumerator();
        if (!MoveToHeading(source))
        {
            findings.Problem(name, InterchangeFindings.FileEmpty);
            return new(file, [], []);
        }
        if (source.Current.Defect is { } defect)
        {
            findings.Problem(name, defect, source.Current.Number);
            return new(file, [], []);
        }
        var heading = Heading.Read(file, name, source.Current, findings);
        while (heading.HasKeys && source.MoveNext())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (source.Current.Number > ReadingLimits.Rows)
            {
                findings.Problem(name, InterchangeFindings.TooManyRows);
                break;
            }
            Read(heading, source.Current);
        }
        return new(file, heading.Columns, rows);
    }

    private static bool MoveToHeading(IEnumerator<SheetRow> source)
    {
        while (source.MoveNext())
        {
            if (source.Current.Defect is not null || !source.Current.IsEmpty)
            {
                return true;
            }
            if (source.Current.Number > ReadingLimits.Rows)
            {
                return false;
            }
        }
        return false;
    }

    private void Read(Heading heading, SheetRow row)
    {
        if (row.Defect is { } defect)
        {
            findings.Problem(name, defect, row.Number);
            return;
        }
        if (row.IsEmpty)
        {
            return;
        }
        // A comma too many or too few moves every value after it: nothing of such a row can be trusted.
        if (!sheet.IsWorkbook && (row.Cells.Count < heading.Width || row.Cells.Skip(heading.Width).Any(cell => cell is not "")))
        {
            findings.Problem(name, InterchangeFindings.CellCount(row.Cells.Count, heading.Width), row.Number);
            return;
        }
        var values = new object?[file.Columns.Count];
        var isKeyed = true;
        foreach (var (column, at, place) in heading.Places)
        {
            var reading = CellReader.Read(column, at < row.Cells.Count ? row.Cells[at] : null, sheet.IsWorkbook);
            values[place] = reading.Value;
            var wrong =
                reading.Defect
                ?? (
                    reading.Value is null && column is { IsRequired: true, MayBeEmpty: false }
                        ? InterchangeFindings.CellMissing(column.Heading)
                        : null
                );
            if (wrong is not null)
            {
                findings.Problem(name, wrong, row.Number, column.Key);
                isKeyed &= !column.IsKey;
            }
        }
        var read = new RecordRow(file, row.Number, values);
        if (isKeyed)
        {
            FindKeyTwice(read);
        }
        rows.Add(read);
    }

    private void FindKeyTwice(RecordRow row)
    {
        var key = row.KeyText();
        if (key.Length > 0 && !rowOfKey.TryAdd(key, row.Number))
        {
            findings.Problem(name, InterchangeFindings.KeyTwice(key, rowOfKey[key]), row.Number, file.Keys.First().Key);
        }
    }
}
