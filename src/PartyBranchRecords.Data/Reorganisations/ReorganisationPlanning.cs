using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Reorganisations;

/// <summary>What a draft would do to the records as they are now: the preview shows it, and putting it in force makes it again and writes it.</summary>
public sealed class ReorganisationPlanning(RecordsContext context, StructureReading reading, TimeProvider clock)
{
    /// <summary>The plan, with keys below zero for what would be founded; or every reason why not.</summary>
    public Task<Outcome<PlannedReorganisation>> ImagineAsync(ReorganisationEntry entry, CancellationToken cancellationToken) =>
        PlanAsync(entry, (founded, _) => Task.FromResult(founded.Imagined()), cancellationToken);

    /// <summary>The plan, after writing what is founded; inside the transaction of its change.</summary>
    public Task<Outcome<PlannedReorganisation>> MakeAsync(ReorganisationEntry entry, CancellationToken cancellationToken) =>
        PlanAsync(entry, (founded, stop) => founded.MakeAsync(stop), cancellationToken);

    private async Task<Outcome<PlannedReorganisation>> PlanAsync(
        ReorganisationEntry entry,
        Func<FoundedUnits, CancellationToken, Task<Dictionary<string, int>>> keys,
        CancellationToken cancellationToken
    )
    {
        var verdict = ReorganisationRules.Check(entry, clock.Today);
        if (!verdict.IsAllowed)
        {
            return verdict;
        }
        var founded = new FoundedUnits(context, entry);
        var free = await founded.CheckAsync(cancellationToken);
        if (!free.IsAllowed)
        {
            return free;
        }
        var facts = await reading.LoadAsync(entry, await keys(founded, cancellationToken), cancellationToken);
        var orders = ReorganisationOrders.Of(entry, facts);
        if (orders.Value is not { } order)
        {
            return orders.Verdict;
        }
        var plan = StructurePlanner.Plan(order, facts);
        return plan.Value is { } made ? new PlannedReorganisation(order, facts, made) : plan.Verdict;
    }
}

/// <summary>What a draft orders, what it found, and what it writes.</summary>
public sealed record PlannedReorganisation(StructureOrders Orders, StructureFacts Facts, StructurePlan Plan);
