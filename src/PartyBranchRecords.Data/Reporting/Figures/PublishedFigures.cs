using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;
using static PartyBranchRecords.Data.Reporting.Figures.FigureQuestions;
using static PartyBranchRecords.Data.Reporting.Figures.FigureReading;

namespace PartyBranchRecords.Data.Reporting.Figures;

/// <summary>
/// Every figure that the newspaper articles printed of the districts of the demonstration, and how the reports answer it. Where
/// an article is undated or leaves something open, the text of the figure says what was taken.
/// </summary>
public static class PublishedFigures
{
    private static readonly BranchKind[] Residential = [BranchKind.Village, BranchKind.ResidentialGroup];

    /// <summary>A candidate is being prepared from the application until the dossier is handed in.</summary>
    private static readonly CandidateStepKind[] Prepared =
    [
        CandidateStepKind.DossierOpened,
        CandidateStepKind.Verified,
        CandidateStepKind.BranchResolved,
        CandidateStepKind.CommuneResolved,
    ];

    public static readonly IReadOnlyList<PublishedFigure> All =
    [
        .. SopCop("SC", "2020-12-31"),
        .. MuongLan("SC-ML", "2020-12-31"),
        .. VanBan("VB", "2022-12-03"),
        .. SinHo("SH", "2020-10-26"),
        .. PaTan("SH-PT", "2020-10-26"),
        .. NamNhun("NN", "2013-06-30", "2023-11-23"),
        .. ThaoChuPhin("SM-TC", "2017-12-31"),
    ];

    private static IEnumerable<PublishedFigure> SopCop(string org, string day) =>
        [
            Cell("SC-01", "3753", On("members", org, day), "members"),
            Cell("SC-02", "23", On("structure", org, day), "grassroots_organisations"),
            Cell("SC-03", "184", On("structure", org, day), "subordinate_branches"),
            Cell("SC-04", "746", InTerm("quota", org), "admitted"),
            new("SC-05", org, "124.3", Total(InTerm("quota", org), "percent_of_target")) { Page = $"/quotas/{org}?period=2015-2020" },
            Cell("SC-06", "45", On("branch-sizes", org, "2015-07-01"), "few"),
            Cell("SC-07", "30", On("branch-sizes", org, day), "few"),
            ShareOfLocalities("SC-08", "100%", On("coverage", org, day), Independent, LocalityKind.Village),
            Listed(
                "SC-09",
                "100%",
                Of(On("branches", org, day), rows => WriteShare(rows.Count(IsVillageWithLocals), rows.Count(IsVillage))),
                On("branches", org, day),
                IsVillageWithLocals
            ),
        ];

    private static IEnumerable<PublishedFigure> MuongLan(string org, string day) =>
        [
            Cell("ML-01", "21", On("structure", org, day), "subordinate_branches"),
            Cell("ML-02", "409", On("members", org, day), "members"),
            Cell("ML-03", "15", InYear("quota", org, 2020), "admitted"),
        ];

    private static IEnumerable<PublishedFigure> VanBan(string org, string day) =>
        [
            Cell("VB-01", "6071", On("members", org, day), "members"),
            Cell("VB-02", "58", On("structure", org, day), "grassroots_organisations"),
            Cell("VB-03", "30", On("structure", org, day), "grassroots_branches"),
            Cell("VB-04", "28", On("structure", org, day), "commune_committees"),
            Cell("VB-05", "342", On("structure", org, day), "subordinate_branches"),
            Rows("VB-06", "195", On("branches", org, day), row => IsSubordinate(row) && row.Is("kind", Residential)),
            ShareOfLocalities("VB-07", "100%", On("coverage", org, day), Independent, LocalityKind.Village, LocalityKind.ResidentialGroup),
            Listed(
                "VB-08",
                "250",
                Of(Between("quota", org, "2018-01-01", "2022-12-31"), rows => Write(rows.Total("admitted") / 5)),
                Between("admitted", org, "2018-01-01", "2022-12-31")
            ),
        ];

    private static IEnumerable<PublishedFigure> SinHo(string org, string day) =>
        [
            Cell("SH-01", "3882", On("members", org, day), "members"),
            Cell("SH-02", "55", On("structure", org, day), "grassroots_organisations"),
            Rows("SH-03", "22", On("committees", org, day), row => row.Is("kind", CommuneKind.Commune, CommuneKind.Town)),
            Cell("SH-04", "310", On("structure", org, day), "subordinate_branches"),
            Rows("SH-05", "64", InTerm("admitted", org), IsLocalInFew),
            Listed(
                "SH-06",
                "48",
                Of(InTerm("admitted", org), rows => Write(rows.Where(IsLocalInFew).DistinctBy(row => row["branch_code"]).Count())),
                InTerm("admitted", org),
                IsLocalInFew
            ),
            Rows("SH-07", "7", InTerm("admitted", org), row => row.Has("village_head")),
            Rows("SH-08", "20", On("branches", org, day), row => row.Has("secretary_is_village_head")),
            Reorganised("SH-09", org, "49", "consolidate", Residential),
            Reorganised("SH-10", org, "11", "consolidate", BranchKind.School),
            Reorganised("SH-11", org, "2", "dissolve", BranchKind.Military),
            Reorganised("SH-12", org, "11", "dissolve", BranchKind.Agency),
            Reorganised("SH-13", org, "1", "establish", BranchKind.Village),
            Reorganised("SH-14", org, "11", "establish", BranchKind.Police),
            Rows(
                "SH-15",
                "184",
                Between("begun", org, "2018-05-19", day),
                row => row.Is("branch_kind", Residential) && row.Is("began", MembershipStart.CadreAssignment)
            ),
        ];

    private static IEnumerable<PublishedFigure> PaTan(string org, string day) =>
        [
            Cell("PT-01", "18", On("structure", org, day), "subordinate_branches"),
            Cell("PT-02", "170", On("members", org, day), "members"),
            Cell("PT-03", "6", On("branch-sizes", org, day), "few"),
            Cell("PT-04", "0", On("branch-sizes", org, day), "below_3_official"),
            Localities("PT-05", "0", On("coverage", org, day), "without_members", LocalityKind.Village),
            Rows(
                "PT-06",
                "5",
                Between("ratings", org, "2015-01-01", "2019-12-31"),
                row => row.IsOf(org) && row.Is("rating", RatingLevel.Good, RatingLevel.Outstanding)
            ),
        ];

    private static IEnumerable<PublishedFigure> NamNhun(string org, string then, string later) =>
        [
            Localities("NN-01", "70", On("coverage", org, then), "localities", LocalityKind.Village),
            Localities("NN-02", "20", On("coverage", org, then), "without_branch", LocalityKind.Village),
            Localities("NN-03", "6", On("coverage", org, then), "without_members", LocalityKind.Village),
            Localities("NN-04", "32", On("coverage", org, then), "localities", LocalityKind.School),
            Localities("NN-05", "11", On("coverage", org, then), "without_branch", LocalityKind.School),
            Localities("NN-06", "11", On("coverage", org, then), "localities", LocalityKind.HealthStation),
            Localities("NN-07", "8", On("coverage", org, then), "without_branch", LocalityKind.HealthStation),
            new(
                "NN-08",
                org,
                "60",
                new FigureReading(
                    [.. Enumerable.Range(2020, 6).Select(year => InYear("quota", org, year))],
                    years => Write(years.Min(year => year.Total("target")))
                )
            )
            {
                Page = $"/quotas/{org}?period=2020",
            },
            Localities("NN-09", "69", On("coverage", org, later), "localities", LocalityKind.Village),
            ShareOfLocalities(
                "NN-10",
                "100%",
                On("coverage", org, later),
                (rows, isMeant) => rows.Sum("localities", isMeant) - rows.Sum("without_branch", isMeant),
                LocalityKind.Village,
                LocalityKind.School,
                LocalityKind.HealthStation
            ),
            Localities("NN-11", "0", On("coverage", org, later), "without_members", LocalityKind.Village),
            Listed("NN-12", "1023", Total(Between("quota", org, "2013-06-01", later), "admitted"), Between("admitted", org, "2013-06-01", later)),
        ];

    private static IEnumerable<PublishedFigure> ThaoChuPhin(string org, string day) =>
        [
            Cell("TC-01", "101", On("members", org, day), "members"),
            Cell("TC-02", "10", On("structure", org, day), "subordinate_branches"),
            Cell("TC-03", "7", On("structure", org, day), "village"),
            Rows("TC-04", "3", On("branches", org, day), row => IsSubordinate(row) && row.Is("kind", BranchKind.School, BranchKind.HealthStation)),
            Cell("TC-05", "11", InYear("quota", org, 2017), "admitted"),
            Rows("TC-06", "1", On("candidates", org, day), row => row.Is("stage", Prepared)),
            Cell("TC-07", "5", On("branch-sizes", org, day), "with_committee"),
        ];

    private static int Independent(FigureRows rows, Func<FigureRow, bool> isMeant) => rows.Sum("independent", isMeant);

    private static bool IsVillage(FigureRow row) => row.Is("kind", BranchKind.Village);

    private static bool IsVillageWithLocals(FigureRow row) => IsVillage(row) && row.Number("local_members") > 0;

    /// <summary>Under a commune committee; others are grassroots branches.</summary>
    private static bool IsSubordinate(FigureRow branch) => branch["commune"] is not null;

    private static bool IsLocalInFew(FigureRow admitted) => admitted.Has("local") && admitted.Has("few_before");

    private static PublishedFigure Reorganised(string id, string org, string expected, string column, params BranchKind[] kinds) =>
        Listed(
            id,
            expected,
            Of(InTerm("reorganisations", org), rows => Write(rows.Sum(column, row => row.Is("branch_kind", kinds)))),
            InTerm("reorganisations", org) with
            {
                List = new ListRequest(column),
            },
            row => row.Is("branch_kind", kinds)
        );
}
