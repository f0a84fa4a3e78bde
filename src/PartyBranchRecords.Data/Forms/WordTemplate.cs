using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PartyBranchRecords.Data.Forms;

/// <summary>
/// A Word document with placeholders in plain text, <c>{{ho_ten}}</c>: found however Word has split them over runs. The row of a table with
/// <c>{{dong.ho_ten}}</c> is repeated for each person. What is made of it is a Word document that can be edited.
/// </summary>
public sealed class WordTemplate(byte[] document)
{
    /// <summary>What the placeholders of a repeated row begin with.</summary>
    public const string RowPrefix = "dong.";

    /// <summary>The names of its placeholders, in the order they stand in.</summary>
    /// <exception cref="FormatException">It is no Word document (.docx).</exception>
    public IReadOnlyList<string> Placeholders()
    {
        using var word = Open(new MemoryStream(document, writable: false), isEditable: false);
        return
        [
            .. Parts(word)
                .SelectMany(root => root.Descendants<Paragraph>())
                .SelectMany(paragraph => new Placeholders(paragraph).Names)
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>One document of the copies, each on a page of its own.</summary>
    /// <exception cref="FormatException">It is no Word document (.docx).</exception>
    public byte[] Fill(IReadOnlyList<FormCopy> copies)
    {
        var stream = new MemoryStream();
        stream.Write(document);
        using (var word = Open(stream, isEditable: true))
        {
            var body = word.MainDocumentPart!.Document.Body!;
            // The settings of the page stay last.
            var page = body.Elements<SectionProperties>().LastOrDefault();
            page?.Remove();
            var blank = body.ChildElements.Select(element => element.CloneNode(deep: true)).ToList();
            body.RemoveAllChildren();
            for (var i = 0; i < copies.Count; i++)
            {
                if (i > 0)
                {
                    body.AppendChild(new Paragraph(new Run(new Break { Type = BreakValues.Page })));
                }
                foreach (var element in blank)
                {
                    var copy = body.AppendChild(element.CloneNode(deep: true));
                    FillIn(copy, copies[i]);
                }
            }
            body.AppendChild(page);
            foreach (var root in Parts(word).Where(root => root is not Document))
            {
                FillIn(root, copies[0]);
            }
        }
        return stream.ToArray();
    }

    private static void FillIn(OpenXmlElement element, FormCopy copy)
    {
        foreach (var row in element.Descendants<TableRow>().Where(IsRepeated).ToList())
        {
            foreach (var values in copy.Rows)
            {
                var one = row.InsertBeforeSelf((TableRow)row.CloneNode(deep: true));
                FillIn(one, values, RowPrefix);
            }
            row.Remove();
        }
        FillIn(element, copy.Values, prefix: "");
    }

    private static void FillIn(OpenXmlElement element, IReadOnlyDictionary<string, string> values, string prefix)
    {
        IEnumerable<Paragraph> paragraphs = element is Paragraph self ? [self] : element.Descendants<Paragraph>();
        foreach (var paragraph in paragraphs)
        {
            new Placeholders(paragraph).Fill(name =>
                name.StartsWith(prefix, StringComparison.Ordinal) ? values.GetValueOrDefault(name[prefix.Length..]) : null
            );
        }
    }

    private static bool IsRepeated(TableRow row) =>
        row.Descendants<Paragraph>()
            .SelectMany(paragraph => new Placeholders(paragraph).Names)
            .Any(name => name.StartsWith(RowPrefix, StringComparison.Ordinal));

    private static IEnumerable<OpenXmlPartRootElement> Parts(WordprocessingDocument word)
    {
        var main = word.MainDocumentPart!;
        return [main.Document, .. main.HeaderParts.Select(part => part.Header), .. main.FooterParts.Select(part => part.Footer)];
    }

    private static WordprocessingDocument Open(Stream stream, bool isEditable)
    {
        try
        {
            var word = WordprocessingDocument.Open(stream, isEditable);
            return word.MainDocumentPart?.Document.Body is null ? throw new FormatException("A Word document without a text.") : word;
        }
        catch (Exception failure) when (failure is OpenXmlPackageException or FileFormatException or InvalidDataException)
        {
            throw new FormatException("No Word document.", failure);
        }
    }
}
