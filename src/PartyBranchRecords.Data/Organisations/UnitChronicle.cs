using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Organisations;

/// <summary>Tells the history of a unit from its facts: decisions first, and what facts show that no decision names.</summary>
internal sealed class UnitChronicle(UnitHistoryFacts facts, IReadOnlyDictionary<int, NamedUnit> names)
{
    private readonly List<UnitEvent> events = [];

    public UnitHistory Tell()
    {
        events.AddRange(facts.Decisions.Where(decision => decision.Names(facts.UnitId)).Select(ByDecision));
        events.AddRange(WithoutDecision());
        AddMoves();
        var below = ChangesBelow.Of(facts, Named);
        AddComings(below);
        var days = events.Select(one => one.On).ToHashSet();
        return new UnitHistory(
            [.. events.OrderByDescending(one => one.On)],
            [.. below.ByDecision.Concat(below.WithoutDecision(days)).OrderByDescending(change => change.On)]
        );
    }

    private UnitEvent ByDecision(DecisionFact decision)
    {
        var part = decision.PartOf(facts.UnitId);
        var begins = facts.Lives.Any(life => life.From == decision.On);
        var ends = facts.Lives.Any(life => life.To == decision.On);
        var before = decision.Side(ReorganisationRole.Predecessor).Where(IsOther).ToList();
        var after = decision.Side(ReorganisationRole.Successor).Where(IsOther).ToList();
        var both = part is { IsPredecessor: true, IsSuccessor: true };
        return new UnitEvent(decision.On, UnitEventRules.KindOf(decision.Kind, part, begins, ends))
        {
            Decision = decision.Quoted,
            From = part.IsSuccessor ? Named(both ? before.Except(after) : before) : [],
            To = part.IsPredecessor ? Named(both ? after.Except(before) : after) : [],
            With = Named(
                both ? before.Intersect(after)
                : part.IsSuccessor ? after.Except(before)
                : before.Except(after)
            ),
        };
    }

    /// <summary>The ends of its life that no decision names.</summary>
    private IEnumerable<UnitEvent> WithoutDecision()
    {
        var begun = facts.Lives.Select(life => life.From).Where(day => day > Period.Always && day <= facts.Until);
        var ended = facts.Lives.Select(life => life.To).OfType<DateOnly>().Where(day => day <= facts.Until);
        return
        [
            .. begun.Where(day => !IsDecided(day, part => part.IsSuccessor)).Select(day => new UnitEvent(day, UnitEventKind.Begun)),
            .. ended.Where(day => !IsDecided(day, part => part.IsPredecessor)).Select(day => new UnitEvent(day, UnitEventKind.Ended)),
        ];
    }

    private bool IsDecided(DateOnly day, Func<UnitPart, bool> named) =>
        facts.Decisions.Any(decision => decision.On == day && named(decision.PartOf(facts.UnitId)));

    /// <summary>A move belongs to what happened on its day; else to the decision on what the unit stood under.</summary>
    private void AddMoves()
    {
        foreach (var (before, since) in facts.Places.Zip(facts.Places.Skip(1)))
        {
            if (before.To != since.From || (before.Above, before.DistrictId) == (since.Above, since.DistrictId))
            {
                continue;
            }
            var move =
                before.Above == since.Above
                    ? new UnitMove(names[before.DistrictId], names[since.DistrictId])
                    : new UnitMove(names[before.Above], names[since.Above]);
            var own = events.Where(one => one.On == since.From).OrderBy(one => one.Kind != UnitEventKind.Moved).FirstOrDefault();
            if (own is not null)
            {
                events[events.IndexOf(own)] = own with { Move = move };
                continue;
            }
            var above = facts.Decisions.Where(decision => decision.On == since.From).ToList();
            events.Add(
                new UnitEvent(since.From, UnitEventKind.Moved)
                {
                    Move = move,
                    Decision = (above.Find(decision => decision.Names(before.Above)) ?? above.Find(one => one.Names(before.DistrictId)))?.Quoted,
                }
            );
        }
    }

    /// <summary>What came or left on the day of an event: in the event that names where it came from or went to, else in the first.</summary>
    private void AddComings(ChangesBelow below)
    {
        for (var i = 0; i < events.Count; i++)
        {
            var one = events[i];
            var isFirst = events.FindIndex(other => other.On == one.On) == i;
            bool IsNamedElsewhere(int? id, Func<UnitEvent, IReadOnlyList<NamedUnit>> side) =>
                events.Exists(other => other != one && other.On == one.On && side(other).Any(unit => unit.Id == id));
            bool BelongsHere(int? id, Func<UnitEvent, IReadOnlyList<NamedUnit>> side) =>
                side(one).Any(unit => unit.Id == id) || (isFirst && !IsNamedElsewhere(id, side));
            events[i] = one with
            {
                Came = Named(below.Came.Where(unit => unit.From == one.On && BelongsHere(unit.Before, e => e.From)).Select(unit => unit.Id)),
                Left = Named(below.Left.Where(unit => unit.To == one.On && BelongsHere(unit.After, e => e.To)).Select(unit => unit.Id)),
            };
        }
    }

    private bool IsOther(int id) => id != facts.UnitId;

    private IReadOnlyList<NamedUnit> Named(IEnumerable<int> ids) => [.. ids.Distinct().Select(id => names[id])];
}
