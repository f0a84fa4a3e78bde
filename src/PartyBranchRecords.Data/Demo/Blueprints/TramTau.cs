using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Demo.Blueprints;

/// <summary>Trạm Tấu: a small district dissolved on 1 July 2025, when its twelve communes became four under the province.</summary>
internal static class TramTau
{
    private static readonly DateOnly Dissolved = new(2025, 7, 1);

    public static DistrictBlueprint District =>
        new("TT", "Đảng bộ huyện Trạm Tấu", "Yên Bái")
        {
            RecordsBegin = new(2020, 1, 1),
            CardSeries = "60",
            PrincipalDay = new(2024, 12, 31),
            Communes =
            [
                Commune("TT-TT", "thị trấn Trạm Tấu") with
                {
                    Kind = CommuneKind.Town,
                },
                Commune("TT-BC", "xã Bản Công"),
                Commune("TT-HL", "xã Hát Lừu"),
                Commune("TT-XH", "xã Xà Hồ"),
                Commune("TT-BU", "xã Bản Mù"),
                Commune("TT-LN", "xã Làng Nhì"),
                Commune("TT-PH", "xã Phình Hồ"),
                Commune("TT-TX", "xã Tà Xi Láng"),
                Commune("TT-PU", "xã Pá Hu"),
                Commune("TT-PL", "xã Pá Lau"),
                Commune("TT-TD", "xã Túc Đán"),
                Commune("TT-XT", "xã Trạm Tấu"),
            ],
            Committees = [],
            GrassrootsBranches =
            [
                new("Chi bộ cơ quan Huyện ủy", BranchKind.Agency),
                new("Chi bộ cơ quan Ủy ban nhân dân huyện", BranchKind.Agency),
                new("Chi bộ Công an huyện", BranchKind.Police),
                new("Chi bộ Quân sự huyện", BranchKind.Military),
            ],
            Peoples = [("Mông", 77), ("Thái", 17), ("Khơ Mú", 4), ("Kinh", 2)],
            Anchors = [new(new(2020, 1, 1), 470, 17), new(new(2024, 12, 31), 512, 14)],
            YearlyAdmissions = 22,
            Quotas = [new("2020-2025", 100, new(2020, 8, 14))],
            Changes = [new(ReorganisationKind.Merge, BranchKind.Village, 2, new(2021, 3, 1), new(2022, 12, 31))],
            SecretaryHeads = new(new(2024, 12, 31), 9),
            Dissolution = new(
                Dissolved,
                "LC",
                "Đảng bộ tỉnh Lào Cai",
                [
                    new(Successor("LC-HP", "Đảng bộ xã Hạnh Phúc"), ["TT-TT", "TT-BC", "TT-HL", "TT-XH"]),
                    new(Successor("LC-PH", "Đảng bộ xã Phình Hồ"), ["TT-BU", "TT-LN", "TT-PH"]),
                    new(Successor("LC-TT", "Đảng bộ xã Trạm Tấu"), ["TT-PU", "TT-PL", "TT-TD", "TT-XT"]),
                ]
            ),
        };

    private static CommuneBlueprint Commune(string code, string name) =>
        new(code, $"Đảng bộ {name}", 3)
        {
            Areas = Areas.MinorityArea | Areas.Upland | Areas.EspeciallyDifficult,
            Schools = ["Trường PTDTBT TH và THCS"],
            HealthStation = false,
            Police = false,
            Military = false,
        };

    private static CommuneBlueprint Successor(string code, string name) => Commune(code, "") with { Name = name, Villages = 0, Schools = [] };
}
