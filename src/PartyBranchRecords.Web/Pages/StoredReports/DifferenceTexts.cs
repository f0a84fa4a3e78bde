using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Stored;
using PartyBranchRecords.Web.Pages.Reports;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.StoredReports;

/// <summary>Words about what a stored report would say otherwise today.</summary>
public static class DifferenceTexts
{
    public const int MostDefects = 20;
    public const int MostShown = 200;
    public const int MostSubjects = 20;

    public static string OfRow(Text text, StoredDifference what, SubjectNames names)
    {
        var subject = what.Row;
        var name = subject.Id is { } id ? names.Of(subject.Kind, id) ?? text["Stored.Outside"] : subject.Code;
        var row = subject.Kind is SubjectKind.Total ? text["Reports.Total", name] : name;
        return PartOf(text, subject) is { } part ? $"{row} · {part}" : row;
    }

    /// <summary>A cell in one line: row, column, then and now.</summary>
    public static string OfCell(Text text, StoredDifference what, SubjectNames names) =>
        what.Column is { } head
            ? $"{OfRow(text, what, names)} · {text[head.HeadingKey]}: {Cell(text, head, what.CellThen)} → {Cell(text, head, what.CellNow)}"
            : $"{OfRow(text, what, names)} · {text[what.Then is null ? "Stored.RowCame" : "Stored.RowGone"]}";

    public static string Cell(Text text, ReportHead? head, object? cell) => head is null ? "" : text.OfCell(head, cell);

    /// <summary>Of each difference those whom no earlier one of its row has shown; in the total those whom no row has.</summary>
    public static IReadOnlyList<IReadOnlyList<ExplainedSubject>> Shown(IReadOnlyList<ExplainedDifference> differences)
    {
        var inRow = new HashSet<(RowSubject, int, bool)>();
        var inAny = differences
            .Where(one => !IsTotal(one))
            .SelectMany(one => one.Subjects)
            .Select(subject => (subject.Id, subject.HasCome))
            .ToHashSet();
        return
        [
            .. differences.Select(one =>
                one.Subjects.Where(subject =>
                        inRow.Add((one.What.Row, subject.Id, subject.HasCome)) && !(IsTotal(one) && inAny.Contains((subject.Id, subject.HasCome)))
                    )
                    .ToList()
            ),
        ];
    }

    private static bool IsTotal(ExplainedDifference one) => one.What.Row.Kind is SubjectKind.Total;

    /// <summary>Came in, fell out, came from another row, went to one.</summary>
    public static string Step(Text text, StoredDifference what, ExplainedSubject subject, SubjectNames names) =>
        what.Column is not null && what.Came.Count + what.Gone.Count == 0 ? ""
        : subject.Other is { Id: { } id } other
            ? text[subject.HasCome ? "Stored.CameFrom" : "Stored.WentTo", names.Of(other.Kind, id) ?? text["Stored.Outside"]]
        : text[subject.HasCome ? "Stored.Came" : "Stored.Gone"];

    /// <summary>"đính chính, lần ghi số 57 lúc 10:05 20/11/2026, QĐ 12-QĐ/HU: sai ngày sinh".</summary>
    public static string OfChanges(Text text, IReadOnlyList<long> numbers, IReadOnlyDictionary<long, LaterChange> changes)
    {
        var found = numbers.Where(changes.ContainsKey).Select(number => changes[number]).ToList();
        return found.Count == 0 ? text["Stored.NoChangeFound"] : string.Join("; ", found.Select(change => OfChange(text, change)));
    }

    private static string OfChange(Text text, LaterChange change) =>
        string.Join(
            ", ",
            new[]
            {
                text["Stored.ChangeLine", text.OfKind(change), $"{change.Number}", change.At],
                change.Decision is { } decision ? text["Stored.ByDecision", decision] : null,
                change.Reason,
            }.OfType<string>()
        );

    private static string? PartOf(Text text, RowSubject subject) =>
        subject.Part is not { } part ? null
        : part.Split('=', 2) is [var characteristic, var value]
            ? $"{text[$"Reports.Characteristic.{characteristic}"]}: {text.OfCell(new ReportHead("value", ColumnKind.Text), value.Length == 0 ? null : value)}"
        : text.Find($"Enums.LocalityKind.{part}") ?? text.Find($"Enums.BranchKind.{part}") ?? part;
}
