using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Bridge;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Reports;

/// <summary>The reports in the order they are offered, and whose they are.</summary>
public static class ReportMenu
{
    /// <summary>Key of a heading, and the reports under it.</summary>
    public static readonly IReadOnlyList<(string Group, IReadOnlyList<string> Reports)> Groups =
    [
        (
            "Reports.Group.People",
            [MembersReport.Name, MovementsReport.Name, CompositionReport.Name, RosterReport.Name, BegunReport.Name, BadgesReport.Name]
        ),
        ("Reports.Group.Admissions", [QuotaReport.Name, AdmittedReport.Name, CandidatesReport.Name]),
        (
            "Reports.Group.Units",
            [
                BranchSizesReport.Name,
                BranchDetailsReport.Name,
                StructureReport.Name,
                BridgeReport.Name,
                CommitteesReport.Name,
                CoverageReport.Name,
                ReorganisationsReport.Name,
                RatingsReport.Name,
            ]
        ),
    ];

    public static bool MayOpen(Reader reader, string report) => reader.May(NeededFor(report));

    /// <summary>Figures and lists of members are for all who read reports; candidates for those who follow them.</summary>
    public static Permission NeededFor(string report) => report is CandidatesReport.Name ? Permission.SeeCandidates : Permission.SeePeopleLists;

    /// <summary>What a row stands for on a page that is asked for none: what fits on it.</summary>
    public static ReportLevel? UsualLevel(ReportDefinition report, ReportUnit unit) =>
        !report.IsOfUnits || unit.Level is not { } level ? null
        : report.Name is CompositionReport.Name ? level
        : level is ReportLevel.District ? ReportLevel.Commune
        : report.Levels.Contains(ReportLevel.Branch) ? ReportLevel.Branch
        : level is ReportLevel.Commune ? ReportLevel.Locality
        : level;
}
