using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Data.Probation;

/// <summary>Extends the deadline of the decision on recognition, once.</summary>
public sealed class ExtensionService(MovementActs acts, RecognitionCases cases, TimeProvider clock) : MovementService<ExtensionEntry>(acts)
{
    protected override async Task<Outcome<PlannedAct>> PlanAsync(
        ExtensionEntry entry,
        IReadOnlyList<MovingPerson> people,
        CancellationToken cancellationToken
    )
    {
        var known = await cases.LoadAsync(people, clock.Today, cancellationToken);
        var verdict = Verdict.Of([
            .. RecognitionRules.Paper(entry, clock.Today),
            .. people.Select(person =>
                known.TryGetValue(person.Member.Id, out var one)
                    ? RecognitionRules.Extension(person, one, entry.DecidedOn)
                    : ProbationRefusals.NotInProbation(person.Name)
            ),
        ]);
        if (!verdict.IsAllowed)
        {
            return verdict;
        }
        return new PlannedAct
        {
            People = people,
            Consequences =
            [
                .. people.Select(person => new Consequence(
                    "Probation.WillBeExtended",
                    person.Name,
                    DueAfter(known[person.Member.Id]) ?? entry.DecidedOn!.Value
                )),
            ],
            Doubts = [],
            Write = change =>
            {
                foreach (var person in people)
                {
                    change.Add(
                        new RuleException
                        {
                            MemberId = person.Member.Id,
                            Rule = AdmissionRule.Recognition,
                            Kind = RuleExceptionKind.Extended,
                            Note = string.IsNullOrWhiteSpace(entry.Reason) ? null : entry.Reason.Trim(),
                            Document = entry.Decision!.Trim(),
                            On = entry.DecidedOn,
                        }
                    );
                }
            },
        };
    }

    private static DateOnly? DueAfter(RecognitionCase known) =>
        known.DecisionDueAfter(known.Step(RecognitionStepKind.BranchResolved)!.On, isExtended: true);
}
