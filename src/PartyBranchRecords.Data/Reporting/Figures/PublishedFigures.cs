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
            new("SC-05", org, "124.3", Total(InTerm("quota", org), "percent_of_target"), Quota(org, "2015-2020")),
            Cell("SC-06", "45", On("branch-sizes", org, "2015-07-01"), "few"),
            Cell("SC-07", "30", On("branch-sizes", org, day), "few"),
            new("SC-08", org, "100%", Covered("independent", On("coverage", org, day), LocalityKind.Village), Unit(org, day)),
            new(
                "SC-09",
                org,
                "100%",
                Share(On("branches", org, day), row => row.Is("kind", BranchKind.Village), row => row.Number("local_members") > 0),
                Cells(On("structure", org, day), "village")
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
            new(
                "VB-06",
                org,
                "195",
                Count(On("branches", org, day), row => row["commune"] is not null && row.Is("kind", Residential)),
                Cells(On("structure", org, day), "village")
            ),
            new(
                "VB-07",
                org,
                "100%",
                Covered("independent", On("coverage", org, day), LocalityKind.Village, LocalityKind.ResidentialGroup),
                Unit(org, day)
            ),
            new(
                "VB-08",
                org,
                "250",
                Of(Between("quota", org, "2018-01-01", "2022-12-31"), rows => Write(rows.Total("admitted") / 5)),
                $"/dashboard/{org}?year=2022"
            ),
        ];

    private static IEnumerable<PublishedFigure> SinHo(string org, string day) =>
        [
            Cell("SH-01", "3882", On("members", org, day), "members"),
            Cell("SH-02", "55", On("structure", org, day), "grassroots_organisations"),
            new(
                "SH-03",
                org,
                "22",
                Count(On("committees", org, day), row => row.Is("kind", CommuneKind.Commune, CommuneKind.Town)),
                Cells(On("structure", org, day), "commune_committees")
            ),
            Cell("SH-04", "310", On("structure", org, day), "subordinate_branches"),
            Admitted("SH-05", "64", rows => rows.Count(IsLocalInFew)),
            Admitted("SH-06", "48", rows => rows.Where(IsLocalInFew).DistinctBy(row => row["branch_code"]).Count()),
            Admitted("SH-07", "7", rows => rows.Count(row => row.Has("village_head"))),
            new("SH-08", org, "20", Count(On("branches", org, day), row => row.Has("secretary_is_village_head")), Unit(org, day)),
            Reorganised("SH-09", "49", "consolidate", Residential),
            Reorganised("SH-10", "11", "consolidate", BranchKind.School),
            Reorganised("SH-11", "2", "dissolve", BranchKind.Military),
            Reorganised("SH-12", "11", "dissolve", BranchKind.Agency),
            Reorganised("SH-13", "1", "establish", BranchKind.Village),
            Reorganised("SH-14", "11", "establish", BranchKind.Police),
            new(
                "SH-15",
                org,
                "184",
                Count(
                    Between("begun", org, "2018-05-19", day),
                    row => row.Is("branch_kind", Residential) && row.Is("began", MembershipStart.CadreAssignment)
                ),
                Unit(org, day)
            ),
        ];

    private static IEnumerable<PublishedFigure> PaTan(string org, string day) =>
        [
            Cell("PT-01", "18", On("structure", org, day), "subordinate_branches"),
            Cell("PT-02", "170", On("members", org, day), "members"),
            Cell("PT-03", "6", On("branch-sizes", org, day), "few"),
            Cell("PT-04", "0", On("branch-sizes", org, day), "below_3_official"),
            new("PT-05", org, "0", Localities("without_members", On("coverage", org, day), LocalityKind.Village), Unit(org, day)),
            new(
                "PT-06",
                org,
                "5",
                Count(
                    Between("ratings", org, "2015-01-01", "2019-12-31"),
                    row => row.IsOf(org) && row.Is("rating", RatingLevel.Good, RatingLevel.Outstanding)
                ),
                Unit(org, day)
            ),
        ];

    private static IEnumerable<PublishedFigure> NamNhun(string org, string then, string later) =>
        [
            Located("NN-01", "70", org, then, "localities", LocalityKind.Village),
            Located("NN-02", "20", org, then, "without_branch", LocalityKind.Village),
            Located("NN-03", "6", org, then, "without_members", LocalityKind.Village),
            Located("NN-04", "32", org, then, "localities", LocalityKind.School),
            Located("NN-05", "11", org, then, "without_branch", LocalityKind.School),
            Located("NN-06", "11", org, then, "localities", LocalityKind.HealthStation),
            Located("NN-07", "8", org, then, "without_branch", LocalityKind.HealthStation),
            new(
                "NN-08",
                org,
                "60",
                new FigureReading(
                    [.. Enumerable.Range(2020, 6).Select(year => InYear("quota", org, year))],
                    years => Write(years.Min(year => year.Total("target")))
                ),
                Quota(org, "2020")
            ),
            Located("NN-09", "69", org, later, "localities", LocalityKind.Village),
            new(
                "NN-10",
                org,
                "100%",
                Of(
                    On("coverage", org, later),
                    rows =>
                    {
                        var all = rows.Sum("localities", IsPlaceToCover);
                        return WriteShare(all - rows.Sum("without_branch", IsPlaceToCover), all);
                    }
                ),
                Unit(org, later)
            ),
            Located("NN-11", "0", org, later, "without_members", LocalityKind.Village),
            new(
                "NN-12",
                org,
                "1023",
                Total(Between("quota", org, "2013-06-01", later), "admitted"),
                $"/dashboard/{org}?year=2023&as-of={later}"
            ),
        ];

    private static IEnumerable<PublishedFigure> ThaoChuPhin(string org, string day) =>
        [
            Cell("TC-01", "101", On("members", org, day), "members"),
            Cell("TC-02", "10", On("structure", org, day), "subordinate_branches"),
            Cell("TC-03", "7", On("structure", org, day), "village"),
            new(
                "TC-04",
                org,
                "3",
                Count(On("branches", org, day), row => row["commune"] is not null && row.Is("kind", BranchKind.School, BranchKind.HealthStation)),
                Cells(On("structure", org, day), "subordinate_branches")
            ),
            Cell("TC-05", "11", InYear("quota", org, 2017), "admitted"),
            new("TC-06", org, "1", Count(On("candidates", org, day), row => row.Is("stage", Prepared)), $"/admissions?as-of={day}"),
            Cell("TC-07", "5", On("branch-sizes", org, day), "with_committee"),
        ];

    private static bool IsLocalInFew(FigureRow row) => row.Has("local") && row.Has("few_before");

    private static bool IsPlaceToCover(FigureRow row) => row.Is("kind", LocalityKind.Village, LocalityKind.School, LocalityKind.HealthStation);

    private static PublishedFigure Admitted(string id, string expected, Func<FigureRows, int> count) =>
        new(id, "SH", expected, Of(InTerm("admitted", "SH"), rows => Write(count(rows))), Cells(InTerm("quota", "SH"), "admitted"));

    private static PublishedFigure Reorganised(string id, string expected, string column, params BranchKind[] kinds) =>
        new(
            id,
            "SH",
            expected,
            Of(InTerm("reorganisations", "SH"), rows => Write(rows.Sum(column, row => row.Is("branch_kind", kinds)))),
            Unit("SH", "2020-10-26")
        );

    private static PublishedFigure Located(string id, string expected, string org, string day, string column, LocalityKind kind) =>
        new(id, org, expected, Localities(column, On("coverage", org, day), kind), Unit(org, day));
}
