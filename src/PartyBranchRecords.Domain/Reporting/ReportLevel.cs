namespace PartyBranchRecords.Domain.Reporting;

/// <summary>What the rows of a report stand for, from the top of the tree down.</summary>
public enum ReportLevel
{
    District,

    /// <summary>Commune committees, and each grassroots branch as a row of its own: the grassroots organisations.</summary>
    Commune,
    Branch,

    /// <summary>The localities that ought to be covered by a branch.</summary>
    Locality,
}
