using System.Text;

namespace PartyBranchRecords.Data.Interchange.Reading;

/// <summary>
/// The records of a CSV file (RFC 4180, UTF-8). Own code, because whatever the bytes are, memory stays within the limits and
/// the row of a broken record is known; the library does neither.
/// </summary>
internal sealed class CsvRows
{
    private readonly StreamReader input;
    private readonly StringBuilder cell = new();
    private List<object?> cells = [];
    private Domain.Refusal? defect;
    private bool isQuoted;

    private CsvRows(Stream content)
    {
        // A byte order mark of another encoding is no text here; what is not UTF-8 becomes U+FFFD and is found below.
        input = new StreamReader(content, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16);
        if (input.Peek() == '\uFEFF')
        {
            _ = input.Read();
        }
    }

    public static IEnumerable<SheetRow> Of(Stream content)
    {
        var records = new CsvRows(content);
        for (var number = 1; records.Read(number) is { } row; number++)
        {
            yield return row;
        }
    }

    private SheetRow? Read(int number)
    {
        if (input.Peek() < 0)
        {
            return null;
        }
        (cells, defect) = ([], null);
        while (!ReadCell()) { }
        return new SheetRow(number, cells) { Defect = defect };
    }

    /// <summary>Whether the cell is the last of its record.</summary>
    private bool ReadCell()
    {
        isQuoted = input.Peek() == '"';
        if (isQuoted)
        {
            ReadQuoted();
        }
        while (true)
        {
            var next = input.Read();
            switch (next)
            {
                case ',':
                    Finish();
                    return false;
                case '\r' when input.Peek() == '\n':
                    continue;
                case -1 or '\r' or '\n':
                    Finish();
                    return true;
                default:
                    if (isQuoted || next == '"')
                    {
                        defect ??= InterchangeFindings.QuoteStray;
                    }
                    Append((char)next);
                    break;
            }
        }
    }

    private void ReadQuoted()
    {
        _ = input.Read();
        while (true)
        {
            switch (input.Read())
            {
                case -1:
                    defect = InterchangeFindings.QuoteOpen;
                    return;
                case '"' when input.Peek() == '"':
                    Append((char)input.Read());
                    break;
                case '"':
                    return;
                case var next:
                    Append((char)next);
                    break;
            }
        }
    }

    private void Append(char next)
    {
        if (next == '\uFFFD')
        {
            defect ??= InterchangeFindings.NotUtf8;
        }
        if (cell.Length < ReadingLimits.CellLength)
        {
            cell.Append(next);
        }
        else
        {
            defect ??= InterchangeFindings.CellTooLong;
        }
    }

    private void Finish()
    {
        if (cells.Count < ReadingLimits.Columns)
        {
            cells.Add(cell.ToString());
        }
        else
        {
            defect ??= InterchangeFindings.TooManyColumns;
        }
        cell.Clear();
    }
}
