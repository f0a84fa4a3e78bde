namespace PartyBranchRecords.Domain.Members;

/// <summary>The official list of the 54 ethnic groups (decision 121-TCTK/PPCĐ of 2 March 1979).</summary>
public static class Ethnicities
{
    /// <summary>Everyone else counts as minority.</summary>
    public const string Kinh = "Kinh";

    public const int NameLength = 40;

    public static readonly IReadOnlyList<string> Official =
    [
        Kinh,
        "Tày",
        "Thái",
        "Hoa",
        "Khmer",
        "Mường",
        "Nùng",
        "Mông",
        "Dao",
        "Gia Rai",
        "Ngái",
        "Ê Đê",
        "Ba Na",
        "Xơ Đăng",
        "Sán Chay",
        "Cơ Ho",
        "Chăm",
        "Sán Dìu",
        "Hrê",
        "Mnông",
        "Ra Glai",
        "Xtiêng",
        "Bru - Vân Kiều",
        "Thổ",
        "Giáy",
        "Cơ Tu",
        "Giẻ Triêng",
        "Mạ",
        "Khơ Mú",
        "Co",
        "Tà Ôi",
        "Chơ Ro",
        "Kháng",
        "Xinh Mun",
        "Hà Nhì",
        "Chu Ru",
        "Lào",
        "La Chí",
        "La Ha",
        "Phù Lá",
        "La Hủ",
        "Lự",
        "Lô Lô",
        "Chứt",
        "Mảng",
        "Pà Thẻn",
        "Cơ Lao",
        "Cống",
        "Bố Y",
        "Si La",
        "Pu Péo",
        "Brâu",
        "Ơ Đu",
        "Rơ Măm",
    ];

    /// <summary>The name as the official list writes it, where it is one of it but for capitals; else as it is.</summary>
    public static string Spelled(string name) => Official.FirstOrDefault(one => string.Equals(one, name, StringComparison.OrdinalIgnoreCase)) ?? name;
}
