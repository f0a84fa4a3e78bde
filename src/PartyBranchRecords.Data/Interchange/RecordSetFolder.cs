using PartyBranchRecords.Data.Interchange.Writing;

namespace PartyBranchRecords.Data.Interchange;

/// <summary>Writes a record set as a folder of CSV files.</summary>
public static class RecordSetFolder
{
    /// <summary>
    /// Every file of the set, empty ones too, so that nothing of an earlier export is left beside it. They take their names when
    /// all are whole: a failed export leaves old files alone. Other files of the folder are not touched.
    /// </summary>
    public static async Task WriteAsync(string path, IReadOnlyList<ExportedFile> files, CancellationToken cancellationToken = default)
    {
        Directory.CreateDirectory(path);
        try
        {
            foreach (var file in files)
            {
                await CsvFiles.WriteAsync(Unfinished(file), file, cancellationToken);
            }
            foreach (var file in files)
            {
                File.Move(Unfinished(file), Path.Combine(path, file.File.Name + ".csv"), overwrite: true);
            }
        }
        finally
        {
            foreach (var file in files)
            {
                File.Delete(Unfinished(file));
            }
        }

        string Unfinished(ExportedFile file) => Path.Combine(path, $".{file.File.Name}.csv.part");
    }
}
