using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Demo.Blueprints;

/// <summary>Nậm Nhùn (Lai Châu), founded in 2013 with many villages, schools and health stations that had no branch yet.</summary>
internal static class NamNhun
{
    private const Areas Difficult = Areas.MinorityArea | Areas.Upland | Areas.EspeciallyDifficult;
    private static readonly DateOnly Published = new(2023, 11, 23);
    private static readonly DateOnly Founded = new(2013, 6, 1);
    private static readonly string[] TwoSchools = ["Trường Mầm non", "Trường PTDTBT Tiểu học"];

    public static DistrictBlueprint District =>
        new("NN", "Đảng bộ huyện Nậm Nhùn", "Lai Châu")
        {
            RecordsBegin = Founded,
            CardSeries = "46",
            PrincipalDay = Published,
            Communes =
            [
                Commune("NN-TT", "thị trấn Nậm Nhùn", 5) with
                {
                    Kind = CommuneKind.Town,
                    Areas = Areas.Upland | Areas.MinorityArea,
                },
                Commune("NN-HB", "xã Hua Bum", 5) with
                {
                    Areas = Difficult | Areas.Border,
                },
                Commune("NN-LL", "xã Lê Lợi", 6),
                Commune("NN-MM", "xã Mường Mô", 9),
                Commune("NN-NB", "xã Nậm Ban", 7) with
                {
                    Areas = Difficult | Areas.Border,
                },
                Commune("NN-NC", "xã Nậm Chà", 7),
                Commune("NN-NH", "xã Nậm Hàng", 8),
                Commune("NN-NM", "xã Nậm Manh", 5),
                Commune("NN-NP", "xã Nậm Pì", 6),
                Commune("NN-PD", "xã Pú Đao", 4) with
                {
                    Schools = TwoSchools,
                },
                Commune("NN-TC", "xã Trung Chải", 7) with
                {
                    Areas = Difficult | Areas.Border,
                },
            ],
            Committees =
            [
                new("NN-CA", "Đảng bộ Công an huyện", CommuneKind.Police, BranchKind.Police, ["Tổng hợp", "An ninh", "Cảnh sát"]),
                new("NN-QS", "Đảng bộ Quân sự huyện", CommuneKind.Military, BranchKind.Military, ["Tham mưu", "Chính trị - hậu cần"]),
                new("NN-YT", "Đảng bộ Trung tâm Y tế huyện", CommuneKind.Agency, BranchKind.HealthStation, ["Hành chính", "Điều trị"]),
                new(
                    "NN-UB",
                    "Đảng bộ cơ quan Ủy ban nhân dân huyện",
                    CommuneKind.Agency,
                    BranchKind.Agency,
                    ["Văn phòng", "Kinh tế", "Văn hóa - xã hội"]
                ),
            ],
            GrassrootsBranches =
            [
                .. new[]
                {
                    "cơ quan Huyện ủy",
                    "khối Mặt trận và đoàn thể",
                    "Tòa án nhân dân huyện",
                    "Viện kiểm sát nhân dân huyện",
                    "Chi cục Thuế",
                    "Kho bạc Nhà nước",
                    "Ngân hàng Chính sách xã hội",
                    "Bảo hiểm xã hội huyện",
                    "Hạt Kiểm lâm",
                    "Ban quản lý rừng phòng hộ",
                }.Select(name => new BranchBlueprint($"Chi bộ {name}", BranchKind.Agency)),
                new("Chi bộ Trường THPT Nậm Nhùn", BranchKind.School),
                new("Chi bộ Điện lực Nậm Nhùn", BranchKind.Enterprise),
                new("Chi bộ Công ty Thủy điện", BranchKind.Enterprise),
            ],
            Peoples = [("Thái", 36), ("Mông", 26), ("Mảng", 18), ("Dao", 8), ("Khơ Mú", 6), ("Hà Nhì", 3), ("La Hủ", 3)],
            Anchors = [new(Founded, 1390, 26), new(Published, 2085, 17)],
            YearlyAdmissions = 92,
            Admissions = [new(Founded, Published, 1023)],
            Quotas =
            [
                .. Enumerable.Range(2020, 6).Select(year => new QuotaFigure($"{year}", 60, new(year, 1, 18))),
                new("2020-2025", 300, new(2020, 8, 5)),
            ],
            Changes =
            [
                new(ReorganisationKind.Establish, BranchKind.Village, 20, new(2014, 1, 1), new(2021, 12, 31)) { WithoutMembers = 6 },
                new(ReorganisationKind.Establish, BranchKind.School, 11, new(2013, 9, 1), new(2019, 12, 31)),
                new(ReorganisationKind.Establish, BranchKind.HealthStation, 8, new(2014, 3, 1), new(2020, 12, 31)),
                new(ReorganisationKind.Establish, BranchKind.Police, 8, new(2019, 6, 1), new(2021, 3, 31)),
                new(ReorganisationKind.Merge, BranchKind.Village, 1, new(2018, 6, 1), new(2019, 12, 31)),
                new(ReorganisationKind.Consolidate, BranchKind.Village, 8, new(2015, 1, 1), new(2023, 6, 30)),
                new(ReorganisationKind.Split, BranchKind.Village, 1, new(2024, 3, 1), new(2024, 12, 31)),
            ],
            SecretaryHeads = new(Published, 15),
        };

    private static CommuneBlueprint Commune(string code, string name, int villages) =>
        new(code, $"Đảng bộ {name}", villages) { Areas = Difficult, Military = false };
}
