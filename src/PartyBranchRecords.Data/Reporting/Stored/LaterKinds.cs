namespace PartyBranchRecords.Data.Reporting.Stored;

/// <summary>Which facts a report is made of.</summary>
internal static class LaterKinds
{
    private const LaterKind People = LaterKind.Places | LaterKind.Memberships;

    public static LaterKind Of(string report) =>
        report switch
        {
            MembersReport.Name or CompositionReport.Name or RosterReport.Name => People | LaterKind.Admissions | LaterKind.Particulars,
            MovementsReport.Name or BegunReport.Name or CommitteesReport.Name => People,
            QuotaReport.Name => People | LaterKind.Quotas | LaterKind.Candidates,
            BranchSizesReport.Name => People | LaterKind.Admissions | LaterKind.Offices,
            StructureReport.Name => LaterKind.Places,
            CoverageReport.Name => People | LaterKind.Localities | LaterKind.Particulars,
            ReorganisationsReport.Name => LaterKind.Places | LaterKind.Reorganisations,
            BranchDetailsReport.Name => People | LaterKind.Admissions | LaterKind.Offices | LaterKind.Posts | LaterKind.Particulars,
            AdmittedReport.Name => People | LaterKind.Admissions | LaterKind.Posts | LaterKind.Particulars,
            CandidatesReport.Name => LaterKind.Places | LaterKind.Candidates,
            RatingsReport.Name => LaterKind.Places | LaterKind.Ratings,
            BadgesReport.Name => People | LaterKind.Admissions,
            _ => (LaterKind)~0,
        };

    /// <summary>Of a number that counts nobody one by one.</summary>
    public static LaterKind Of(string report, string? column) =>
        column switch
        {
            "target" or "pace_target" or "children_target" or "children_difference" => LaterKind.Quotas,
            "percent_of_target" or "gap" => LaterKind.Quotas | People,
            "percent_of_members" => People,
            "forecast" => LaterKind.Candidates | People,
            "mean" or "median" or "smallest" or "largest" => People,
            _ => Of(report),
        };
}
