using PartyBranchRecords.Data.Admissions.Statute;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Admissions.Statute;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Corrections;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Data.Probation;

/// <summary>Records the resolutions and the decision that end probation: the one way in which somebody in the records becomes official.</summary>
public sealed class RecognitionService(
    MovementActs acts,
    RecognitionCases cases,
    BranchMeetings meetings,
    BranchVotersSource voters,
    TimeProvider clock
) : MovementService<RecognitionEntry>(acts)
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
        if (RecognitionRules.Correction(entry, known) is { } refusal)
        {
            return refusal;
        }
        var places = await meetings.PlacesAsync(people, on, cancellationToken);
        var recorded =
            entry.Kind is RecognitionStepKind.BranchResolved && places is [var place]
                ? (await voters.OnAsync([place.BranchId], on, cancellationToken))[place.BranchId]
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
                    ? RecognitionRules.Step(person, one.Beside(entry), entry.Kind, on, entry.Corrects)
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
        var consequences = recognitions.SelectMany(one => one.Consequences(entry)).ToList();
        verdict = Verdict.Of(
            RecognitionRules.Reason(entry, [.. recognitions.SelectMany(one => one.Broken, (one, finding) => (one.Person.Name, finding))])
        );
        if (verdict.IsAllowed && consequences.Count == 0)
        {
            return CorrectionRefusals.NothingDifferent;
        }
        return verdict.IsAllowed
            ? new PlannedAct
            {
                People = people,
                Consequences = consequences,
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
