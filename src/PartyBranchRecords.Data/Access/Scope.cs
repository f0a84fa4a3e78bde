namespace PartyBranchRecords.Data.Access;

/// <summary>
/// What a reader's roles reach, on the day a page looks at: districts with everything below them, and communes with theirs.
/// It stands in every query (ScopeFilters.cs), so that what is out of scope is simply not found.
/// </summary>
/// <param name="Day">The day asked for: of a past day one reads what stood in one's unit then.</param>
/// <param name="Everything">The command line and the program itself.</param>
public sealed record Scope(DateOnly Day, IReadOnlyList<int> Districts, IReadOnlyList<int> Communes, bool Everything = false)
{
    public static readonly Scope Nothing = new(DateOnly.MinValue, [], []);

    public static Scope Whole(DateOnly day) => new(day, [], [], Everything: true);
}
