namespace PartyBranchRecords.Data.Interchange;

public static class RecordKeys
{
    extension(RecordRow row)
    {
        /// <summary>The values of the key columns as they are written, in one text: the same for the same row.</summary>
        public string KeyText() =>
            string.Join(" | ", row.File.Columns.Zip(row.Values).Where(cell => cell.First.IsKey).Select(cell => CellText.Of(cell.Second)));
    }
}
