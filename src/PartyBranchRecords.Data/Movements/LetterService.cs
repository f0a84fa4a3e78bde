using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Data.Movements;

/// <summary>Records that the letters of people who moved out were presented at the new place.</summary>
public sealed class LetterService(MovementActs acts, TimeProvider clock) : MovementService<LetterEntry>(acts)
{
    protected override Task<Outcome<PlannedAct>> PlanAsync(LetterEntry entry, IReadOnlyList<MovingPerson> people, CancellationToken cancellationToken)
    {
        var day = entry.EffectiveOn ?? clock.Today;
        var verdict = Verdict.Of([
            .. MovingRules.Occasion(entry, owesPaper: false, owesReason: false, clock.Today),
            .. people.Select(person => LetterRules.Present(person, day)),
        ]);
        return Task.FromResult<Outcome<PlannedAct>>(
            verdict.IsAllowed
                ? new PlannedAct
                {
                    People = people,
                    Consequences =
                    [
                        .. people.Select(person => new Consequence("Movements.WillPresent", person.Name, LetterRules.Waiting(person)!.Number, day)),
                    ],
                    Doubts = [],
                    Write = change =>
                    {
                        foreach (var letter in people.Select(person => LetterRules.Waiting(person)!))
                        {
                            change.Replace(letter, letter.Presented(day));
                        }
                    },
                }
                : verdict
        );
    }
}
