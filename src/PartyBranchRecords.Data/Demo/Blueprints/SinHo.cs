using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Demo.Blueprints;

/// <summary>Sìn Hồ (Lai Châu) with its commune Pa Tần.</summary>
internal static class SinHo
{
    private static readonly DateOnly Published = new(2020, 10, 26);
    private static readonly DateOnly TermStart = new(2015, 7, 1);
    private static readonly DateOnly TermEnd = new(2020, 6, 30);

    public static DistrictBlueprint District =>
        new("SH", "Đảng bộ huyện Sìn Hồ", "Lai Châu")
        {
            RecordsBegin = new(2014, 1, 1),
            CardSeries = "45",
            PrincipalDay = Published,
            Communes =
            [
                new("SH-SH", "Đảng bộ thị trấn Sìn Hồ", 0)
                {
                    Kind = CommuneKind.Town,
                    Areas = Areas.Upland | Areas.MinorityArea,
                    ResidentialGroups = 6,
                    Police = true,
                    Military = false,
                },
                new("SH-PT", "Đảng bộ xã Pa Tần", 12)
                {
                    Areas = Areas.MinorityArea | Areas.Upland | Areas.Border | Areas.EspeciallyDifficult,
                    VillageNames =
                    [
                        "Lồng Thàng",
                        "Pa Tần 1",
                        "Pa Tần 2",
                        "Nậm Tiến 1",
                        "Nậm Tiến 2",
                        "Nậm Sảo",
                        "Pho I",
                        "Pho II",
                        "Nậm Tần Mông 1",
                        "Nậm Tần Mông 2",
                        "Lao Vu Chải",
                        "Cán Hồ",
                    ],
                    Military = false,
                    AlwaysGood = true,
                    Peoples = [("Mông", 45), ("Thái", 30), ("Dao", 25)],
                },
                WithAgency("SH-CC", "Căn Co", 9),
                WithAgency("SH-CN", "Chăn Nưa", 8),
                WithAgency("SH-HT", "Hồng Thu", 10),
                WithAgency("SH-LT", "Lùng Thàng", 8),
                WithAgency("SH-LM", "Làng Mô", 10),
                WithAgency("SH-MQ", "Ma Quai", 8),
                WithAgency("SH-NC", "Nậm Cha", 8),
                WithAgency("SH-NU", "Nậm Cuổi", 9),
                WithAgency("SH-NH", "Nậm Hăn", 9),
                Plain("SH-NM", "Nậm Mạ", 5),
                Plain("SH-NT", "Nậm Tăm", 9),
                Plain("SH-NO", "Noong Hẻo", 11),
                Plain("SH-PK", "Pa Khóa", 5),
                Plain("SH-PL", "Phăng Sô Lin", 8),
                Plain("SH-PH", "Phìn Hồ", 8),
                Plain("SH-PC", "Pu Sam Cáp", 4),
                Plain("SH-SD", "Sà Dề Phìn", 6),
                Plain("SH-TN", "Tả Ngảo", 10),
                Plain("SH-TP", "Tả Phìn", 8),
                Plain("SH-TC", "Tủa Sín Chải", 9),
            ],
            Committees =
            [
                new(
                    "SH-CA",
                    "Đảng bộ Công an huyện",
                    CommuneKind.Police,
                    BranchKind.Police,
                    ["Tổng hợp", "An ninh", "Điều tra", "Giao thông - trật tự"]
                ),
                new("SH-QS", "Đảng bộ Quân sự huyện", CommuneKind.Military, BranchKind.Military, ["Tham mưu", "Chính trị", "Hậu cần - kỹ thuật"]),
                new("SH-TY", "Đảng bộ Trung tâm Y tế huyện", CommuneKind.Agency, BranchKind.HealthStation, ["Hành chính", "Điều trị", "Dự phòng"]),
                new(
                    "SH-UB",
                    "Đảng bộ cơ quan chính quyền huyện",
                    CommuneKind.Agency,
                    BranchKind.Agency,
                    ["Văn phòng", "Tài chính - nội vụ", "Nông nghiệp", "Văn hóa - xã hội"]
                ),
                new("SH-DT", "Đảng bộ cơ quan Đảng, Mặt trận, đoàn thể", CommuneKind.Agency, BranchKind.Agency, ["Huyện ủy", "Mặt trận", "Đoàn thể"]),
                new(
                    "SH-CS",
                    "Đảng bộ Công ty Cao su",
                    CommuneKind.Enterprise,
                    BranchKind.Enterprise,
                    ["Văn phòng", "Nông trường 1", "Nông trường 2"]
                ),
            ],
            GrassrootsBranches =
            [
                .. new[]
                {
                    "Tòa án nhân dân huyện",
                    "Viện kiểm sát nhân dân huyện",
                    "Chi cục Thi hành án dân sự",
                    "Chi cục Thuế",
                    "Kho bạc Nhà nước",
                    "Ngân hàng Nông nghiệp",
                    "Ngân hàng Chính sách xã hội",
                    "Bảo hiểm xã hội huyện",
                    "Hạt Kiểm lâm",
                    "Chi cục Thống kê",
                    "Trạm Khuyến nông",
                    "Trạm Thú y",
                    "Trung tâm Văn hóa",
                    "Đài Truyền thanh - Truyền hình",
                    "Bưu điện huyện",
                    "Ban quản lý rừng phòng hộ",
                    "Ban quản lý dự án",
                    "Thanh tra huyện",
                }.Select(name => new BranchBlueprint($"Chi bộ {name}", BranchKind.Agency)),
                .. new[]
                {
                    "Trường THPT Sìn Hồ",
                    "Trường THPT Nậm Tăm",
                    "Trường PTDT Nội trú",
                    "Trung tâm GDNN - GDTX",
                    "Trung tâm Chính trị",
                }.Select(name => new BranchBlueprint($"Chi bộ {name}", BranchKind.School)),
                .. new[] { "Điện lực Sìn Hồ", "Công ty Thủy nông", "Viễn thông Sìn Hồ", "Công ty Xây dựng" }.Select(name => new BranchBlueprint(
                    $"Chi bộ {name}",
                    BranchKind.Enterprise
                )),
            ],
            Peoples = [("Mông", 35), ("Thái", 31), ("Dao", 25), ("Lự", 4), ("Khơ Mú", 3), ("Mảng", 2)],
            Anchors = [new(new(2014, 1, 1), 3060, 96), new(TermStart, 3210, 92), new(Published, 3882, 66) { Communes = [new("SH-PT", 170, 6)] }],
            YearlyAdmissions = 186,
            CadreAssignments = new(new(2018, 5, 19), Published, 184),
            LocalAdmissions = new(TermStart, TermEnd, 64, 48),
            HeadsAdmitted = new(TermStart, TermEnd, 7),
            SecretaryHeads = new(Published, 20),
            Changes =
            [
                new(ReorganisationKind.Establish, BranchKind.Village, 1, new(2016, 6, 1), new(2016, 12, 31))
                {
                    Commune = "SH-PT",
                    Branch = "Lồng Thàng",
                },
                new(ReorganisationKind.Establish, BranchKind.Police, 11, new(2019, 6, 1), new(2020, 3, 31)),
                new(ReorganisationKind.Dissolve, BranchKind.Military, 2, new(2017, 1, 1), new(2019, 12, 31)),
                new(ReorganisationKind.Dissolve, BranchKind.Agency, 11, new(2018, 5, 19), new(2020, 4, 30)) { SendsCadres = true },
                new(ReorganisationKind.Consolidate, BranchKind.Village, 49, new(2015, 10, 1), new(2020, 5, 31)),
                new(ReorganisationKind.Consolidate, BranchKind.School, 11, new(2015, 10, 1), new(2020, 5, 31)),
                new(ReorganisationKind.Merge, BranchKind.Village, 4, new(2021, 3, 1), new(2024, 12, 31)),
                new(ReorganisationKind.Split, BranchKind.Village, 2, new(2022, 1, 1), new(2023, 12, 31)),
                new(ReorganisationKind.Reassign, BranchKind.Village, 1, new(2022, 1, 1), new(2022, 12, 31)),
            ],
        };

    private static CommuneBlueprint WithAgency(string code, string name, int villages) =>
        new(code, $"Đảng bộ xã {name}", villages) { Military = false };

    /// <summary>A commune whose office branch was dissolved and its cadres sent to the villages.</summary>
    private static CommuneBlueprint Plain(string code, string name, int villages) =>
        new(code, $"Đảng bộ xã {name}", villages)
        {
            Military = false,
            Agency = false,
            Police = false,
        };
}
