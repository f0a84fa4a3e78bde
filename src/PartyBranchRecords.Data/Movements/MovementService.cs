using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Data.Movements;

/// <summary>One kind of act on people: checked first, which says what it would do, then recorded.</summary>
public abstract class MovementService<TEntry>(MovementActs acts)
    where TEntry : MovementEntry
{
    public Task<Outcome<PlannedAct>> CheckAsync(TEntry entry, CancellationToken cancellationToken = default) =>
        acts.CheckAsync(entry, (people, attempt) => PlanAsync(entry, people, attempt), cancellationToken);

    public Task<Outcome<PlannedAct>> RecordAsync(TEntry entry, CancellationToken cancellationToken = default) =>
        acts.RecordAsync(entry, (people, attempt) => PlanAsync(entry, people, attempt), cancellationToken);

    /// <summary>From what is believed of the people: what stands in the way, or what would be written.</summary>
    protected abstract Task<Outcome<PlannedAct>> PlanAsync(TEntry entry, IReadOnlyList<MovingPerson> people, CancellationToken cancellationToken);
}
