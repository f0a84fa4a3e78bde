using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace PartyBranchRecords.Data.Interchange.Writing;

internal static class CsvFiles
{
    public static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    public static async Task WriteAsync(string path, ExportedFile exported, CancellationToken cancellationToken)
    {
        await using var csv = new CsvWriter(new StreamWriter(path, append: false, Utf8), Format);
        foreach (var column in exported.File.Columns)
        {
            csv.WriteField(column.Key);
        }
        await csv.NextRecordAsync();
        await foreach (var row in exported.RowsAsync().WithCancellation(cancellationToken))
        {
            for (var i = 0; i < row.Length; i++)
            {
                csv.WriteField(CellText.Of(exported.File.Columns[i], row[i]));
            }
            await csv.NextRecordAsync();
        }
    }
}
