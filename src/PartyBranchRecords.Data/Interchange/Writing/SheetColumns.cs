namespace PartyBranchRecords.Data.Interchange.Writing;

/// <summary>The columns of a record file as a sheet shows them.</summary>
internal static class SheetColumns
{
    private const double Day = 13;
    private const double Short = 14;
    private const double Long = 26;

    public static SheetColumn Of(RecordColumn column) => new(column.Heading, Width(column), IsText(column), column.IsRequired);

    private static double Width(RecordColumn column) =>
        Math.Max(
            column.Heading.Length + 2,
            column.Kind switch
            {
                CellKind.Day or CellKind.BirthDay or CellKind.Month => Day,
                CellKind.Text when column.MaxLength > 50 => Long,
                CellKind.Keyword => Long,
                _ => Short,
            }
        );

    private static bool IsText(RecordColumn column) => column.Kind is CellKind.Text or CellKind.Code or CellKind.Codes or CellKind.Period;
}
