using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PartyBranchRecords.Web.Tests.Forms;

/// <summary>Word documents as a test makes and reads them.</summary>
internal static class WordDocuments
{
    /// <summary>The paragraphs of a document, those of its tables among them.</summary>
    public static List<string> ParagraphsOf(byte[] document)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(document), false);
        return [.. word.MainDocumentPart!.Document.Body!.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText)];
    }

    public static List<string> FaultsOf(byte[] document)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(document), false);
        return [.. new OpenXmlValidator().Validate(word).Select(fault => $"{fault.Path?.XPath}: {fault.Description}")];
    }

    public static int PageBreaksIn(byte[] document)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(document), false);
        return word.MainDocumentPart!.Document.Body!.Descendants<Break>().Count(one => one.Type?.Value == BreakValues.Page);
    }

    /// <summary>A document of paragraphs, each given as the runs that it is split into, and of a table with the rows given.</summary>
    public static byte[] Of(string[][] paragraphs, params string[][] rows)
    {
        var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, DocumentFormat.OpenXml.WordprocessingDocumentType.Document))
        {
            var body = new Body(paragraphs.Select(Of));
            if (rows.Length > 0)
            {
                body.AppendChild(new Table(rows.Select(row => new TableRow(row.Select(cell => new TableCell(Of([cell])))))));
            }
            word.AddMainDocumentPart().Document = new Document(body);
        }
        return stream.ToArray();
    }

    private static Paragraph Of(string[] runs) => new(runs.Select(run => new Run(new Text(run))));
}
