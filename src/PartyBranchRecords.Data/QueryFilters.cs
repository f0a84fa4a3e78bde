namespace PartyBranchRecords.Data;

/// <summary>The names of the filters that hold on every query; a query that must see more names the one it leaves out.</summary>
public static class QueryFilters
{
    /// <summary>Only facts that no later change has removed.</summary>
    public const string Believed = nameof(Believed);

    /// <summary>
    /// Only the places (affiliations) of branches and communes in the reader's units, on whatever day. Reports start from
    /// places and keep this filter always. Stored reports and closings hold it too, by where their organisation stood.
    /// </summary>
    public const string PlaceScope = nameof(PlaceScope);

    /// <summary>Only organisations that stand in the reader's units on the day asked for, and what is said of them.</summary>
    public const string OrganisationScope = nameof(OrganisationScope);

    /// <summary>
    /// Only people who stand in the reader's units on the day asked for, or had last stood there when they left; and their
    /// facts. A query that reaches people through places leaves it out, because it would ask the same again, row by row.
    /// </summary>
    public const string PersonScope = nameof(PersonScope);
}
