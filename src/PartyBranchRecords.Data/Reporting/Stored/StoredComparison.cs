namespace PartyBranchRecords.Data.Reporting.Stored;

/// <summary>Compares two answers to one question, cell by cell and key by key.</summary>
public static class StoredComparison
{
    /// <summary>In the order of the rows; a number that is the same may count others.</summary>
    public static IReadOnlyList<StoredDifference> Of(CapturedReport then, CapturedReport now)
    {
        var after = Keyed(now.Table).ToDictionary(row => row.Key, row => row.Row);
        var before = Keyed(then.Table).ToList();
        var known = before.Select(row => row.Key).ToHashSet();
        var places = now.Table.Columns.Select((head, place) => (head.Name, place)).ToDictionary(StringComparer.Ordinal);
        return
        [
            .. before.SelectMany(row =>
                after.TryGetValue(row.Key, out var same) ? Cells(row.Row, same) : OfRow(row.Row, null, then.Behind?.Kind, [], Counted(row.Row, then))
            ),
            .. after.Where(row => !known.Contains(row.Key)).SelectMany(row => OfRow(null, row.Value, now.Behind?.Kind, Counted(row.Value, now), [])),
        ];

        IEnumerable<StoredDifference> Cells(ReportRow row, ReportRow same)
        {
            foreach (var (head, cell) in then.Table.Columns.Zip(row.Cells))
            {
                var other = places.TryGetValue(head.Name, out var place) ? same.Cells[place] : null;
                var (came, gone) = head.Link is { Report: null } link ? Moved(NumberKey.Of(row.Subject, link.Column)) : ([], []);
                var isOwnList = string.Equals(head.Link?.Column, head.Name, StringComparison.Ordinal);
                if (!Equals(cell, other) || (isOwnList && (came.Count > 0 || gone.Count > 0)))
                {
                    yield return new StoredDifference(row, same, head)
                    {
                        CellThen = cell,
                        CellNow = other,
                        Counted = then.Behind?.Kind ?? row.Subject.Kind,
                        // A share follows the number it is a share of, which has them.
                        Came = isOwnList ? came : [],
                        Gone = isOwnList ? gone : [],
                    };
                }
            }
        }

        (IReadOnlyList<int> Came, IReadOnlyList<int> Gone) Moved(NumberKey number)
        {
            var (one, other) = (then.Behind?.Of(number) ?? [], now.Behind?.Of(number) ?? []);
            return (Without(other, one), Without(one, other));
        }
    }

    /// <summary>A row that came or is gone; one that counts nobody is only there because another unit has somebody.</summary>
    private static IEnumerable<StoredDifference> OfRow(
        ReportRow? then,
        ReportRow? now,
        SubjectKind? counted,
        IReadOnlyList<int> came,
        IReadOnlyList<int> gone
    )
    {
        var row = (then ?? now)!;
        if (counted is null || row.Subject.Part is null || came.Count + gone.Count > 0)
        {
            yield return new StoredDifference(then, now, null)
            {
                CellThen = null,
                CellNow = null,
                Counted = counted ?? row.Subject.Kind,
                Came = came,
                Gone = gone,
            };
        }
    }

    private static IReadOnlyList<int> Counted(ReportRow row, CapturedReport report) =>
        report.Behind is { } behind
            ? [.. report.Table.Columns.SelectMany(head => behind.Of(NumberKey.Of(row.Subject, head.Name))).Distinct().Order()]
            : [];

    /// <summary>What is left of one list where each of the other takes one away.</summary>
    private static List<int> Without(IReadOnlyList<int> ids, IReadOnlyList<int> others)
    {
        var left = others.CountBy(id => id).ToDictionary();
        return [.. ids.Where(id => (left[id] = left.GetValueOrDefault(id) - 1) < 0)];
    }

    /// <summary>Rows of one subject and part are told apart by their place among them.</summary>
    private static IEnumerable<((SubjectKind, int?, string?, int) Key, ReportRow Row)> Keyed(ReportTable table) =>
        table
            .Rows.GroupBy(row => (row.Subject.Kind, row.Subject.Id, row.Subject.Part))
            .SelectMany(same => same.Select((row, place) => ((same.Key.Kind, same.Key.Id, same.Key.Part, place), row)));
}
