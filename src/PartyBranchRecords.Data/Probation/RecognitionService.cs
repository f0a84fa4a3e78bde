using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Data.Probation;

/// <summary>Records the resolutions and the decision that end probation: the one way in which somebody in the records becomes official.</summary>
public sealed class RecognitionService(MovementActs acts, RecognitionCases cases, BranchMeetings meetings, TimeProvider clock)
    : MovementService<RecognitionEntry>(acts)
{
    protected override async Task<Outcome<PlannedAct>> PlanAsync(
        RecognitionEntry entry,
        IReadOnlyList<MovingPerson> people,
        CancellationToken cancellationToken
    )
    {
        var paper = Verdict.Of(RecognitionRules.Paper(entry, clock.Today));
        if (!paper.IsAllowed || entry.DecidedOn is not { } on)
        {
            return paper;
        }
        var known = await cases.LoadAsync(people, clock.Today, cancellationToken);
        var places = await meetings.PlacesAsync(people, on, cancellationToken);
        var recorded =
            entry.Kind is RecognitionStepKind.BranchResolved && places is [var place]
                ? await meetings.HeadsAsync(place.BranchId, on, cancellationToken)
                : null;
        var meeting = Meeting.Of(entry, recorded);
        IReadOnlyList<string?> numbers = entry.OneNumber
            ? [.. people.Select(_ => entry.Decision!.Trim())]
            : DocumentNumbers.From(entry.Decision, people.Count);
        var verdict = Verdict.Of([
            numbers.Contains(null, StringComparer.Ordinal) ? ProbationRefusals.NumberNotCounted : null,
            IsOneMeeting(entry.Kind, places) ? null : ProbationRefusals.SeveralMeetings,
            .. RecognitionRules.Votes(entry, meeting),
            .. people.SelectMany(person =>
                known.TryGetValue(person.Member.Id, out var one)
                    ? RecognitionRules.Step(person, one, entry.Kind, on)
                    : [ProbationRefusals.NotInProbation(person.Name)]
            ),
        ]);
        if (!verdict.IsAllowed)
        {
            return verdict;
        }
        var recognitions = people
            .Zip(numbers, (person, number) => Recognition.Of(person, known[person.Member.Id], entry, on, number!, meeting, recorded))
            .ToList();
        verdict = Verdict.Of(
            RecognitionRules.Reason(entry, [.. recognitions.SelectMany(one => one.Broken, (one, finding) => (one.Person.Name, finding))])
        );
        return verdict.IsAllowed
            ? new PlannedAct
            {
                People = people,
                Consequences = [.. recognitions.Select(one => one.Consequence)],
                Doubts = [],
                Write = change => recognitions.ForEach(one => one.Write(change, entry)),
            }
            : verdict;
    }

    private static bool IsOneMeeting(RecognitionStepKind kind, IReadOnlyList<MeetingPlace> places) =>
        kind switch
        {
            RecognitionStepKind.BranchResolved => places.Count <= 1,
            RecognitionStepKind.CommuneResolved => places.Select(place => place.CommuneId).Distinct().Count() <= 1,
            _ => true,
        };
}

/// <summary>A step of one person, ready to be written.</summary>
internal sealed record Recognition(MovingPerson Person, RecognitionCase Known, RecognitionStep Step, IReadOnlyList<RuleFinding> Broken)
{
    public static Recognition Of(
        MovingPerson person,
        RecognitionCase known,
        RecognitionEntry entry,
        DateOnly on,
        string number,
        Meeting meeting,
        BranchHeads? recorded
    )
    {
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
        return new Recognition(person, known, step, RecognitionFindings.Of(known, entry.Kind, on, meeting.Counted(votes), recorded?.Voters));
    }

    public Consequence Consequence =>
        Step.Kind is RecognitionStepKind.Recognised
            ? new Consequence("Probation.WillBeOfficial", Person.Name, Known.EndsOn, Step.Document!, Step.On)
            : new Consequence("Probation.WillBeResolved", Person.Name, Step.Kind, Step.Document!, Step.On, Step.VotesFor!.Value, Step.VotesOf!.Value);

    public void Write(RecordsChange change, RecognitionEntry entry)
    {
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
        if (Step.Kind is RecognitionStepKind.Recognised)
        {
            // The row that is believed: of somebody who is to be official one day the case holds a copy without that day.
            var recorded = Person.Admissions.First(admission => admission.Number == Known.Admission.Number);
            change.Replace(recorded, recorded.WithOfficialOn(Known.EndsOn));
        }
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
