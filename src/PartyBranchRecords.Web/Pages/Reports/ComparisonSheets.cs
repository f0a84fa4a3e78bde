using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Changes;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Reports;

/// <summary>The sheets of a comparison, as its page shows it; numbers stay numbers.</summary>
public sealed class ComparisonSheets(Text text)
{
    public IReadOnlyList<ReportSheet> Of(ShownComparison shown)
    {
        var (now, then) = (shown.Now(text), shown.Then(text));
        var summary = new ReportSheet(
            text["Changes.Summary"],
            [text["Changes.Figure"], then, now, text["Changes.Difference"], "%"],
            [.. shown.Summary.Select(line => SummaryOf(shown, line.Row, line.Column))]
        );
        return shown.Units.Count == 0 ? [summary] : [summary, ByUnit(shown, now, then)];
    }

    public IReadOnlyList<ReportSheet> Of(ShownChanges shown) =>
        [ListOf(text["Changes.CameSheet"], shown, shown.Changes.Came), ListOf(text["Changes.WentSheet"], shown, shown.Changes.Went)];

    /// <summary>What is in both lists with other cells: a line for each cell.</summary>
    public ReportSheet OfCells(ShownComparison shown) =>
        new(
            text["Changes.Changed"],
            [text[shown.HeadingOf(shown.Name)], text["Changes.What"], shown.Then(text), shown.Now(text)],
            [
                .. from row in shown.Changed
                from place in shown.Comparison.ChangedCells(row)
                let head = shown.Heads[place]
                select new object?[]
                {
                    row.Either.Cells[shown.Name],
                    text[shown.HeadingOf(place)],
                    Cell(head, row.ThenCell(place)),
                    Cell(head, row.NowCell(place)),
                },
            ]
        );

    private object?[] SummaryOf(ShownComparison shown, ComparedRow row, int column)
    {
        var (then, now) = (row.ThenCell(column), row.NowCell(column));
        return
        [
            shown.NameOf(text, row, column),
            then,
            now,
            (then, now) switch
            {
                (int before, int after) => after - before,
                (decimal before, decimal after) => after - before,
                _ => null,
            },
            ComparisonTexts.Change(then, now),
        ];
    }

    /// <summary>"Now (then)" stands in two columns: a cell with both would be no number.</summary>
    private ReportSheet ByUnit(ShownComparison shown, string now, string then)
    {
        var hasParts = shown.Units.Any(row => row.Subject.Part is not null);
        // The unit, and what part of it where it has several rows.
        IReadOnlyList<int> words = [.. shown.Others.Where(place => !shown.Heads[place].IsNumber())];
        words = hasParts ? [shown.Name, .. words] : words;
        IReadOnlyList<int> numbers = [.. shown.Numbers];
        return new(
            text["Changes.ByUnit"],
            [
                text["Reports.Unit"],
                .. words.Select(place => text[shown.HeadingOf(place)]),
                .. numbers.SelectMany(place => Both(text[shown.HeadingOf(place)], now, then)),
            ],
            [
                .. shown.Units.Select(row =>
                    (object?[])
                        [
                            shown.UnitOf(text, row),
                            .. words.Select(place => Cell(shown.Heads[place], row.Either.Cells[place])),
                            .. numbers.SelectMany(place => new[] { row.NowCell(place), row.ThenCell(place) }),
                        ]
                ),
            ]
        );
    }

    private static string[] Both(string heading, string now, string then) => [$"{heading} ({now})", $"{heading} ({then})"];

    private ReportSheet ListOf(string name, ShownChanges shown, IReadOnlyList<ChangedRow> rows)
    {
        var columns = shown.Changes.Columns;
        return new(
            name,
            [text[shown.HeadingOf(shown.Name)], .. shown.Others.Select(place => text[shown.HeadingOf(place)]), text["Changes.Why"]],
            [
                .. rows.Select(one =>
                    (object?[])
                        [
                            one.Row.Cells[shown.Name],
                            .. shown.Others.Select(place => Cell(columns[place], one.Row.Cells[place])),
                            text.OfReasons(one.Reasons),
                        ]
                ),
            ]
        );
    }

    /// <summary>Words as the screen has them; days and numbers as what they are.</summary>
    private object? Cell(ReportHead head, object? cell) => cell is null or int or decimal or DateOnly ? cell : text.OfCell(head, cell);
}
