using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Domain.Reorganisations;

/// <summary>What a decision orders, whatever it is called: which units end, which begin, and what stands where from its day on.</summary>
public sealed record StructureOrders
{
    public required DateOnly On { get; init; }

    /// <summary>Number of the decision: what it hands on refers to it.</summary>
    public string? Number { get; init; }

    /// <summary>The units that end, each with the one that takes over what it held; without one everything needs a place of its own.</summary>
    public IReadOnlyDictionary<int, int?> Ended { get; init; } = new Dictionary<int, int?>();

    public IReadOnlyList<int> Founded { get; init; } = [];

    /// <summary>The unit that founded and moved branches and communes stand in: a commune or a district.</summary>
    public IReadOnlyDictionary<int, int> Parents { get; init; } = new Dictionary<int, int>();

    /// <summary>Branches of an ended unit that do not go to its heir.</summary>
    public IReadOnlyDictionary<int, int> Branches { get; init; } = new Dictionary<int, int>();

    /// <summary>By member, the branch to go to.</summary>
    public IReadOnlyDictionary<int, int> People { get; init; } = new Dictionary<int, int>();

    /// <summary>By candidate, the branch to go to.</summary>
    public IReadOnlyDictionary<int, int> Candidates { get; init; } = new Dictionary<int, int>();

    /// <summary>Targets of ended units that are handed on.</summary>
    public IReadOnlyList<QuotaOrder> Quotas { get; init; } = [];

    /// <summary>Localities that end, each with the one that takes over.</summary>
    public IReadOnlyDictionary<int, int?> EndedLocalities { get; init; } = new Dictionary<int, int?>();

    public IReadOnlyList<int> FoundedLocalities { get; init; } = [];

    /// <summary>In the order of the decision.</summary>
    public IReadOnlyList<int> LocalityPredecessors { get; init; } = [];
    public IReadOnlyList<int> LocalitySuccessors { get; init; } = [];

    /// <summary>By locality, the commune it lies in from now on.</summary>
    public IReadOnlyDictionary<int, int> LocalityCommunes { get; init; } = new Dictionary<int, int>();

    /// <summary>By locality, the one branch that covers it from now on.</summary>
    public IReadOnlyDictionary<int, int> LocalityBranches { get; init; } = new Dictionary<int, int>();

    /// <summary>The units whose offices are named anew.</summary>
    public IReadOnlyList<OfficeOrder> Offices { get; init; } = [];

    /// <summary>In the order of the decision.</summary>
    public IReadOnlyList<int> Predecessors { get; init; } = [];
    public IReadOnlyList<int> Successors { get; init; } = [];

    /// <summary>What becomes of a unit: itself while it lives on.</summary>
    public int? HeirOf(int unit) => Ended.TryGetValue(unit, out var heir) ? heir : unit;
}

public sealed record OfficeOrder(int UnitId, int MemberId, Office Office);

/// <param name="Period">A year or a term.</param>
/// <param name="ToId">The unit whose target grows by it.</param>
public sealed record QuotaOrder(int UnitId, string Period, int ToId);
