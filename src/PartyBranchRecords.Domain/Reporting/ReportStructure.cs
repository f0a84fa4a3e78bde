namespace PartyBranchRecords.Domain.Reporting;

/// <summary>On which tree a report of the past places what it counts.</summary>
public enum ReportStructure
{
    /// <summary>Theo tổ chức lúc đó: each where it stood.</summary>
    Then,

    /// <summary>Theo tổ chức hiện nay: each where its branch stands today, or what became of it.</summary>
    Now,
}
