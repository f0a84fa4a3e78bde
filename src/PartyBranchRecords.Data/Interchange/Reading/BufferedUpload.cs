namespace PartyBranchRecords.Data.Interchange.Reading;

/// <summary>An upload that cannot be read twice, kept in a file for as long as it is read.</summary>
internal static class BufferedUpload
{
    public static FileStream Of(Stream content)
    {
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                Options = FileOptions.DeleteOnClose,
            }
        );
        var buffer = new byte[81920];
        // One byte above the limit is enough to be refused.
        while (file.Length <= ReadingLimits.Bytes && content.Read(buffer) is > 0 and var read)
        {
            file.Write(buffer, 0, read);
        }
        return file;
    }
}
