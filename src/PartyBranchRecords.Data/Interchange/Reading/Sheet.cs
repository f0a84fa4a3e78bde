namespace PartyBranchRecords.Data.Interchange.Reading;

/// <summary>A file before it is understood: rows as they come, read once from the first to the last.</summary>
/// <param name="IsWorkbook">Cells have types, and days are also typed as dd/mm/yyyy.</param>
internal sealed record Sheet(IEnumerable<SheetRow> Rows, bool IsWorkbook);

/// <summary>A row of a sheet.</summary>
/// <param name="Number">As a spreadsheet counts them, from 1.</param>
/// <param name="Cells">Strings; in workbooks also numbers, booleans, dates and error values.</param>
internal sealed record SheetRow(int Number, IReadOnlyList<object?> Cells)
{
    /// <summary>The record itself is broken, before any cell of it is looked at.</summary>
    public Domain.Refusal? Defect { get; init; }

    public bool IsEmpty => Cells.All(cell => cell is null || (cell is string text && string.IsNullOrWhiteSpace(text)));
}

/// <summary>A value in a cell of a workbook that has no meaning here, such as #N/A.</summary>
internal sealed record CellFault(string Text);
