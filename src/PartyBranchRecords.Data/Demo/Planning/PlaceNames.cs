namespace PartyBranchRecords.Data.Demo.Planning;

/// <summary>Names of villages in the manner of the people who live there; each used once in a district.</summary>
internal sealed class PlaceNames(DemoRandom random)
{
    private static readonly (string[] First, string[] Second) Thai = (
        ["Nà", "Huổi", "Pá", "Púng", "Co", "Phiêng", "Nậm", "Noong", "Pú", "Tà", "Chiềng", "Mường"],
        [
            "Lay",
            "Hin",
            "Un",
            "Sản",
            "Lốc",
            "Lừa",
            "Dìa",
            "Phát",
            "Luông",
            "Hốc",
            "Nghè",
            "Mòn",
            "Ngòi",
            "Tong",
            "Sặt",
            "Cúm",
            "Xôm",
            "Khún",
            "Hày",
            "Mạt",
            "Pheo",
            "Ban",
        ]
    );

    private static readonly (string[] First, string[] Second) Mong = (
        ["Sín", "Lao", "Tả", "Dì", "Seng", "Hồ", "Lùng", "Sán", "Cán", "Chu", "Háng", "Mù", "Séo", "Tỉn"],
        ["Chải", "Phìn", "Thàng", "Sui", "Thầu", "Lìn", "Phình", "Giàng", "Sang", "Páo", "Chồ", "Tủng", "Dê", "Súa", "Cấu"]
    );

    private static readonly (string[] First, string[] Second) Tay = (
        ["Khuổi", "Làng", "Khe", "Thẳm", "Đồng", "Phai", "Nà", "Tà", "Cốc", "Pác"],
        ["Lạnh", "Nùng", "Hành", "Mạ", "Noỏng", "Khoen", "Vệ", "Bô", "Pậu", "Thuồng", "Mười", "Tát", "Vằm", "Mỏ", "Chút", "Lang"]
    );

    private readonly HashSet<string> used = [];

    /// <summary>Takes a name that is known, so that none is made up a second time.</summary>
    public string Known(string name)
    {
        used.Add(name);
        return name;
    }

    public string Invented(string ethnicity)
    {
        var (first, second) = ethnicity switch
        {
            "Mông" or "Dao" or "Hà Nhì" or "La Hủ" or "La Chí" or "Phù Lá" => Mong,
            "Tày" or "Giáy" or "Nùng" or "Kinh" => Tay,
            _ => Thai,
        };
        for (var number = 1; ; number++)
        {
            for (var attempt = 0; attempt < 200; attempt++)
            {
                var name = $"{random.Pick(first)} {random.Pick(second)}" + (number == 1 ? "" : $" {number}");
                if (used.Add(name))
                {
                    return name;
                }
            }
        }
    }
}
