using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Demo.Blueprints;

/// <summary>Sốp Cộp (Sơn La) with its commune Mường Lạn.</summary>
internal static class SopCop
{
    private const Areas BorderUpland = Areas.MinorityArea | Areas.Upland | Areas.Border | Areas.EspeciallyDifficult;
    private static readonly DateOnly EndOf2020 = new(2020, 12, 31);
    private static readonly DateOnly StartOfTerm = new(2015, 7, 1);

    public static DistrictBlueprint District =>
        new("SC", "Đảng bộ huyện Sốp Cộp", "Sơn La")
        {
            RecordsBegin = new(2013, 1, 1),
            CardSeries = "44",
            PrincipalDay = EndOf2020,
            Communes =
            [
                new("SC-SC", "Đảng bộ xã Sốp Cộp", 19),
                new("SC-ML", "Đảng bộ xã Mường Lạn", 15)
                {
                    Areas = BorderUpland,
                    Military = false,
                    VillageNames =
                    [
                        "Mường Lạn",
                        "Nà Khoang",
                        "Nà Vạc",
                        "Khá",
                        "Cống",
                        "Phiêng Pen",
                        "Huổi Khe",
                        "Pu Hao",
                        "Co Muông",
                        "Nà Ản",
                        "Huổi Lè",
                        "Noong Phụ",
                        "Cang Cói",
                        "Huổi Men",
                        "Huổi Pá",
                    ],
                },
                new("SC-MV", "Đảng bộ xã Mường Và", 20) { Areas = BorderUpland },
                new("SC-NL", "Đảng bộ xã Nậm Lạnh", 12) { Areas = BorderUpland },
                new("SC-PB", "Đảng bộ xã Púng Bánh", 16),
                new("SC-DC", "Đảng bộ xã Dồm Cang", 12),
                new("SC-SK", "Đảng bộ xã Sam Kha", 8) { Areas = Areas.MinorityArea | Areas.Upland | Areas.EspeciallyDifficult },
                new("SC-MO", "Đảng bộ xã Mường Lèo", 12) { Areas = BorderUpland },
            ],
            Committees =
            [
                new(
                    "SC-CA",
                    "Đảng bộ Công an huyện",
                    CommuneKind.Police,
                    BranchKind.Police,
                    ["Tổng hợp", "An ninh", "Cảnh sát điều tra", "Cảnh sát giao thông - trật tự", "Xây dựng phong trào"]
                ),
                new(
                    "SC-QS",
                    "Đảng bộ Quân sự huyện",
                    CommuneKind.Military,
                    BranchKind.Military,
                    ["Tham mưu", "Chính trị", "Hậu cần - kỹ thuật", "Trung đội thường trực"]
                ),
                new(
                    "SC-BV",
                    "Đảng bộ Bệnh viện Đa khoa huyện",
                    CommuneKind.Agency,
                    BranchKind.HealthStation,
                    ["Khối hành chính", "Khối lâm sàng", "Khối cận lâm sàng"]
                ),
                new(
                    "SC-UB",
                    "Đảng bộ cơ quan Ủy ban nhân dân huyện",
                    CommuneKind.Agency,
                    BranchKind.Agency,
                    ["Văn phòng", "Khối kinh tế", "Khối văn hóa - xã hội"]
                ),
            ],
            GrassrootsBranches =
            [
                new("Chi bộ cơ quan Huyện ủy", BranchKind.Agency),
                new("Chi bộ khối Mặt trận và đoàn thể", BranchKind.Agency),
                new("Chi bộ Tòa án nhân dân huyện", BranchKind.Agency),
                new("Chi bộ Viện kiểm sát nhân dân huyện", BranchKind.Agency),
                new("Chi bộ Chi cục Thuế", BranchKind.Agency),
                new("Chi bộ Kho bạc Nhà nước", BranchKind.Agency),
                new("Chi bộ Ngân hàng Chính sách xã hội", BranchKind.Agency),
                new("Chi bộ Bảo hiểm xã hội huyện", BranchKind.Agency),
                new("Chi bộ Hạt Kiểm lâm", BranchKind.Agency),
                new("Chi bộ Trường THPT Sốp Cộp", BranchKind.School),
                new("Chi bộ Điện lực Sốp Cộp", BranchKind.Enterprise),
            ],
            Peoples = [("Thái", 60), ("Mông", 27), ("Lào", 7), ("Khơ Mú", 6)],
            Anchors = [new(new(2013, 1, 1), 3090, 49), new(StartOfTerm, 3265, 45), new(EndOf2020, 3753, 30) { Communes = [new("SC-ML", 409)] }],
            YearlyAdmissions = 132,
            Admissions = [new(StartOfTerm, new(2020, 6, 30), 746)],
            CommuneAdmissions = [new(new(2020, 1, 1), EndOf2020, 15, "SC-ML")],
            Quotas =
            [
                new("2015-2020", 600, new(2015, 7, 20)),
                new("2020-2025", 650, new(2020, 7, 24)),
                new("2020", 12, new(2020, 1, 15), "SC-ML"),
                new("2020", 1, new(2020, 1, 20), "SC-ML", ForEveryVillage: true),
            ],
            Changes =
            [
                new(ReorganisationKind.Split, BranchKind.Village, 5, new(2013, 9, 1), new(2018, 9, 30)),
                new(ReorganisationKind.Establish, BranchKind.Police, 6, new(2019, 3, 1), new(2020, 5, 31)),
                new(ReorganisationKind.Merge, BranchKind.Village, 6, new(2018, 10, 1), new(2020, 6, 30)),
                new(ReorganisationKind.Consolidate, BranchKind.School, 4, new(2016, 1, 1), new(2020, 6, 30)),
                new(ReorganisationKind.Reassign, BranchKind.Village, 1, new(2019, 1, 1), new(2019, 12, 31)),
                new(ReorganisationKind.Merge, BranchKind.Village, 3, new(2022, 1, 1), new(2024, 12, 31)),
                new(ReorganisationKind.Split, BranchKind.Village, 1, new(2023, 1, 1), new(2023, 12, 31)),
                new(ReorganisationKind.Dissolve, BranchKind.Military, 2, new(2021, 3, 1), new(2023, 12, 31)),
            ],
            SecretaryHeads = new(EndOf2020, 27),
        };
}
