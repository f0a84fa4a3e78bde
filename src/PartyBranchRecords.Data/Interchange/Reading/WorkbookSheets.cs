using System.Text;
using ExcelDataReader;

namespace PartyBranchRecords.Data.Interchange.Reading;

/// <summary>The sheets of a workbook, one after the other.</summary>
internal sealed class WorkbookSheets : IDisposable
{
    private readonly IExcelDataReader workbook;
    private bool isFirst = true;

    // The library asks for a Windows code page even where it needs none.
    static WorkbookSheets() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public WorkbookSheets(Stream content) =>
        workbook = ExcelReaderFactory.CreateOpenXmlReader(content, new ExcelReaderConfiguration { LeaveOpen = true });

    /// <summary>A cell far to the right would make every row as wide.</summary>
    public bool HasTooManyColumns => workbook.FieldCount > ReadingLimits.Columns;

    /// <summary>The name of the next sheet; null after the last.</summary>
    public string? Next()
    {
        var hasNext = isFirst ? workbook.ResultsCount > 0 : workbook.NextResult();
        isFirst = false;
        return hasNext ? workbook.Name : null;
    }

    public IEnumerable<SheetRow> Rows()
    {
        for (var number = 1; workbook.Read(); number++)
        {
            var cells = new object?[workbook.FieldCount];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = workbook.GetValue(i);
            }
            yield return new SheetRow(number, cells);
        }
    }

    public void Dispose() => workbook.Dispose();
}
