using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PartyBranchRecords.Data.Interchange.Reading;

/// <summary>
/// The cells of a workbook that its reader would get wrong without saying so: errors such as #N/A, which it takes for empty, and
/// a "true" written out, which it takes for false. An empty cell clears what is kept, so neither may pass.
/// </summary>
internal static class WorkbookMarks
{
    /// <summary>Far more than are ever said.</summary>
    private const int Most = 50_000;

    /// <summary>By sheet, then by row and column, both from 1: a <see cref="CellFault"/> or true.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<(int Row, int Column), object>> In(Stream content)
    {
        var marks = new Dictionary<string, IReadOnlyDictionary<(int, int), object>>(StringComparer.Ordinal);
        try
        {
            content.Position = 0;
            using var document = SpreadsheetDocument.Open(content, isEditable: false);
            foreach (var sheet in document.WorkbookPart!.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>())
            {
                if (document.WorkbookPart.GetPartById(sheet.Id!.Value!) is WorksheetPart part)
                {
                    using var xml = part.GetStream();
                    marks[sheet.Name!.Value!] = MarksIn(xml);
                }
            }
        }
        catch (Exception failure) when (Damage.Is(failure))
        {
            // What is damaged for its reader too is said there; this one also stumbles over things such as a link that is none.
        }
        content.Position = 0;
        return marks;
    }

    private static Dictionary<(int Row, int Column), object> MarksIn(Stream sheet)
    {
        var marks = new Dictionary<(int, int), object>();
        var (row, column) = (0, 0);
        using var xml = XmlReader.Create(sheet);
        while (marks.Count < Most && xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }
            switch (xml.LocalName)
            {
                case "row":
                    row = int.TryParse(xml.GetAttribute("r"), CultureInfo.InvariantCulture, out var number) ? number : row + 1;
                    column = 0;
                    break;
                case "c":
                    column = xml.GetAttribute("r") is { } reference ? ColumnOf(reference) : column + 1;
                    if (xml.GetAttribute("t") is ("e" or "b") and var type && MarkOf(type, xml) is { } mark)
                    {
                        marks[(row, column)] = mark;
                    }
                    break;
            }
        }
        return marks;
    }

    private static object? MarkOf(string type, XmlReader cell)
    {
        using var inside = cell.ReadSubtree();
        var text = inside.ReadToDescendant("v", cell.NamespaceURI) ? inside.ReadElementContentAsString() : "";
        return type is "e" ? new CellFault(text)
            : string.Equals(text, "true", StringComparison.OrdinalIgnoreCase) ? true
            : null;
    }

    /// <summary>AB12 is in the 28th column.</summary>
    private static int ColumnOf(string reference) =>
        unchecked(
            reference.TakeWhile(char.IsAsciiLetter).Aggregate(0, (column, letter) => (column * 26) + (char.ToUpperInvariant(letter) - 'A') + 1)
        );
}
