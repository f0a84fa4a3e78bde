using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Data.Movements;

/// <summary>An allowed act that is not written yet: what it will do, what must be confirmed, and how it is written.</summary>
public sealed record PlannedAct
{
    public required IReadOnlyList<MovingPerson> People { get; init; }

    /// <summary>Those whom it touches besides, such as the secretary who makes room.</summary>
    internal IReadOnlyList<Member> Others { get; init; } = [];

    /// <summary>What will happen, in numbers.</summary>
    public required IReadOnlyList<Consequence> Consequences { get; init; }
    public required IReadOnlyList<Refusal> Doubts { get; init; }
    internal Action<RecordsChange> Write { get; init; } = _ => { };

    /// <summary>What has to save on its way, to learn the key of a new row.</summary>
    internal Func<RecordsChange, CancellationToken, Task> WriteAsync { get; init; } = (_, _) => Task.CompletedTask;
}

/// <summary>A sentence of what an act will do.</summary>
/// <param name="Code">Its name in the resources.</param>
/// <param name="Values">What it mentions.</param>
public sealed record Consequence(string Code, params IReadOnlyList<object> Values);
