using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Changes;
using PartyBranchRecords.Domain.Reporting;
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
        [
            ListOf(text["Changes.CameSheet"], shown, shown.Changes.Came),
            ListOf(text["Changes.WentSheet"], shown, shown.Changes.Went),
        ];

    /// <summary>What is in both lists with other cells: a line for each cell.</summary>
    public ReportSheet OfCells(ShownComparison shown) =>
        new(
            text["Changes.Changed"],
            [text[shown.Heads[shown.Name].HeadingKey], text["Changes.What"], shown.Then(text), shown.Now(text)],
            [
                .. from row in shown.Changed
                from place in shown.Comparison.ChangedCells(row)
                let head = shown.Heads[place]
                select new object?[]
                {
                    row.Either.Cells[shown.Name],
                    text[head.HeadingKey],
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
            (then, now) is (int was, int isNow) ? ReportArithmetic.PercentChange(was, isNow) : null,
        ];
    }

    /// <summary>"Now (then)" stands in two columns: a cell with both would be no number.</summary>
    private ReportSheet ByUnit(ShownComparison shown, string now, string then) =>
        new(
            text["Changes.ByUnit"],
            [
                text[shown.Heads[shown.Name].HeadingKey],
                .. shown.Others.SelectMany(place =>
                    text[shown.Heads[place].HeadingKey] is var heading && shown.Heads[place].IsNumber()
                        ? [$"{heading} ({now})", $"{heading} ({then})"]
                        : new[] { heading }
                ),
            ],
            [
                .. shown.Units.Select(row =>
                    (object?[])
                        [
                            row.Either.Cells[shown.Name],
                            .. shown.Others.SelectMany(place =>
                                shown.Heads[place].IsNumber()
                                    ? [row.NowCell(place), row.ThenCell(place)]
                                    : new[] { Cell(shown.Heads[place], row.Either.Cells[place]) }
                            ),
                        ]
                ),
            ]
        );

    private ReportSheet ListOf(string name, ShownChanges shown, IReadOnlyList<ChangedRow> rows)
    {
        var columns = shown.Changes.Columns;
        return new(
            name,
            [
                text[columns[shown.Name].HeadingKey],
                .. shown.Others.Select(place => text[columns[place].HeadingKey]),
                text["Changes.Why"],
            ],
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
    private object? Cell(ReportHead head, object? cell) => cell is Enum or bool || head.Name is "value" or "characteristic" ? text.OfCell(head, cell) : cell;
}
