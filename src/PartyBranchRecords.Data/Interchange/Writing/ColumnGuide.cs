using System.Globalization;

namespace PartyBranchRecords.Data.Interchange.Writing;

/// <summary>How a column is filled in, in Vietnamese, for whoever types it.</summary>
internal static class ColumnGuide
{
    private static readonly Dictionary<string, string> Special = new(StringComparer.Ordinal)
    {
        ["to"] = "Ngày đầu tiên không còn hiệu lực (ghi 31/12/2020 nghĩa là hết ngày 30/12/2020); để trống nếu còn hiệu lực.",
        ["left_on"] = "Ngày đầu tiên không còn sinh hoạt; để trống nếu đang sinh hoạt.",
        ["dissolved_on"] = "Ngày đầu tiên không còn tồn tại; để trống nếu còn.",
        ["exists_to"] = "Ngày đầu tiên không còn tồn tại; để trống nếu còn.",
        ["official_on"] = "Ngày chính thức; để trống nếu còn dự bị. Phần mềm không tự điền.",
        ["few_limit"] = "Chi bộ có số đảng viên dưới mức này là chi bộ ít đảng viên: từ 3 đến 9, để trống là 5.",
        ["post"] = "Ghi VillageHead cho trưởng thôn, trưởng bản; chức vụ khác ghi tên.",
        ["position"] = "Thứ tự của bước trong hồ sơ: 1, 2, 3…",
    };

    public static string Of(RecordFile file, RecordColumn column) =>
        ReferenceEquals(file, RecordFiles.Terms) && column.Kind == CellKind.Day ? "Ngày 31/12/2020; nhiệm kỳ tính cả ngày cuối."
        : Special.TryGetValue(column.Key, out var special) ? special
        : Of(column);

    private static string Of(RecordColumn column) =>
        column.Kind switch
        {
            CellKind.Code => "Mã viết hoa, không có dấu chấm phẩy.",
            CellKind.Codes => "Các mã, cách nhau bằng dấu chấm phẩy.",
            CellKind.Day => "Ngày 31/12/2020.",
            CellKind.BirthDay => "Ngày 31/12/1975, hoặc chỉ ghi năm 1975.",
            CellKind.Month => "Tháng 05/2024.",
            CellKind.YesNo => "Có hoặc Không.",
            CellKind.Whole or CellKind.Number => string.Create(
                CultureInfo.InvariantCulture,
                $"Số từ {column.Range.From} đến {column.Range.To}{(column.Kind == CellKind.Number ? ", phần thập phân sau dấu chấm" : "")}."
            ),
            CellKind.Keyword => "Chọn một: " + string.Join(" | ", Keywords.ValuesOf(column.Keywords!).Select(Keywords.WordOf)) + ".",
            CellKind.Keywords => "Một hoặc nhiều, cách nhau bằng dấu chấm phẩy: "
                + string.Join("; ", Keywords.ValuesOf(column.Keywords!).Select(Keywords.WordOf))
                + ".",
            CellKind.Period => "Năm (2024) hoặc nhiệm kỳ (2015-2020).",
            _ => $"Chữ, tối đa {column.MaxLength} ký tự.",
        };
}
