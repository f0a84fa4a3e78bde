using PartyBranchRecords.Domain.Admissions;
using static PartyBranchRecords.Domain.Admissions.CandidateStepKind;

namespace PartyBranchRecords.Data.Interchange;

/// <summary>A step of a candidate as files know it.</summary>
public sealed record RowStep(
    CandidateStepKind Kind,
    DateOnly On,
    string? Document = null,
    int? VotesFor = null,
    int? VotesOf = null,
    string? Reason = null
)
{
    /// <summary>What only <see cref="RecordFiles.CandidateSteps"/> has columns for.</summary>
    public StepDetails Details { get; init; } = new();

    public static RowStep Of(CandidateStep step) =>
        new(step.Kind, step.On, step.Document, step.VotesFor, step.VotesOf, step.Reason) { Details = StepDetails.Of(step) };
}

/// <summary>The votes of a step in full, where a return goes back to, when a decision was received.</summary>
public sealed record StepDetails
{
    public CandidateStepKind? BackTo { get; init; }
    public DateOnly? ReceivedOn { get; init; }
    public int? Total { get; init; }
    public int? Official { get; init; }
    public int? Present { get; init; }
    public string? AbsentReason { get; init; }
    public int? VotesAgainst { get; init; }
    public string? Chair { get; init; }
    public string? MinutesBy { get; init; }

    public bool IsEmpty => this == new StepDetails();

    public static StepDetails Of(CandidateStep step) =>
        new()
        {
            BackTo = step.BackTo,
            ReceivedOn = step.ReceivedOn,
            Total = step.Total,
            Official = step.Official,
            Present = step.Present,
            AbsentReason = step.AbsentReason,
            VotesAgainst = step.VotesAgainst,
            Chair = step.Chair,
            MinutesBy = step.MinutesBy,
        };

    public static StepDetails In(RecordRow row) =>
        new()
        {
            BackTo = row.Get<CandidateStepKind?>("back_to"),
            ReceivedOn = row.Get<DateOnly?>("received_on"),
            Total = row.Get<int?>("total"),
            Official = row.Get<int?>("official"),
            Present = row.Get<int?>("present"),
            AbsentReason = row.Get<string>("absent_reason"),
            VotesAgainst = row.Get<int?>("votes_against"),
            Chair = row.Get<string>("chair"),
            MinutesBy = row.Get<string>("minutes_by"),
        };

    /// <summary>The cells of a row, in the order of the columns.</summary>
    public IEnumerable<object?> Cells() => [BackTo, ReceivedOn, Total, Official, Present, AbsentReason, VotesAgainst, Chair, MinutesBy];
}

/// <summary>
/// How the steps of a candidate lie in one row of <see cref="RecordFiles.Candidates"/>, both ways: a day for each kind, and for
/// some of them a document and votes; refusal and withdrawal are the outcome. What does not fit stands in
/// <see cref="RecordFiles.CandidateSteps"/>.
/// </summary>
public static class CandidateRowSteps
{
    private const string Outcome = "outcome";
    private const string OutcomeOn = "outcome_on";
    private const string OutcomeReason = "outcome_reason";

    private static readonly StepColumns[] Columns =
    [
        new(Identified, "identified_on"),
        new(Trained, "trained_on", "certificate_number"),
        new(DossierOpened, "dossier_opened_on"),
        new(Verified, "verified_on"),
        new(BranchResolved, "branch_resolved_on", "branch_resolution", "branch_votes_for", "branch_votes_of"),
        new(CommuneResolved, "commune_resolved_on", "commune_resolution", "commune_votes_for", "commune_votes_of"),
        new(Submitted, "submitted_on"),
        new(Decided, "decided_on", "decision_number"),
        new(Admitted, "admitted_on"),
    ];

    /// <summary>The steps that a row tells of, in the order they are kept.</summary>
    public static IReadOnlyList<RowStep> Of(RecordRow row) =>
        [.. InOrder([.. Columns.Select(columns => columns.StepIn(row)).OfType<RowStep>(), .. OutcomeIn(row)])];

    /// <summary>Columns of a row that say something of a step whose day is missing, with the column of that day.</summary>
    public static IReadOnlyList<(string Column, string Day)> WithoutDay(RecordRow row) =>
        [
            .. Columns
                .Where(columns => row.Get<DateOnly?>(columns.On) is null)
                .SelectMany(columns => columns.Besides.Where(column => row.Get<object>(column) is not null).Select(column => (column, columns.On))),
            .. row.Get<DateOnly?>(OutcomeOn) is null && row.Get<object>(Outcome) is not null
                ? [(Outcome, OutcomeOn)]
                : Array.Empty<(string, string)>(),
        ];

    /// <summary>Whether a row says exactly these steps, in this order, and no case was opened again after its end.</summary>
    public static bool Fits(IReadOnlyList<RowStep> inOrder) =>
        inOrder.DistinctBy(Slot).Count() == inOrder.Count
        && inOrder.All(HoldsAll)
        && !inOrder.SkipLast(1).Any(step => CandidateStages.IsClosed(step.Kind))
        && InOrder(inOrder).SequenceEqual(inOrder);

    /// <summary>
    /// The cells of a row for these steps, by column. Where they do not fit, of the case that was opened last the last step of
    /// each kind; the finding of the candidate belongs to every case.
    /// </summary>
    public static IReadOnlyDictionary<string, object?> Cells(IReadOnlyList<RowStep> inOrder)
    {
        var cells = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var step in inOrder.Where(step => step.Kind == Identified).Take(1).Concat(LastCase(inOrder)))
        {
            if (CandidateStages.IsClosed(step.Kind))
            {
                (cells[Outcome], cells[OutcomeOn], cells[OutcomeReason]) = (OutcomeOf(step.Kind), step.On, step.Reason);
            }
            else if (Array.Find(Columns, columns => columns.Kind == step.Kind) is { } columns)
            {
                columns.Write(step, cells);
            }
        }
        return cells;
    }

    private static IEnumerable<RowStep> LastCase(IReadOnlyList<RowStep> inOrder)
    {
        var begin = inOrder.Count - 1;
        while (begin > 0 && !CandidateStages.IsClosed(inOrder[begin - 1].Kind))
        {
            begin--;
        }
        return inOrder.Skip(begin);
    }

    /// <summary>By day; the steps of one day in the order of the stages, the outcome last.</summary>
    private static IEnumerable<RowStep> InOrder(IEnumerable<RowStep> steps) => steps.OrderBy(step => step.On).ThenBy(step => step.Kind);

    /// <summary>Refused and Withdrawn share the outcome.</summary>
    private static CandidateStepKind Slot(RowStep step) => step.Kind == Withdrawn ? Refused : step.Kind;

    private static bool HoldsAll(RowStep step)
    {
        if (!step.Details.IsEmpty)
        {
            return false;
        }
        if (CandidateStages.IsClosed(step.Kind))
        {
            return step is { Document: null, VotesFor: null, VotesOf: null };
        }
        return Array.Find(Columns, columns => columns.Kind == step.Kind) is { } columns
            && step.Reason is null
            && (step.Document is null || columns.Document is not null)
            && ((step.VotesFor ?? step.VotesOf) is null || columns.VotesFor is not null);
    }

    private static IEnumerable<RowStep> OutcomeIn(RecordRow row) =>
        (row.Get<CandidateOutcome?>(Outcome), row.Get<DateOnly?>(OutcomeOn)) is ({ } outcome, { } on)
            ? [new(outcome == CandidateOutcome.Refused ? Refused : Withdrawn, on, Reason: row.Get<string>(OutcomeReason))]
            : [];

    private static CandidateOutcome OutcomeOf(CandidateStepKind kind) => kind == Refused ? CandidateOutcome.Refused : CandidateOutcome.Withdrawn;

    /// <summary>The columns of a kind of step.</summary>
    private sealed record StepColumns(CandidateStepKind Kind, string On, string? Document = null, string? VotesFor = null, string? VotesOf = null)
    {
        public IEnumerable<string> Besides => new[] { Document, VotesFor, VotesOf }.OfType<string>();

        public RowStep? StepIn(RecordRow row) =>
            row.Get<DateOnly?>(On) is { } on
                ? new(Kind, on, Value<string>(row, Document), Value<int?>(row, VotesFor), Value<int?>(row, VotesOf))
                : null;

        public void Write(RowStep step, Dictionary<string, object?> cells)
        {
            cells[On] = step.On;
            foreach (
                var (column, value) in new (string?, object?)[] { (Document, step.Document), (VotesFor, step.VotesFor), (VotesOf, step.VotesOf) }
            )
            {
                if (column is not null)
                {
                    cells[column] = value;
                }
            }
        }

        private static T? Value<T>(RecordRow row, string? column) => column is null ? default : row.Get<T>(column);
    }
}
