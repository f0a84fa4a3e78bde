using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Changes;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.TagHelpers;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Reports;

/// <summary>A comparison as a page and its file show it.</summary>
/// <param name="Against">What keeps it in an address.</param>
public sealed record ShownComparison(ReportComparison Comparison, DateOnly Today, IReadOnlyList<(string Name, string? Value)> Against)
{
    private readonly ShownTable table = new(Comparison.Now, Comparison.Question.NowWords, Comparison.Question.Now.Report.IsOfUnits ? null : 1);

    public IReadOnlyList<ReportHead> Heads => Comparison.Now.Columns;
    public int Name => table.Name;

    /// <summary>The columns without the name of the row and the codes.</summary>
    public IReadOnlyList<int> Others => table.Others;

    /// <summary>Those that count.</summary>
    public IEnumerable<int> Numbers => Others.Where(place => Heads[place].IsNumber());

    /// <summary>What is in both lists with other cells.</summary>
    public IReadOnlyList<ComparedRow> Changed => field ??= HasThen ? [.. Comparison.Changed] : [];

    /// <summary>Which part of the lists is shown, from 1.</summary>
    public int Number { get; init; } = 1;

    public int First => (Math.Max(Number, 1) - 1) * PagerTagHelper.UsualSize;

    public bool HasThen => Comparison.Then is not null;
    public bool IsWide => Others.Count > 6;

    /// <summary>The total transposed: a row for each of its columns; where it has parts those that are 0 on both sides are left out.</summary>
    public IEnumerable<(ComparedRow Row, int Column)> Summary =>
        from row in Comparison.Rows
        where row.Subject.Kind is SubjectKind.Total
        from column in Numbers
        where row.Subject.Part is null || !IsZero(row.ThenCell(column)) || !IsZero(row.NowCell(column))
        select (row, column);

    /// <summary>The rows of the units and their total; nothing where the rows stand for the organisation itself.</summary>
    public IReadOnlyList<ComparedRow> Units =>
        Comparison.Question.Now.Unit.Level == Comparison.Question.NowWords.By || Comparison.Rows.All(row => row.Subject.Kind is SubjectKind.Total)
            ? []
            : Comparison.Rows;

    /// <summary>The same by unit, where there are several rows a unit; else each for itself.</summary>
    public IEnumerable<(ComparedRow? Unit, IReadOnlyList<ComparedRow> Rows)> Groups =>
        Units.Any(row => row.Subject.Part is not null)
            ? Units
                .GroupBy(row => row.Subject with { Part = null })
                .Select(unit => ((ComparedRow?)unit.First(), (IReadOnlyList<ComparedRow>)[.. unit]))
            : [(null, Units)];

    /// <summary>How many columns are shown.</summary>
    public int Width => Others.Count + 1;

    public string HeadingOf(int place) => table.HeadingOf(place);

    /// <summary>The unit of a row as it is called.</summary>
    public string UnitOf(Text text, ComparedRow row)
    {
        var name = $"{row.Either.Cells[Comparison.Now.IndexOf("org_name")]}";
        return row.Subject.Kind is SubjectKind.Total ? text["Reports.Total", name] : name;
    }

    /// <summary>What a number of the total is called: its part and its column.</summary>
    public string NameOf(Text text, ComparedRow row, int column)
    {
        var parts = row.Subject.Part is null ? [] : Others.Where(place => !Heads[place].IsNumber()).Prepend(Name);
        return string.Join(" · ", parts.Select(place => text.OfCell(Heads[place], row.Either.Cells[place])).Append(text[Heads[column].HeadingKey]));
    }

    public string Now(Text text) => text.OfMoment(Comparison.Question.Now, Today);

    public string Then(Text text) => text.OfMoment(Comparison.Question.Then, Today);

    /// <summary>The list behind a number of now, or of then.</summary>
    public string? ListOf(ComparedRow row, int column, bool then) =>
        (then ? row.ThenCell(column) : row.NowCell(column)) is not null
            ? ReportAddress.NumberOf(then ? Comparison.Question.ThenWords : Comparison.Question.NowWords, Heads[column], row.Subject)
            : null;

    /// <summary>What lies between the two lists; only where a number counts its own list on both sides.</summary>
    public string? ChangesOf(ComparedRow row, int column) =>
        Heads[column] is { Kind: ColumnKind.Count, Link: { Report: null } link } head && link.Column == head.Name && HasThen
            ? ReportAddress.Of(
                Comparison.Question.NowWords,
                "changes",
                [("column", link.Column), ("unit", row.Subject.Unit), ("part", row.Subject.Part), .. Against]
            )
            : null;

    /// <summary>What the name of a unit opens: the same comparison of it; of one that is gone, what became of it.</summary>
    public string? AddressOf(ComparedRow row) =>
        row.Subject.Kind is not SubjectKind.Organisation ? null
        : row.Now is null || Comparison.Question.NowWords.By is ReportLevel.Branch ? $"/organisations/{row.Subject.Code}/history"
        : ReportAddress.Of(Comparison.Question.NowWords with { Organisation = row.Subject.Code, By = null }, page: null, Against);

    private static bool IsZero(object? cell) => cell is null or 0 or 0m;
}
