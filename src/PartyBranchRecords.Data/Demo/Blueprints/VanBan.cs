using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Demo.Blueprints;

/// <summary>Văn Bàn (Lào Cai). The commune of Văn Sơn became part of Võ Lao in 2020.</summary>
internal static class VanBan
{
    private static readonly DateOnly Published = new(2022, 12, 3);

    public static DistrictBlueprint District =>
        new("VB", "Đảng bộ huyện Văn Bàn", "Lào Cai")
        {
            RecordsBegin = new(2014, 1, 1),
            CardSeries = "61",
            PrincipalDay = Published,
            Communes =
            [
                new("VB-KY", "Đảng bộ thị trấn Khánh Yên", 0)
                {
                    Kind = CommuneKind.Town,
                    Areas = Areas.None,
                    ResidentialGroups = 10,
                    Military = false,
                },
                Commune("VB-CK", "Chiềng Ken", 11),
                Commune("VB-DT", "Dần Thàng", 6),
                Commune("VB-DQ", "Dương Quỳ", 12),
                Commune("VB-HM", "Hòa Mạc", 7),
                Commune("VB-KH", "Khánh Yên Hạ", 9),
                Commune("VB-KT", "Khánh Yên Thượng", 8),
                Commune("VB-KG", "Khánh Yên Trung", 8),
                Commune("VB-LG", "Làng Giàng", 9),
                Commune("VB-LP", "Liêm Phú", 10),
                Commune("VB-ML", "Minh Lương", 9),
                Commune("VB-NC", "Nậm Chày", 7),
                Commune("VB-ND", "Nậm Dạng", 6),
                Commune("VB-NM", "Nậm Mả", 5),
                Commune("VB-NT", "Nậm Tha", 7),
                Commune("VB-NX", "Nậm Xây", 8, police: true),
                Commune("VB-NE", "Nậm Xé", 4, police: false),
                Commune("VB-ST", "Sơn Thủy", 9, police: false),
                Commune("VB-TA", "Tân An", 10, police: false),
                Commune("VB-TT", "Tân Thượng", 8, police: false),
                Commune("VB-TD", "Thẳm Dương", 9, police: false),
                Commune("VB-VL", "Võ Lao", 15, police: false),
            ],
            CommuneMerges = [new(new(2020, 3, 1), [Commune("VB-VS", "Văn Sơn", 8, police: false) with { HealthStation = false }], "VB-VL")],
            Committees =
            [
                new(
                    "VB-CA",
                    "Đảng bộ Công an huyện",
                    CommuneKind.Police,
                    BranchKind.Police,
                    ["Tham mưu", "An ninh", "Điều tra", "Giao thông - trật tự"]
                ),
                new("VB-QS", "Đảng bộ Quân sự huyện", CommuneKind.Military, BranchKind.Military, ["Tham mưu", "Chính trị", "Hậu cần - kỹ thuật"]),
                new(
                    "VB-BV",
                    "Đảng bộ Bệnh viện Đa khoa huyện",
                    CommuneKind.Agency,
                    BranchKind.HealthStation,
                    ["Hành chính", "Lâm sàng", "Cận lâm sàng"]
                ),
                new(
                    "VB-UB",
                    "Đảng bộ cơ quan Ủy ban nhân dân huyện",
                    CommuneKind.Agency,
                    BranchKind.Agency,
                    ["Văn phòng", "Kinh tế", "Văn hóa - xã hội"]
                ),
                new("VB-GD", "Đảng bộ cơ quan Đảng - đoàn thể huyện", CommuneKind.Agency, BranchKind.Agency, ["Huyện ủy", "Mặt trận - đoàn thể"]),
                new(
                    "VB-MS",
                    "Đảng bộ Công ty Khoáng sản Văn Bàn",
                    CommuneKind.Enterprise,
                    BranchKind.Enterprise,
                    ["Văn phòng", "Khai thác", "Vận tải"]
                ),
            ],
            GrassrootsBranches =
            [
                .. Names(
                    BranchKind.Agency,
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
                    "Ban quản lý rừng phòng hộ",
                    "Khu bảo tồn thiên nhiên",
                    "Trung tâm Văn hóa - Thể thao",
                    "Trung tâm Dịch vụ nông nghiệp",
                    "Bưu điện huyện",
                    "Đội Quản lý thị trường"
                ),
                .. Names(
                    BranchKind.School,
                    "Trường THPT số 1 Văn Bàn",
                    "Trường THPT số 2 Văn Bàn",
                    "Trường THPT số 3 Văn Bàn",
                    "Trường THPT số 4 Văn Bàn",
                    "Trường PTDT Nội trú huyện",
                    "Trung tâm GDNN - GDTX",
                    "Trung tâm Chính trị"
                ),
                .. Names(
                    BranchKind.Enterprise,
                    "Điện lực Văn Bàn",
                    "Công ty Lâm nghiệp Văn Bàn",
                    "Công ty Cấp nước",
                    "Công ty Xây dựng Khánh Yên",
                    "Nhà máy Thủy điện Minh Lương",
                    "Hợp tác xã Vận tải",
                    "Viễn thông Văn Bàn"
                ),
            ],
            Peoples = [("Tày", 50), ("Dao", 20), ("Mông", 16), ("Kinh", 10), ("Giáy", 3), ("Phù Lá", 1)],
            Anchors = [new(new(2014, 1, 1), 5050, 42), new(new(2017, 12, 31), 5480, 36), new(Published, 6071, 26)],
            YearlyAdmissions = 228,
            Admissions = [new(new(2018, 1, 1), new(2022, 12, 31), 1250)],
            Quotas = [new("2015-2020", 1100, new(2015, 8, 10)), new("2020-2025", 1200, new(2020, 8, 12))],
            Changes =
            [
                new(ReorganisationKind.Split, BranchKind.Village, 6, new(2014, 9, 1), new(2018, 12, 31)),
                new(ReorganisationKind.Establish, BranchKind.Police, 14, new(2020, 1, 1), new(2021, 12, 31)),
                new(ReorganisationKind.Merge, BranchKind.Village, 20, new(2018, 6, 1), new(2020, 12, 31)),
                new(ReorganisationKind.Consolidate, BranchKind.School, 9, new(2018, 1, 1), new(2022, 6, 30)),
                new(ReorganisationKind.Reassign, BranchKind.Village, 2, new(2019, 1, 1), new(2021, 12, 31)),
                new(ReorganisationKind.Merge, BranchKind.Village, 3, new(2023, 6, 1), new(2025, 6, 30)),
                new(ReorganisationKind.Establish, BranchKind.Police, 4, new(2023, 3, 1), new(2024, 6, 30)),
            ],
            SecretaryHeads = new(Published, 48),
        };

    private static CommuneBlueprint Commune(string code, string name, int villages, bool police = true) =>
        new(code, $"Đảng bộ xã {name}", villages) { Police = police, Military = false };

    private static IEnumerable<BranchBlueprint> Names(BranchKind kind, params IEnumerable<string> names) =>
        names.Select(name => new BranchBlueprint($"Chi bộ {name}", kind));
}
