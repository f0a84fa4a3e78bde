namespace PartyBranchRecords.Data.Forms;

/// <summary>The name of the committee that signs for an organisation: Đảng bộ huyện Sốp Cộp has the Huyện ủy Sốp Cộp.</summary>
internal static class CommitteeNames
{
    private static readonly (string Organisation, string Committee)[] Known =
    [
        ("Đảng bộ huyện ", "Huyện ủy "),
        ("Đảng bộ thị xã ", "Thị ủy "),
        ("Đảng bộ thành phố ", "Thành ủy "),
        ("Đảng bộ tỉnh ", "Tỉnh ủy "),
        ("Đảng bộ ", "Đảng ủy "),
    ];

    /// <summary>The name itself, where it does not say which organisation it is.</summary>
    public static string Of(string organisation)
    {
        var (begins, committee) = Array.Find(Known, known => organisation.StartsWith(known.Organisation, StringComparison.Ordinal));
        return begins is null ? organisation : committee + organisation[begins.Length..];
    }
}
