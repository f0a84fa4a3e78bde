using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PartyBranchRecords.Data.Interchange.Writing;

/// <summary>A column of a sheet.</summary>
/// <param name="Width">In characters.</param>
/// <param name="IsText">What is typed into it stays a text: a code, a number with zeros in front.</param>
/// <param name="Choices">The range of another sheet whose values a cell may have.</param>
internal sealed record SheetColumn(string Heading, double Width, bool IsText = false, bool IsRequired = false, string? Choices = null);

/// <summary>
/// Writes a workbook sheet by sheet, row by row: numbers as numbers, days as dates, everything else as text; the heading stays in
/// sight.
/// </summary>
internal sealed partial class WorkbookWriter : IDisposable
{
    /// <summary>How far down the choices of a column are offered.</summary>
    private const int RowsWithChoices = 10_000;

    private readonly SpreadsheetDocument document;
    private readonly WorkbookPart workbook;
    private readonly Sheets sheets = new();

    public WorkbookWriter(Stream output)
    {
        document = SpreadsheetDocument.Create(output, SpreadsheetDocumentType.Workbook, autoSave: true);
        workbook = document.AddWorkbookPart();
        workbook.Workbook = new Workbook(sheets);
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = WorkbookStyles.Make();
    }

    public async Task AddSheetAsync(
        string name,
        IReadOnlyList<SheetColumn> columns,
        IAsyncEnumerable<object?[]> rows,
        bool isHidden = false,
        CancellationToken cancellationToken = default
    )
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        sheets.AppendChild(
            new DocumentFormat.OpenXml.Spreadsheet.Sheet
            {
                Name = name,
                Id = workbook.GetIdOfPart(part),
                SheetId = (uint)sheets.ChildElements.Count + 1,
                State = isHidden ? SheetStateValues.Hidden : SheetStateValues.Visible,
            }
        );
        using var xml = OpenXmlWriter.Create(part);
        xml.WriteStartElement(new Worksheet());
        xml.WriteElement(FrozenHeading());
        xml.WriteElement(new Columns(columns.Select((column, place) => ColumnOf(column, (uint)place + 1))));
        xml.WriteStartElement(new SheetData());
        Write(xml, 1, [.. columns.Select((column, place) => HeadingOf(column, place))]);
        var number = 1;
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            number++;
            Write(xml, number, [.. row.Select((value, place) => CellOf(value, place, number)).OfType<Cell>()]);
        }
        xml.WriteEndElement();
        var choices = columns.Select((column, place) => (column.Choices, place)).Where(one => one.Choices is not null).ToList();
        if (choices.Count > 0)
        {
            xml.WriteElement(new DataValidations(choices.Select(one => ChoiceOf(one.Choices!, one.place))) { Count = (uint)choices.Count });
        }
        xml.WriteEndElement();
    }

    public void Dispose() => document.Dispose();

    /// <summary>A, B, ... Z, AA.</summary>
    public static string Letters(int place) =>
        (place < 26 ? "" : Letters((place / 26) - 1)) + (char)('A' + (place % 26));

    private static void Write(OpenXmlWriter xml, int number, Cell[] cells)
    {
        xml.WriteStartElement(new Row { RowIndex = (uint)number });
        Array.ForEach(cells, xml.WriteElement);
        xml.WriteEndElement();
    }

    private static SheetViews FrozenHeading() =>
        new(
            new SheetView(
                new Pane
                {
                    VerticalSplit = 1,
                    TopLeftCell = "A2",
                    ActivePane = PaneValues.BottomLeft,
                    State = PaneStateValues.Frozen,
                }
            )
            {
                WorkbookViewId = 0,
            }
        );

    private static Column ColumnOf(SheetColumn column, uint number) =>
        new()
        {
            Min = number,
            Max = number,
            Width = column.Width,
            CustomWidth = true,
            Style = column.IsText ? WorkbookStyles.Text : WorkbookStyles.General,
        };

    private static Cell HeadingOf(SheetColumn column, int place) =>
        TextCell(column.Heading, place, 1, column.IsRequired ? WorkbookStyles.RequiredHeading : WorkbookStyles.Heading);

    private static Cell? CellOf(object? value, int place, int row) =>
        value switch
        {
            null or "" => null,
            // Spreadsheets count a 29 February 1900 that never was: days before it would move.
            DateOnly { Year: > 1900 } day => NumberCell(day.DayNumber - DayZero, place, row, WorkbookStyles.Day),
            DateOnly day => TextCell(day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), place, row, WorkbookStyles.Text),
            int number => NumberCell(number, place, row, WorkbookStyles.General),
            decimal number => NumberCell(number, place, row, WorkbookStyles.Decimal),
            bool yes => new Cell
            {
                CellReference = Reference(place, row),
                DataType = CellValues.Boolean,
                CellValue = new CellValue(yes),
            },
            _ => TextCell(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "", place, row, WorkbookStyles.Text),
        };

    private static readonly int DayZero = new DateOnly(1899, 12, 30).DayNumber;

    private static Cell NumberCell(decimal number, int place, int row, uint style) =>
        new()
        {
            CellReference = Reference(place, row),
            StyleIndex = style,
            CellValue = new CellValue(number),
        };

    private static Cell TextCell(string text, int place, int row, uint style) =>
        new()
        {
            CellReference = Reference(place, row),
            StyleIndex = style,
            DataType = CellValues.InlineString,
            // What looks like an escaped character is one to a reader, unless its underline is escaped.
            InlineString = new InlineString(new Text(Escape().Replace(text, "_x005F_")) { Space = SpaceProcessingModeValues.Preserve }),
        };

    private static DataValidation ChoiceOf(string range, int place) =>
        new()
        {
            Type = DataValidationValues.List,
            AllowBlank = true,
            ShowErrorMessage = true,
            SequenceOfReferences = new ListValue<StringValue> { InnerText = $"{Letters(place)}2:{Letters(place)}{RowsWithChoices}" },
            Formula1 = new Formula1(range),
        };

    private static string Reference(int place, int row) => string.Create(CultureInfo.InvariantCulture, $"{Letters(place)}{row}");

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escape();
}
