using PartyBranchRecords.Data.Interchange.Writing;

namespace PartyBranchRecords.Data.Interchange;

/// <summary>
/// The empty workbook that records are typed into: a sheet per file with its headings, lists to choose from, and a sheet that
/// explains the columns.
/// </summary>
public static class RecordSetTemplate
{
    private static readonly SheetColumn[] GuideColumns = [new("Trang tính", 30), new("Cột", 32), new("Bắt buộc", 10), new("Cách ghi", 80)];

    public static async Task WriteAsync(string path, CancellationToken cancellationToken = default)
    {
        await using var output = File.Create(path);
        await WriteAsync(output, cancellationToken);
    }

    public static async Task WriteAsync(Stream output, CancellationToken cancellationToken = default)
    {
        var lists = ChoiceLists();
        using var workbook = new WorkbookWriter(output);
        await workbook.AddSheetAsync(SheetNames.Guide, GuideColumns, Guide().ToAsyncEnumerable(), cancellationToken: cancellationToken);
        foreach (var file in RecordFiles.All)
        {
            var columns = file.Columns.Select(column => WithChoices(column, lists)).ToList();
            await workbook.AddSheetAsync(file.Title, columns, AsyncEnumerable.Empty<object?[]>(), cancellationToken: cancellationToken);
        }
        await workbook.AddSheetAsync(
            SheetNames.Choices,
            [.. lists.Select(list => new SheetColumn(list.Keywords.Name, 30))],
            Transposed(lists).ToAsyncEnumerable(),
            isHidden: true,
            cancellationToken
        );
    }

    private static IEnumerable<object?[]> Guide() =>
        from file in RecordFiles.All
        from column in file.Columns
        select new object?[] { file.Title, column.Heading, column.IsRequired ? "*" : null, ColumnGuide.Of(file, column) };

    private static SheetColumn WithChoices(RecordColumn column, List<ChoiceList> lists)
    {
        var shown = SheetColumns.Of(column);
        var place = column.Kind == CellKind.Keyword ? lists.FindIndex(list => list.Keywords == column.Keywords) : -1;
        return shown with
        {
            Heading = column.IsRequired ? shown.Heading + " *" : shown.Heading,
            Choices = place < 0 ? null : lists[place].RangeAt(place),
        };
    }

    private static List<ChoiceList> ChoiceLists() =>
        [
            .. RecordFiles
                .All.SelectMany(file => file.Columns)
                .Where(column => column.Kind == CellKind.Keyword)
                .Select(column => column.Keywords!)
                .Distinct()
                .Select(keywords => new ChoiceList(keywords, [.. Keywords.ValuesOf(keywords).Select(Keywords.WordOf)])),
        ];

    private static IEnumerable<object?[]> Transposed(List<ChoiceList> lists) =>
        Enumerable.Range(0, lists.Max(list => list.Words.Count)).Select(row => lists.Select(list => (object?)list.Words.ElementAtOrDefault(row)).ToArray());

    /// <summary>The words of an enum, a column of the hidden sheet.</summary>
    private sealed record ChoiceList(Type Keywords, IReadOnlyList<string> Words)
    {
        public string RangeAt(int place)
        {
            var letters = WorkbookWriter.Letters(place);
            return $"'{SheetNames.Choices}'!${letters}$2:${letters}${Words.Count + 1}";
        }
    }
}
