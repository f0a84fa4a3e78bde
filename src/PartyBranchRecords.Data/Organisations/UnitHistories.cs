namespace PartyBranchRecords.Data.Organisations;

/// <summary>The history of units, as it had come to be by a day.</summary>
public sealed class UnitHistories(RecordsContext context)
{
    public async Task<UnitHistory> OfAsync(UnitSeen seen, CancellationToken cancellationToken = default)
    {
        var facts = await context.HistoryFactsAsync(seen.Unit.Organisation, seen.LeftOn ?? seen.Day, cancellationToken);
        var names = await context.NamesAsync(facts.Named, seen.Day, cancellationToken);
        return new UnitChronicle(facts, names).Tell();
    }
}
