using PartyBranchRecords.Data.Corrections;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Admissions.Statute;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Data.Probation;

/// <summary>A step of one person, ready to be written.</summary>
internal sealed record Recognition(MovingPerson Person, RecognitionCase Known, RecognitionStep Step, IReadOnlyList<RuleFinding> Broken)
{
    public static Recognition Of(
        MovingPerson person,
        RecognitionCase before,
        RecognitionEntry entry,
        DateOnly on,
        string number,
        Meeting meeting,
        BranchVoters? recorded
    )
    {
        var wrong = entry.Corrects ? before.Step(entry.Kind) : null;
        var known = before.Beside(entry);
        var votes = entry.VotesFor(person.Member.Id);
        var step = new RecognitionStep
        {
            MemberId = person.Member.Id,
            AdmissionNumber = known.Admission.Number,
            Kind = entry.Kind,
            On = on,
            Document = number,
            Total = meeting.Total,
            Official = meeting.Official,
            Present = meeting.Present,
            AbsentReason = Trimmed(entry.AbsentReason),
            VotesFor = votes.For,
            VotesAgainst = votes.Against,
            VotesOf = votes.For is null ? null : meeting.VotesOf,
            Chair = Trimmed(entry.Chair),
            MinutesBy = Trimmed(entry.MinutesBy),
        };
        return new Recognition(person, known, step, RecognitionFindings.Of(known, entry.Kind, on, meeting.Counted(votes), recorded))
        {
            Wrong = wrong,
            Explained = wrong is null ? [] : [.. before.Explaining(wrong)],
        };
    }

    /// <summary>What was recorded wrongly, and this takes the place of.</summary>
    public RecognitionStep? Wrong { get; init; }

    /// <summary>The explanations given for what was recorded wrongly.</summary>
    public IReadOnlyList<RuleException> Explained { get; init; } = [];

    /// <summary>What will be written; of a correction what will be different, and nothing where nothing is.</summary>
    public IEnumerable<Consequence> Consequences(RecognitionEntry entry) => Wrong is null ? [Recorded] : Differing(Wrong, entry);

    private Consequence Recorded =>
        Step.Kind is RecognitionStepKind.Recognised
            ? new Consequence("Probation.WillBeOfficial", Person.Name, Known.EndsOn, Step.Document!, Step.On)
            : new Consequence("Probation.WillBeResolved", Person.Name, Step.Kind, Step.Document!, Step.On, Step.VotesFor!.Value, Step.VotesOf!.Value);

    public void Write(RecordsChange change, RecognitionEntry entry)
    {
        if (Wrong is not null)
        {
            change.Remove(Wrong);
            foreach (var explained in Explained)
            {
                change.Remove(explained);
            }
        }
        change.Add(Step);
        foreach (var finding in Broken)
        {
            change.Add(
                new RuleException
                {
                    MemberId = Person.Member.Id,
                    Rule = finding.Rule,
                    Kind = RuleExceptionKind.Explained,
                    Reason = entry.Because,
                    Note = Trimmed(entry.Note),
                    Document = Step.Document,
                    On = Step.On,
                }
            );
        }
        if (Step.Kind is RecognitionStepKind.Recognised && Wrong is null)
        {
            // The row that is believed: of somebody who is to be official one day the case holds a copy without that day.
            var recorded = Person.Admissions.First(admission => admission.Number == Known.Admission.Number);
            change.Replace(recorded, recorded.WithOfficialOn(Known.EndsOn));
        }
    }

    private IEnumerable<Consequence> Differing(RecognitionStep wrong, RecognitionEntry entry)
    {
        var (isDecision, body) = (
            Step.Kind is RecognitionStepKind.Recognised,
            Step.Kind is RecognitionStepKind.BranchResolved ? "Branch" : "Committee"
        );
        var before = Explained.Count > 0 ? Explained[0] : null;
        return
        [
            .. Differences.Differ(isDecision ? "Probation.DecisionNumber" : "Probation.ResolutionNumber", wrong.Document, Step.Document),
            .. Differences.Differ(isDecision ? "Probation.DecisionOn" : "Probation.ResolutionOn", wrong.On, Step.On),
            .. Differences.Differ("Probation.For", wrong.VotesFor, Step.VotesFor),
            .. Differences.Differ("Probation.Against", wrong.VotesAgainst, Step.VotesAgainst),
            .. Differences.Differ("Probation.VotesOf", wrong.VotesOf, Step.VotesOf),
            .. Differences.Differ($"Probation.TotalOf{body}", wrong.Total, Step.Total),
            .. Differences.Differ("Probation.Official", wrong.Official, Step.Official),
            .. Differences.Differ($"Probation.PresentOf{body}", wrong.Present, Step.Present),
            .. Differences.Differ("Probation.AbsentReason", wrong.AbsentReason, Step.AbsentReason),
            .. Differences.Differ("Probation.Chair", wrong.Chair, Step.Chair),
            .. Differences.Differ("Probation.MinutesBy", wrong.MinutesBy, Step.MinutesBy),
            .. Differences.Differ("Probation.Because", before?.Reason, Broken.Count > 0 ? entry.Because : null),
            .. Differences.Differ("Probation.Note", before?.Note, Broken.Count > 0 ? Trimmed(entry.Note) : null),
        ];
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
