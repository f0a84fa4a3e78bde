using PartyBranchRecords.Data.History.Reading;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.History;

/// <summary>What a change was about, in one line: "Chuyển sinh hoạt: 3 đảng viên, Chi bộ A → Chi bộ B".</summary>
internal static class SummaryTexts
{
    private const int MostParts = 4;
    private const int MostUnits = 3;

    public static string What(this Text text, ChangeLine line)
    {
        var parts = (IsLarge(line) ? Counts(text, line.Summary) : Parts(text, line.Summary)).Distinct(StringComparer.Ordinal).ToList();
        var said = string.Join("; ", parts.Take(MostParts)) + (parts.Count > MostParts ? "; …" : "");
        var about = said.Length == 0 ? text["History.ChangeNumber", $"{line.Number}"] : said;
        return line.TakesBack is { } taken ? text["History.TakesBackWhat", $"{taken}", about] : about;
    }

    /// <summary>Too much to be named.</summary>
    private static bool IsLarge(ChangeLine line) => line.Kind == ChangeKind.Import || line.Summary.Decisions.Count > MostParts;

    private static IEnumerable<string> Counts(Text text, ChangeSummary summary) =>
        summary.Touches.OrderByDescending(touch => touch.Subjects).Select(touch => Of(text, touch));

    private static IEnumerable<string> Parts(Text text, ChangeSummary summary) =>
        [
            .. summary.Decisions.Select(decision => Of(text, decision)),
            .. summary.Moves.Select(move => Of(text, move)),
            .. summary.Steps.Select(step => $"{text.Of(step.Kind)}: {step.Only ?? text["History.Count.Candidate", step.Candidates]}"),
            .. summary.Touches.Where(touch => !IsSaid(touch, summary)).OrderBy(touch => touch.Fact is null).Select(touch => Of(text, touch)),
        ];

    /// <summary>What a move, a step or a decision has said already; who came by admission has particulars too.</summary>
    private static bool IsSaid(SummaryTouch touch, ChangeSummary summary) =>
        touch.Fact switch
        {
            nameof(Reorganisation) => summary.Decisions.Count > 0,
            nameof(BranchMembership) => summary.Moves.Count > 0,
            nameof(MemberParticulars) or nameof(Admission) => summary.Moves.Any(move => move.Began is not null && move.Ended is null),
            nameof(CandidateStep) => summary.Steps.Count > 0,
            _ => false,
        };

    private static string Of(Text text, SummaryTouch touch)
    {
        var what = touch.Fact is { } fact ? text[$"History.Fact.{fact}"] : text[$"History.Fields.{touch.Of}"];
        return touch.Of is RecordKind.Decision or RecordKind.Calendar
            ? what
            : $"{what}: {touch.Only ?? text[$"History.Count.{touch.Of}", touch.Subjects]}";
    }

    private static string Of(Text text, SummaryMove move)
    {
        var what =
            move.Began is not { } began ? text.Of(move.Ended!.Value)
            : move.Ended is null ? text.Of(began)
            : text.Find($"Enums.{nameof(TransferKind)}.{began}") ?? text.Of(began);
        var who = move.Only ?? text["History.Count.Member", move.People];
        var (from, to) = (Of(text, move.From), Of(text, move.To));
        return (from, to) switch
        {
            ({ } left, { } reached) => $"{what}: {who}, {left} → {reached}",
            (null, null) => $"{what}: {who}",
            _ => $"{what}: {who}, {from ?? to}",
        };
    }

    private static string? Of(Text text, MovedBetween between) =>
        between.Branches == 0 ? null : between.Only ?? text["History.CountBranches", between.Branches];

    private static string Of(Text text, SummaryDecision decision) =>
        (Units(text, decision.From), Units(text, decision.To)) switch
        {
            ({ Length: > 0 } from, { Length: > 0 } to) => $"{text.Of(decision.Kind)}: {from} → {to}",
            (var from, var to) => $"{text.Of(decision.Kind)}: {from}{to}",
        };

    private static string Units(Text text, IReadOnlyList<string> units) =>
        units.Count <= MostUnits ? string.Join(", ", units) : text["History.CountUnits", units.Count];
}
