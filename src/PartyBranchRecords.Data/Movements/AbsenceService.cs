using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Data.Movements;

/// <summary>Records temporary activity elsewhere and exemption.</summary>
public sealed class AbsenceService(MovementActs acts, TimeProvider clock) : MovementService<AbsenceEntry>(acts)
{
    protected override Task<Outcome<PlannedAct>> PlanAsync(
        AbsenceEntry entry,
        IReadOnlyList<MovingPerson> people,
        CancellationToken cancellationToken
    )
    {
        var (day, kind) = (entry.EffectiveOn ?? clock.Today, entry.Kind ?? default);
        var verdict = Verdict.Of([
            .. MovingRules.Occasion(entry, owesPaper: true, owesReason: false, clock.Today),
            entry.Kind is null ? MovementRefusals.KindMissing : null,
            AbsenceRules.Place(entry),
            AbsenceRules.Until(entry),
            .. people.Select(person => AbsenceRules.Begin(person, kind, new Period(day, entry.Until))),
        ]);
        return Task.FromResult<Outcome<PlannedAct>>(verdict.IsAllowed ? Planned(entry, people, kind, day) : verdict);
    }

    private static PlannedAct Planned(AbsenceEntry entry, IReadOnlyList<MovingPerson> people, AbsenceKind kind, DateOnly day) =>
        new()
        {
            People = people,
            Consequences =
            [
                entry.Until is { } until
                    ? new Consequence("Movements.WillBeAbsentUntil", people.Count, kind, day, until.AddDays(-1))
                    : new Consequence("Movements.WillBeAbsent", people.Count, kind, day),
            ],
            Doubts = [.. MovingRules.PaperDoubts(entry)],
            Write = change =>
            {
                foreach (var person in people)
                {
                    change.Add(
                        new Absence
                        {
                            MemberId = person.Member.Id,
                            Kind = kind,
                            Place = string.IsNullOrWhiteSpace(entry.Place) ? null : entry.Place.Trim(),
                            From = day,
                            To = entry.Until,
                        }
                    );
                }
            },
        };
}

/// <summary>Records that people are back, or no longer exempt.</summary>
public sealed class ReturnService(MovementActs acts, TimeProvider clock) : MovementService<ReturnEntry>(acts)
{
    protected override Task<Outcome<PlannedAct>> PlanAsync(ReturnEntry entry, IReadOnlyList<MovingPerson> people, CancellationToken cancellationToken)
    {
        var (day, kind) = (entry.EffectiveOn ?? clock.Today, entry.Kind ?? default);
        var ending = people.Select(person => (Person: person, Absence: AbsenceRules.Ending(person, kind, day))).ToList();
        var verdict = Verdict.Of([
            .. MovingRules.Occasion(entry, owesPaper: false, owesReason: false, clock.Today),
            entry.Kind is null ? MovementRefusals.KindMissing : null,
            .. ending.Where(one => one.Absence is null).Select(one => MovementRefusals.NotAbsent(one.Person.Name, kind, day)),
        ]);
        return Task.FromResult<Outcome<PlannedAct>>(
            verdict.IsAllowed
                ? new PlannedAct
                {
                    People = people,
                    Consequences = [new Consequence("Movements.WillReturn", people.Count, kind, day)],
                    Doubts = [.. MovingRules.PaperDoubts(entry)],
                    Write = change => ending.ForEach(one => change.Replace(one.Absence!, one.Absence!.Until(day))),
                }
                : verdict
        );
    }
}
