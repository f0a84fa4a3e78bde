namespace PartyBranchRecords.Data.Interchange.Reading;

/// <summary>The columns that a file has.</summary>
/// <param name="Width">How many cells its heading has.</param>
/// <param name="Places">Each known column, the cell of a row it stands in, and its place among the columns of the file.</param>
internal sealed record Heading(int Width, IReadOnlyList<(RecordColumn Column, int Cell, int Place)> Places, bool HasKeys)
{
    public IReadOnlyList<RecordColumn> Columns => [.. Places.OrderBy(place => place.Place).Select(place => place.Column)];

    public static Heading Read(RecordFile file, string name, SheetRow row, FindingList findings)
    {
        var places = new List<(RecordColumn Column, int Cell, int Place)>();
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var text = Convert.ToString(row.Cells[i], System.Globalization.CultureInfo.InvariantCulture)?.Trim();
            if (string.IsNullOrEmpty(text))
            {
                continue;
            }
            var place = PlaceOf(file, text);
            if (place < 0)
            {
                findings.Warning(name, InterchangeFindings.UnknownColumn(InterchangeFindings.Shown(text)), row.Number);
            }
            else if (places.Exists(known => known.Place == place))
            {
                findings.Problem(name, InterchangeFindings.ColumnTwice(InterchangeFindings.Shown(text)), row.Number, file.Columns[place].Key);
            }
            else
            {
                places.Add((file.Columns[place], i, place));
            }
        }
        var missing = file.Columns.Where(column => column.IsRequired && !places.Exists(known => known.Column == column)).ToList();
        missing.ForEach(column => findings.Problem(name, InterchangeFindings.ColumnMissing(column.Key, column.Heading), null, column.Key));
        return new(row.Cells.Count, places, !missing.Exists(column => column.IsKey));
    }

    private static int PlaceOf(RecordFile file, string text)
    {
        for (var place = 0; place < file.Columns.Count; place++)
        {
            if (file.Columns[place].Names.Any(known => Words.Same(known, text)))
            {
                return place;
            }
        }
        return -1;
    }
}
