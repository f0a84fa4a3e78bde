using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Demo.Blueprints;

/// <summary>Si Ma Cai (Lào Cai) with its commune Thào Chư Phìn. In 2020 six of its thirteen communes became three.</summary>
internal static class SiMaCai
{
    private const Areas Usual = Areas.MinorityArea | Areas.Upland | Areas.EspeciallyDifficult;
    private static readonly DateOnly Published = new(2017, 12, 31);
    private static readonly DateOnly Merged = new(2020, 3, 1);

    public static DistrictBlueprint District =>
        new("SM", "Đảng bộ huyện Si Ma Cai", "Lào Cai")
        {
            RecordsBegin = new(2014, 1, 1),
            CardSeries = "62",
            PrincipalDay = Published,
            Communes =
            [
                Commune("SM-BM", "Bản Mế", 6) with
                {
                    Areas = Usual | Areas.Border,
                },
                Commune("SM-CC", "Cán Cấu", 7),
                Commune("SM-NS", "Nàn Sán", 11) with
                {
                    Areas = Usual | Areas.Border,
                },
                Commune("SM-NI", "Nàn Sín", 8),
                Commune("SM-SN", "Sán Chải", 10) with
                {
                    Areas = Usual | Areas.Border,
                },
                Commune("SM-SG", "Sín Chéng", 11),
                new("SM-TC", "Đảng bộ xã Thào Chư Phìn", 7)
                {
                    Areas = Usual,
                    VillageNames = ["Thào Chư Phìn", "Lao Chải", "Lử Chồ", "Sẻ Lủng Chải", "Hô Sáo Chải", "Bản Phìn", "Cán Cấu Chải"],
                    Schools = ["Trường Mầm non", "Trường PTDTBT TH và THCS"],
                    Agency = false,
                    Police = false,
                    Military = false,
                    Peoples = [("Mông", 85), ("Nùng", 15)],
                },
                Successor("SM-LT", "Đảng bộ xã Lùng Thẩn"),
                Successor("SM-QH", "Đảng bộ xã Quan Hồ Thẩn"),
                Successor("SM-SM", "Đảng bộ thị trấn Si Ma Cai") with
                {
                    Kind = CommuneKind.Town,
                },
            ],
            CommuneMerges =
            [
                new(Merged, [Commune("SM-LS", "Lùng Sui", 8), Commune("SM-LU", "Lử Thẩn", 7)], "SM-LT"),
                new(Merged, [Commune("SM-QT", "Quan Thần Sán", 7), Commune("SM-CH", "Cán Hồ", 6), Commune("SM-MT", "Mản Thẩn", 7)], "SM-QH"),
                new(Merged, [Commune("SM-XS", "Si Ma Cai", 9)], "SM-SM"),
            ],
            Committees =
            [
                new("SM-CA", "Đảng bộ Công an huyện", CommuneKind.Police, BranchKind.Police, ["Tổng hợp", "An ninh", "Cảnh sát"]),
                new("SM-QS", "Đảng bộ Quân sự huyện", CommuneKind.Military, BranchKind.Military, ["Tham mưu", "Chính trị - hậu cần"]),
                new("SM-BV", "Đảng bộ Bệnh viện Đa khoa huyện", CommuneKind.Agency, BranchKind.HealthStation, ["Hành chính", "Lâm sàng"]),
                new(
                    "SM-UB",
                    "Đảng bộ cơ quan chính quyền huyện",
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
                }.Select(name => new BranchBlueprint($"Chi bộ {name}", BranchKind.Agency)),
                .. new[] { "Trường THPT số 1 Si Ma Cai", "Trường THPT số 2 Si Ma Cai", "Trường PTDT Nội trú" }.Select(name => new BranchBlueprint(
                    $"Chi bộ {name}",
                    BranchKind.School
                )),
                new("Chi bộ Điện lực Si Ma Cai", BranchKind.Enterprise),
            ],
            Peoples = [("Mông", 78), ("Nùng", 14), ("La Chí", 4), ("Kinh", 4)],
            Anchors =
            [
                new(new(2014, 1, 1), 2080, 30) { Communes = [new("SM-TC", 70, 2)] },
                new(Published, 2350, 24) { Communes = [new("SM-TC", 101, 0, 5)] },
            ],
            YearlyAdmissions = 108,
            CommuneAdmissions = [new(new(2017, 1, 1), Published, 11, "SM-TC")],
            Quotas = [new("2017", 10, new(2017, 1, 16), "SM-TC"), new("2015-2020", 520, new(2015, 8, 3)), new("2020-2025", 540, new(2020, 8, 6))],
            Changes =
            [
                new(ReorganisationKind.Split, BranchKind.Village, 3, new(2014, 9, 1), new(2016, 12, 31)),
                new(ReorganisationKind.Merge, BranchKind.Village, 8, new(2018, 6, 1), new(2019, 12, 31)),
                new(ReorganisationKind.Dissolve, BranchKind.Military, 2, new(2015, 6, 1), new(2016, 12, 31)),
                new(ReorganisationKind.Establish, BranchKind.Police, 6, new(2020, 6, 1), new(2022, 6, 30)),
            ],
            BeingPrepared = new(Published, Published, 1, "SM-TC"),
            SecretaryHeads = new(Published, 22),
        };

    private static CommuneBlueprint Commune(string code, string name, int villages) =>
        new(code, $"Đảng bộ xã {name}", villages)
        {
            Areas = Usual,
            Police = false,
            Military = false,
        };

    /// <summary>A commune that begins with a merger and brings only the branch of its own office.</summary>
    private static CommuneBlueprint Successor(string code, string name) =>
        Commune(code, name, 0) with
        {
            Name = name,
            Schools = [],
            HealthStation = false,
        };
}
