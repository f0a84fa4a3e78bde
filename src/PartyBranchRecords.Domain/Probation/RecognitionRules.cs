using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Domain.Probation;

/// <summary>
/// What stands in the way of recording a step of recognition. What has taken place is recorded with its true day: only an order of
/// days that cannot be is refused; what broke a rule owes a reason, see <see cref="RecognitionFindings"/>.
/// </summary>
public static class RecognitionRules
{
    /// <summary>The paper and its day.</summary>
    public static IEnumerable<Refusal?> Paper(MovementEntry entry, DateOnly today)
    {
        yield return entry.People.Count == 0 ? MovementRefusals.NobodyChosen : null;
        yield return string.IsNullOrWhiteSpace(entry.Decision)
            ? ProbationRefusals.NumberMissing
            : MovingRules.NotLonger(entry.Decision, VotedStep.DocumentLength, nameof(entry.Decision));
        yield return entry.DecidedOn is null ? ProbationRefusals.DayMissing : MovingRules.NotAfter(entry.DecidedOn, today, nameof(entry.DecidedOn));
    }

    /// <summary>A correction is of one person's step that is recorded, and says why.</summary>
    public static Refusal? Correction(RecognitionEntry entry, IReadOnlyDictionary<int, RecognitionCase> known) =>
        !entry.Corrects ? null
        : entry.People is not [var person] || known.GetValueOrDefault(person.Id)?.Step(entry.Kind) is null ? ProbationRefusals.StepMissing
        : string.IsNullOrWhiteSpace(entry.Reason) ? MovementRefusals.ReasonMissing
        : null;

    /// <summary>The meeting that voted.</summary>
    public static IEnumerable<Refusal?> Votes(RecognitionEntry entry, Meeting meeting)
    {
        (string Field, int? Number)[] numbers =
        [
            (nameof(entry.Total), entry.Total),
            (nameof(entry.Official), entry.Official),
            (nameof(entry.Present), entry.Present),
            (nameof(entry.VotesOf), entry.VotesOf),
            .. entry.Votes.SelectMany((votes, i) => new[] { (FieldOf(i), votes.For), (FieldOf(i), votes.Against) }),
        ];
        foreach (var (field, _) in numbers.Where(one => one.Number < 0))
        {
            yield return ProbationRefusals.BelowZero(field);
        }
        foreach (var contradiction in meeting.Contradictions())
        {
            yield return contradiction;
        }
        for (var i = 0; i < entry.Votes.Count; i++)
        {
            var isOwed = entry.Kind is not RecognitionStepKind.Recognised;
            yield return isOwed && entry.Votes[i].For is null ? ProbationRefusals.VotesMissing(FieldOf(i)) : null;
            yield return meeting.Contradiction(entry.Votes[i], FieldOf(i));
        }
        yield return entry.Kind is RecognitionStepKind.CommuneResolved && meeting.VotesOf is null ? ProbationRefusals.TotalMissing : null;
        yield return MovingRules.NotLonger(entry.AbsentReason, VotedStep.ReasonLength, nameof(entry.AbsentReason));
        yield return MovingRules.NotLonger(entry.Chair, VotedStep.NameLength, nameof(entry.Chair));
        yield return MovingRules.NotLonger(entry.MinutesBy, VotedStep.NameLength, nameof(entry.MinutesBy));
    }

    /// <summary>Why the step of a person cannot be: it is recorded already, or its day cannot stand beside the others.</summary>
    /// <param name="person">Of whom it is recorded.</param>
    /// <param name="known">What is recorded beside it.</param>
    /// <param name="kind">Which step.</param>
    /// <param name="on">Its day.</param>
    /// <param name="corrects">It takes the place of one that was recorded wrongly, which may be put right after the person has left.</param>
    public static IEnumerable<Refusal> Step(MovingPerson person, RecognitionCase known, RecognitionStepKind kind, DateOnly on, bool corrects = false)
    {
        if (!corrects && person.Last.To is { } left)
        {
            yield return MovementRefusals.LeftAlready(person.Name, left);
        }
        if (known.Step(kind) is { } recorded)
        {
            yield return ProbationRefusals.RecordedAlready(person.Name, kind, recorded.On);
        }
        else if (known.IsOfficial && known.Step(RecognitionStepKind.Recognised) is null)
        {
            yield return ProbationRefusals.OfficialAlready(person.Name, known.Admission.OfficialOn!.Value);
        }
        if (on <= known.Admission.AdmittedOn)
        {
            yield return ProbationRefusals.NotAfterCeremony(person.Name, known.Admission.AdmittedOn);
        }
        if (known.Steps.LastOrDefault(step => step.Kind < kind && step.On > on) is { } earlier)
        {
            yield return ProbationRefusals.BeforeStep(person.Name, earlier.Kind, earlier.On);
        }
        if (known.Steps.FirstOrDefault(step => step.Kind > kind && step.On < on) is { } later)
        {
            yield return ProbationRefusals.AfterStep(person.Name, later.Kind, later.On);
        }
        if (kind is RecognitionStepKind.CommuneResolved && !known.HasCommune)
        {
            yield return ProbationRefusals.NoCommune(person.Name, person.Branch.Name);
        }
    }

    /// <summary>The reason that a broken rule owes: one of the short list, and of another a note.</summary>
    /// <param name="entry">The form.</param>
    /// <param name="broken">The rules that were not kept, each of its person.</param>
    public static IEnumerable<Refusal?> Reason(RecognitionEntry entry, IReadOnlyCollection<(string Person, RuleFinding Finding)> broken)
    {
        if (broken.Count > 0 && entry.Because is null)
        {
            foreach (var (person, finding) in broken)
            {
                yield return ProbationRefusals.Broken(person, finding);
            }
            yield return ProbationRefusals.BecauseMissing;
        }
        yield return entry.Because is ExceptionReason.Other && string.IsNullOrWhiteSpace(entry.Note) ? ProbationRefusals.NoteMissing : null;
        yield return MovingRules.NotLonger(entry.Note, RuleException.NoteLength, nameof(entry.Note));
    }

    /// <summary>Why the deadline of the decision cannot be extended: there is none yet, or it was extended before.</summary>
    public static Refusal? Extension(MovingPerson person, RecognitionCase known, DateOnly? on) =>
        known.IsOfficial ? ProbationRefusals.OfficialAlready(person.Name, known.Admission.OfficialOn!.Value)
        : known.Step(RecognitionStepKind.BranchResolved) is not { } resolved ? ProbationRefusals.NothingToExtend
        : known.Extension is { } before ? ProbationRefusals.ExtendedAlready(before.On ?? resolved.On)
        : on < resolved.On ? ProbationRefusals.BeforeStep(person.Name, resolved.Kind, resolved.On)
        : null;

    /// <summary>Why a step cannot be taken out: it is not there, or a later one stands on it.</summary>
    public static Refusal? TakeOut(MovingPerson person, RecognitionCase known, RecognitionStepKind? kind) =>
        kind is null || known.Step(kind.Value) is null ? ProbationRefusals.StepMissing
        : known.Steps.FirstOrDefault(step => step.Kind > kind) is { } later ? ProbationRefusals.StepBuiltUpon(person.Name, later.Kind, later.On)
        : null;

    private static string FieldOf(int person) => $"{nameof(RecognitionEntry.Votes)}[{person}].{nameof(PersonVotes.For)}";
}
