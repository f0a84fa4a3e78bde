using PartyBranchRecords.Data.Interchange.Writing;

namespace PartyBranchRecords.Data.Interchange;

/// <summary>Writes a record set as a workbook: a sheet per file, with Vietnamese headings.</summary>
public static class RecordSetWorkbook
{
    /// <summary>The file takes its name when it is whole: a failed export leaves an old one alone.</summary>
    public static async Task WriteAsync(string path, IReadOnlyList<ExportedFile> files, CancellationToken cancellationToken = default)
    {
        var unfinished = path + ".part";
        try
        {
            await using (var output = File.Create(unfinished))
            {
                await WriteAsync(output, files, cancellationToken);
            }
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    public static async Task WriteAsync(Stream output, IReadOnlyList<ExportedFile> files, CancellationToken cancellationToken = default)
    {
        using var workbook = new WorkbookWriter(output);
        foreach (var file in files)
        {
            await workbook.AddSheetAsync(
                file.File.Title,
                [.. file.File.Columns.Select(SheetColumns.Of)],
                file.RowsAsync().Select(row => row.Select((value, place) => CellOf(file.File.Columns[place], value)).ToArray()),
                cancellationToken: cancellationToken
            );
        }
    }

    /// <summary>Numbers, days and booleans as such; of a birth date the day where it is known.</summary>
    private static object? CellOf(RecordColumn column, object? value) =>
        value switch
        {
            BirthDay { YearOnly: false } birth => birth.Day,
            int or decimal or bool => value,
            DateOnly when column.Kind == CellKind.Day => value,
            _ => CellText.Of(column, value),
        };
}
