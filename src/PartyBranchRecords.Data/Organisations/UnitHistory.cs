using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Organisations;

/// <summary>What happened to a unit, the latest first.</summary>
/// <param name="Events">Of the unit itself.</param>
/// <param name="Below">Of the units that stood in it; of a branch nothing.</param>
public sealed record UnitHistory(IReadOnlyList<UnitEvent> Events, IReadOnlyList<ChangeBelow> Below)
{
    public IEnumerable<int> Years => Events.Select(one => one.On.Year).Concat(Below.Select(one => one.On.Year)).Distinct().OrderDescending();

    /// <summary>What it came from, each with the event it is named in.</summary>
    public IEnumerable<(NamedUnit Unit, UnitEvent In)> Predecessors => Events.SelectMany(one => one.From.Select(unit => (unit, one)));

    /// <summary>What became of it, or of a part of it.</summary>
    public IEnumerable<(NamedUnit Unit, UnitEvent In)> Successors => Events.SelectMany(one => one.To.Select(unit => (unit, one)));
}

/// <summary>One thing that happened to a unit.</summary>
public sealed record UnitEvent(DateOnly On, UnitEventKind Kind)
{
    /// <summary>Null where no decision is recorded.</summary>
    public UnitDecision? Decision { get; init; }

    /// <summary>The units it came from, or that came into it.</summary>
    public IReadOnlyList<NamedUnit> From { get; init; } = [];

    /// <summary>The units that it, or a part of it, went into.</summary>
    public IReadOnlyList<NamedUnit> To { get; init; } = [];

    /// <summary>The units to which the same happened by the same decision.</summary>
    public IReadOnlyList<NamedUnit> With { get; init; } = [];

    /// <summary>Where it stood before and since; null where it stayed.</summary>
    public UnitMove? Move { get; init; }

    /// <summary>The units directly below that came to it on this day.</summary>
    public IReadOnlyList<NamedUnit> Came { get; init; } = [];

    /// <summary>Those that were no longer below it from this day on.</summary>
    public IReadOnlyList<NamedUnit> Left { get; init; } = [];
}

/// <summary>A decision as it is quoted.</summary>
public sealed record UnitDecision(string Number, DateOnly On);

public sealed record UnitMove(NamedUnit From, NamedUnit To);

/// <summary>Something that happened to units inside a unit.</summary>
/// <param name="Counted">The units inside it that are counted: those established, otherwise those the decision took up.</param>
public sealed record ChangeBelow(DateOnly On, KindBelow Kind, IReadOnlyList<NamedUnit> Counted)
{
    public UnitDecision? Decision { get; init; }
    public IReadOnlyList<NamedUnit> From { get; init; } = [];
    public IReadOnlyList<NamedUnit> To { get; init; } = [];
}

public enum KindBelow
{
    Establish,
    Dissolve,
    Merge,
    Split,
    Consolidate,
    Reassign,

    /// <summary>It came without a decision of its own.</summary>
    Came,

    /// <summary>It left without one.</summary>
    Left,
}

/// <summary>A unit as histories name it.</summary>
/// <param name="IsReadable">It stands or stood in one of the reader's units: its own history opens.</param>
public sealed record NamedUnit(int Id, string Code, string Name, OrganisationLevel Level, bool IsReadable);
