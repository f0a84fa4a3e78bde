using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Reports.InWords;

/// <summary>Reports on who came and who left.</summary>
internal static class AdmissionsInWords
{
    private static readonly string[] Gains = ["admitted", "readmitted", "transferred_in", "other_in"];
    private static readonly string[] Losses = ["transferred_out", "struck_off", "expelled", "resigned", "deceased", "other_out"];

    public static IEnumerable<string> Movements(Told told)
    {
        var (opening, closing) = (told.Number("opening"), told.Number("closing"));
        var (gains, losses) = (Moves(told, Gains), Moves(told, Losses));
        if (opening + closing == 0 && gains.Length + losses.Length == 0)
        {
            yield return told.Opening(told.Have(new Counted("members", 0)));
            yield break;
        }
        yield return told.Opening(
            told.Text[
                "Sentences.OpeningClosing",
                told.Have(new Counted("members", opening)),
                told.Have(new Counted("members", closing)),
                Change(told, opening, closing)
            ]
        );
        if (gains.Length > 0)
        {
            yield return told.Text["Sentences.Gains", gains];
        }
        if (losses.Length > 0)
        {
            yield return told.Text["Sentences.Losses", losses];
        }
    }

    /// <summary>"Năm 2020, Đảng bộ … kết nạp được 15 đảng viên."</summary>
    public static string AdmittedIn(Told told, int number) =>
        told.Opening(
            number == 0 ? told.Text["Sentences.AdmittedNobody"] : told.Text["Sentences.Admitted", told.Some(new Counted("members", number))]
        );

    public static IEnumerable<string> Admitted(Told told)
    {
        var all = told.Rows.Count;
        yield return AdmittedIn(told, all);
        if (all == 0)
        {
            yield break;
        }
        Counted[] things =
        [
            new("women", told.Rows.Count(row => told.Cell(row, "sex") is Sex.Female), all),
            new("minority", told.Rows.Count(row => told.Cell(row, "ethnicity") is string and not Ethnicities.Kinh), all),
            told.CountYes("local", "local", all),
            told.CountYes("village_head", "village_head"),
            told.CountYes("few_before", "few_before"),
        ];
        if (Array.FindAll(things, thing => thing.Number > 0) is { Length: > 0 } some)
        {
            yield return told.Text["Sentences.Among", told.Have(some)];
        }
        yield return told.Text["Sentences.ByBranchKind", told.Items(told.ByKeyword("branch_kind"))];
        if (ReportArithmetic.Mean([.. told.Rows.Select(row => told.Cell(row, "age")).OfType<int>()]) is { } age)
        {
            yield return told.Text["Sentences.MeanAge", age];
        }
    }

    public static IEnumerable<string> Begun(Told told)
    {
        yield return told.Opening(told.Have(new Counted("begun", told.Rows.Count)));
        if (told.Rows.Count > 0)
        {
            yield return told.Text["Sentences.ByWay", told.Items(told.ByKeyword("began"))];
        }
    }

    public static IEnumerable<string> Candidates(Told told)
    {
        var over = told.ByKeyword("stage", IsOver).ToList();
        var open = told.ByKeyword("stage", stage => !IsOver(stage)).ToList();
        yield return told.Opening(told.Have(new Counted("candidates", open.Sum(stage => stage.Number))));
        if (open.Count > 0)
        {
            yield return told.Text["Sentences.ByStage", told.Items(open)];
        }
        if (over.Count > 0)
        {
            yield return told.Text["Sentences.NoLongerFollowed", told.Items(over)];
        }
    }

    /// <summary>Admitted, or no longer a candidate.</summary>
    private static bool IsOver(Enum stage) => stage is CandidateStepKind.Admitted or CandidateStepKind.Refused or CandidateStepKind.Withdrawn;

    private static string Moves(Told told, IEnumerable<string> columns) =>
        told.Items(columns.Select(column => (NameOf(told, column), told.Number(column))));

    private static string NameOf(Told told, string column) =>
        column is "admitted" ? told.Text.Of(MembershipStart.Admission) : told.Text[$"Reports.Column.{column}"];

    private static string Change(Told told, int opening, int closing) =>
        closing == opening
            ? told.Text["Sentences.Unchanged"]
            : told.Text[closing > opening ? "Sentences.Up" : "Sentences.Down", Comparison.Difference(opening, closing)];
}
