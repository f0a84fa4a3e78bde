using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Organisations;

/// <summary>What happened to the units inside a unit.</summary>
/// <param name="Came">What began to stand directly under it.</param>
/// <param name="Left">What ceased to.</param>
/// <param name="ByDecision">By decisions that name such units, and not the unit itself.</param>
internal sealed record ChangesBelow(
    IReadOnlyList<BelowFact> Came,
    IReadOnlyList<BelowFact> Left,
    IReadOnlyList<ChangeBelow> ByDecision,
    UnitHistoryFacts Facts,
    Func<IEnumerable<int>, IReadOnlyList<NamedUnit>> Named
)
{
    public static ChangesBelow Of(UnitHistoryFacts facts, Func<IEnumerable<int>, IReadOnlyList<NamedUnit>> named)
    {
        var ends = facts.Below.Select(unit => (unit.Id, (DateOnly?)unit.To)).ToHashSet();
        var beginnings = facts.Below.Select(unit => (unit.Id, (DateOnly?)unit.From)).ToHashSet();
        return new(
            [.. facts.Below.Where(unit => unit.From > Period.Always && !ends.Contains((unit.Id, unit.From)))],
            [.. facts.Below.Where(unit => unit.To <= facts.Until && !beginnings.Contains((unit.Id, unit.To)))],
            [
                .. facts
                    .Decisions.Where(decision => !decision.Names(facts.UnitId) && decision.Units.Any(unit => unit.IsInside))
                    .Select(decision => new ChangeBelow(decision.On, KindOf(decision.Kind), named(Counted(decision)))
                    {
                        Decision = decision.Quoted,
                        From = named(decision.Side(ReorganisationRole.Predecessor)),
                        To = named(decision.Side(ReorganisationRole.Successor)),
                    }),
            ],
            facts,
            named
        );
    }

    /// <summary>What came or left by no decision that names it, day by day.</summary>
    /// <param name="told">The days of the unit's own events, which say it themselves.</param>
    public IEnumerable<ChangeBelow> WithoutDecision(IReadOnlySet<DateOnly> told)
    {
        bool IsUntold(int id, DateOnly day) => !told.Contains(day) && !Facts.Decisions.Any(decision => decision.On == day && decision.Names(id));

        var came = Came.Where(unit => IsUntold(unit.Id, unit.From)).GroupBy(unit => unit.From);
        var left = Left.Where(unit => IsUntold(unit.Id, unit.To!.Value)).GroupBy(unit => unit.To!.Value);
        return
        [
            .. came.Select(units => new ChangeBelow(units.Key, KindBelow.Came, Named(units.Select(unit => unit.Id)))
            {
                From = Named(units.Select(unit => unit.Before).OfType<int>()),
            }),
            .. left.Select(units => new ChangeBelow(units.Key, KindBelow.Left, Named(units.Select(unit => unit.Id)))
            {
                To = Named(units.Select(unit => unit.After).OfType<int>()),
            }),
        ];
    }

    /// <summary>Of a new unit the successors, of everything else the predecessors that stood inside; else those inside at all.</summary>
    private static IEnumerable<int> Counted(DecisionFact decision)
    {
        var role = decision.Kind == ReorganisationKind.Establish ? ReorganisationRole.Successor : ReorganisationRole.Predecessor;
        var inside = decision.Units.Where(unit => unit.IsInside).ToList();
        var counted = inside.FindAll(unit => unit.Role == role);
        return (counted.Count > 0 ? counted : inside).Select(unit => unit.Id);
    }

    private static KindBelow KindOf(ReorganisationKind kind) =>
        kind switch
        {
            ReorganisationKind.Establish => KindBelow.Establish,
            ReorganisationKind.Dissolve => KindBelow.Dissolve,
            ReorganisationKind.Merge => KindBelow.Merge,
            ReorganisationKind.Split => KindBelow.Split,
            ReorganisationKind.Consolidate => KindBelow.Consolidate,
            _ => KindBelow.Reassign,
        };
}
