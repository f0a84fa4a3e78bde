using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Demo.Planning;

/// <summary>Names of people in the manner of their ethnic group, put together by chance; those of well-known people are left out.</summary>
internal static class Names
{
    private static readonly string[] Men =
    [
        "Anh",
        "Bình",
        "Chiến",
        "Cường",
        "Dũng",
        "Đông",
        "Giang",
        "Hải",
        "Hiệp",
        "Hoàn",
        "Hùng",
        "Huy",
        "Khánh",
        "Kiên",
        "Long",
        "Nam",
        "Nghĩa",
        "Phong",
        "Quân",
        "Quyết",
        "Sơn",
        "Tài",
        "Thắng",
        "Thành",
        "Thiện",
        "Tiến",
        "Toàn",
        "Trung",
        "Tuấn",
        "Tùng",
        "Việt",
        "Vinh",
        "Ngoan",
        "Thoại",
    ];

    private static readonly string[] Women =
    [
        "Ánh",
        "Chi",
        "Dung",
        "Duyên",
        "Giang",
        "Hà",
        "Hằng",
        "Hạnh",
        "Hiền",
        "Hoa",
        "Hồng",
        "Huệ",
        "Hương",
        "Lan",
        "Liên",
        "Linh",
        "Loan",
        "Mai",
        "Nga",
        "Nhung",
        "Oanh",
        "Phương",
        "Phượng",
        "Quyên",
        "Thảo",
        "Thơm",
        "Thúy",
        "Trang",
        "Tuyết",
        "Vân",
        "Xuân",
        "Yến",
        "Ngoan",
        "Thiết",
    ];

    private static readonly NameStyle ThaiLike = new(
        ["Lò", "Quàng", "Cà", "Vì", "Tòng", "Lường", "Cầm", "Hà", "Bạc", "Điêu", "Lèo", "Ngần"],
        ["Văn"],
        ["Thị"],
        [.. Men, "Hặc", "Pâng", "Bun", "Inh", "Xôm", "Panh", "Thoạn", "Tướng", "Ín", "Pản"],
        [.. Women, "Lả", "Inh", "Bóng", "Thoan", "Piếng", "Xiên", "Ươi"]
    );

    private static readonly NameStyle Mong = new(
        ["Giàng", "Sùng", "Vàng", "Thào", "Mùa", "Hạng", "Sồng", "Vừ", "Cứ", "Ly", "Tráng", "Lầu", "Cháng", "Ma", "Hảng"],
        ["A", "A", "Seo", "Văn"],
        ["Thị"],
        [
            "Dơ",
            "Sử",
            "Chu",
            "Páo",
            "Sình",
            "Vảng",
            "Tủa",
            "Lử",
            "Phành",
            "Sáng",
            "Khua",
            "Chống",
            "Thề",
            "Giống",
            "Nhè",
            "Dia",
            "Súa",
            "Sà",
            "Tính",
            "Lềnh",
            "Chinh",
            "Pao",
            "Sềnh",
            "Dế",
            "Câu",
            "Nủ",
        ],
        ["Mỷ", "Dợ", "Sua", "Dúa", "Mai", "Chở", "Pà", "Sông", "Say", "Ghênh", "Ca", "Xúa", "Chá", "Vá", "Dếnh", "Máy", "Sung", "Pàng", "Mo", "Chư"]
    );

    private static readonly NameStyle Dao = new(
        ["Triệu", "Bàn", "Đặng", "Phùng", "Lý", "Chảo", "Tẩn", "Phàn"],
        ["Văn", "A", "Láo", "Phù", "Chòi"],
        ["Thị", "Mùi", "Tả"],
        [.. Men, "San", "Lở", "Pết", "Sành", "Quẩy", "Siệu", "Phin"],
        [.. Women, "Mẩy", "Pham", "Khé", "Lai", "Chản"]
    );

    private static readonly NameStyle Tay = new(
        ["Hoàng", "Nông", "Lý", "La", "Hà", "Vi", "Lương", "Sầm", "Ma", "Hứa", "Lự", "Phùng"],
        ["Văn", "Văn", "Quang", "Đình"],
        ["Thị", "Thị", "Thị Thu"],
        Men,
        Women
    );

    private static readonly NameStyle Kinh = new(
        ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đỗ", "Bùi", "Đặng", "Ngô", "Dương", "Phan", "Đinh", "Trịnh", "Đào"],
        ["Văn", "Đức", "Quang", "Xuân", "Hữu", "Đình", "Ngọc"],
        ["Thị", "Thị Thu", "Thị Thanh", "Thị Ngọc", "Thị Kim"],
        Men,
        Women
    );

    private static readonly NameStyle Northern = new(
        ["Vàng", "Lùng", "Sìn", "Chìn", "Pàn", "Tào", "Pờ", "Lỳ", "Khoàng", "Phùng", "Chu", "Vù"],
        ["Văn", "A"],
        ["Thị"],
        [.. Men, "Xá", "Hừ", "Lòng", "Chừ", "Cà", "Po"],
        [.. Women, "Mé", "Xó", "Pư", "Nhù", "De"]
    );

    private static readonly NameStyle Border = new(
        ["Lù", "Vàng", "Thền", "Sền", "Lục", "Ly", "Hoàng", "Lùng", "Vùi", "Tải"],
        ["Văn", "Seo", "Chẩn"],
        ["Thị"],
        [.. Men, "Pháng", "Dín", "Phủ", "Sáng"],
        [.. Women, "Mủi", "Sen", "Pín"]
    );

    private static readonly HashSet<string> WellKnown = new(StringComparer.Ordinal)
    {
        "Lò Văn Giàng",
        "Giàng Seo Phử",
        "Giàng A Chu",
        "Giàng Páo Mỷ",
        "Sùng A Hồng",
        "Sùng A Lềnh",
        "Hầu A Lềnh",
        "Thào Xuân Sùng",
        "Tòng Thị Phóng",
        "Vừ A Dính",
        "Lò Văn Giá",
        "La Văn Cầu",
        "Nông Đức Mạnh",
        "Hoàng Văn Thụ",
        "Hoàng Văn Thái",
        "Hoàng Văn Hoan",
        "Hoàng Quốc Việt",
        "Chu Văn Tấn",
        "Nguyễn Văn Linh",
        "Nguyễn Văn Trỗi",
        "Nguyễn Văn Cừ",
        "Nguyễn Văn An",
        "Nguyễn Đức Cảnh",
        "Nguyễn Đức Thắng",
        "Nguyễn Thị Bình",
        "Nguyễn Hữu Thọ",
        "Nguyễn Thị Minh Khai",
        "Trần Văn Giàu",
        "Trần Quang Khải",
        "Trần Đức Thắng",
        "Lê Văn Thành",
        "Lê Đức Anh",
        "Lê Đức Thọ",
        "Lê Văn Dũng",
        "Lê Quang Đạo",
        "Phạm Hùng",
        "Phạm Văn Đồng",
        "Phạm Xuân Ẩn",
        "Phạm Ngọc Thạch",
        "Vũ Văn Ninh",
        "Đỗ Mười",
        "Bùi Quang Thận",
        "Bùi Thị Xuân",
        "Ngô Xuân Lịch",
        "Phan Đình Giót",
        "Phan Đình Phùng",
        "Đào Duy Tùng",
        "Đào Ngọc Dung",
        "Trần Văn Trà",
        "Lê Thị Nga",
        "Nguyễn Thị Thanh",
        "Vàng A Bình",
    };

    public static string Of(string ethnicity, Sex sex, DemoRandom random)
    {
        var style = ethnicity switch
        {
            "Mông" => Mong,
            "Dao" => Dao,
            "Tày" => Tay,
            "Kinh" => Kinh,
            "Giáy" or "Nùng" or "La Chí" or "Phù Lá" => Border,
            "Mảng" or "La Hủ" or "Hà Nhì" => Northern,
            _ => ThaiLike,
        };
        while (true)
        {
            var (middle, given) = sex is Sex.Male ? (style.MenMiddle, style.Men) : (style.WomenMiddle, style.Women);
            var name = $"{random.Pick(style.Families)} {random.Pick(middle)} {random.Pick(given)}";
            if (!WellKnown.Contains(name))
            {
                return name;
            }
        }
    }

    private sealed record NameStyle(string[] Families, string[] MenMiddle, string[] WomenMiddle, string[] Men, string[] Women);
}
