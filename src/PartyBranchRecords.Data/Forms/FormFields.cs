using System.Globalization;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Forms;

/// <summary>What a template may ask for. The names are those that an office writes into its own templates.</summary>
public static class FormFields
{
    /// <summary>What stands where the record knows nothing: to be written by hand.</summary>
    public const string Open = "………………";

    /// <summary>Of a row only: the number of the row.</summary>
    public const string RowNumber = "stt";

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    private static readonly IReadOnlyList<(string Name, Func<FormFacts, FormKind, string?> Value)> Fields =
    [
        ("ho_ten", (facts, _) => facts.FullName),
        ("ho_ten_hoa", (facts, _) => facts.FullName.ToUpper(Vietnamese)),
        ("ngay_sinh", (facts, _) => facts.BirthYearOnly ? facts.BirthDate.Year.ToString(CultureInfo.InvariantCulture) : Day(facts.BirthDate)),
        ("gioi_tinh", (facts, _) => facts.Sex is Sex.Female ? "Nữ" : "Nam"),
        ("dan_toc", (facts, _) => facts.Ethnicity),
        ("hoc_van", (facts, _) => facts.GeneralEducation),
        ("noi_o", (facts, _) => facts.Residence),
        ("que_quan", (facts, _) => facts.NativePlace),
        ("nghe_nghiep", (facts, _) => facts.Occupation),
        ("chi_bo", (facts, _) => facts.Branch),
        ("chi_bo_hoa", (facts, _) => facts.Branch.ToUpper(Vietnamese)),
        ("dang_bo", (facts, _) => facts.Commune ?? facts.District),
        ("dang_uy", (facts, _) => CommitteeNames.Of(facts.Commune ?? facts.District)),
        ("dang_uy_hoa", (facts, _) => CommitteeNames.Of(facts.Commune ?? facts.District).ToUpper(Vietnamese)),
        ("cap_uy_cap_tren", (facts, _) => CommitteeNames.Of(facts.District)),
        ("cap_uy_cap_tren_hoa", (facts, _) => CommitteeNames.Of(facts.District).ToUpper(Vietnamese)),
        ("noi_quyet_dinh", (facts, _) => DecidedBy(facts)),
        ("noi_quyet_dinh_hoa", (facts, _) => DecidedBy(facts).ToUpper(Vietnamese)),
        ("tren_noi_quyet_dinh_hoa", (facts, _) => AboveDeciding(facts)?.ToUpper(Vietnamese)),
        ("ngay_don", (facts, _) => Day(facts.ApplicationOn)),
        ("nguoi_gioi_thieu_1", (facts, _) => facts.Introducers.ElementAtOrDefault(0)),
        ("nguoi_gioi_thieu_2", (facts, _) => facts.Introducers.ElementAtOrDefault(1)),
        ("nguoi_giup_do", (facts, _) => facts.Helpers.Count == 0 ? null : string.Join(", ", facts.Helpers)),
        ("so_van_ban", (facts, kind) => facts.StepOf(kind)?.Document),
        ("ngay", (facts, kind) => facts.StepOf(kind)?.On.ToString("dd", CultureInfo.InvariantCulture)),
        ("thang", (facts, kind) => facts.StepOf(kind)?.On.ToString("MM", CultureInfo.InvariantCulture)),
        ("nam", (facts, kind) => facts.StepOf(kind)?.On.ToString("yyyy", CultureInfo.InvariantCulture)),
        ("ngay_hop", (facts, kind) => Day(facts.StepOf(kind)?.On)),
        ("tong_dang_vien", (facts, kind) => Number(facts.StepOf(kind)?.Total ?? OfBranch(kind, facts.Members))),
        ("chinh_thuc", (facts, kind) => Number(facts.StepOf(kind)?.Official ?? OfBranch(kind, facts.Officials))),
        ("du_bi", (facts, kind) => Number(Probationary(facts, kind))),
        ("co_mat", (facts, kind) => Number(facts.StepOf(kind)?.Present)),
        ("vang_mat", (facts, kind) => Number(facts.StepOf(kind) is { } step ? step.Official - step.Present : null)),
        ("ly_do_vang", (facts, kind) => facts.StepOf(kind)?.AbsentReason),
        ("so_tinh_ty_le", (facts, kind) => Number(facts.StepOf(kind)?.VotesOf)),
        ("tan_thanh", (facts, kind) => Number(facts.StepOf(kind)?.VotesFor)),
        ("ty_le_tan_thanh", (facts, kind) => Share(facts.StepOf(kind), step => step.VotesFor)),
        ("khong_tan_thanh", (facts, kind) => Number(facts.StepOf(kind)?.VotesAgainst)),
        ("ty_le_khong_tan_thanh", (facts, kind) => Share(facts.StepOf(kind), step => step.VotesAgainst)),
        ("chu_tri", (facts, kind) => facts.StepOf(kind)?.Chair),
        ("thu_ky", (facts, kind) => facts.StepOf(kind)?.MinutesBy),
        ("so_nghi_quyet_chi_bo", (facts, _) => facts.BranchStep?.Document),
        ("ngay_nghi_quyet_chi_bo", (facts, _) => Day(facts.BranchStep?.On)),
        ("so_nghi_quyet_dang_uy", (facts, _) => facts.CommuneStep?.Document),
        ("ngay_nghi_quyet_dang_uy", (facts, _) => Day(facts.CommuneStep?.On)),
        ("so_quyet_dinh_ket_nap", (facts, _) => facts.AdmissionDecision),
        ("ngay_quyet_dinh_ket_nap", (facts, _) => Day(facts.AdmissionDecidedOn)),
        ("ngay_ket_nap", (facts, _) => Day(facts.AdmittedOn)),
        ("ngay_chinh_thuc", (facts, _) => Day(facts.OfficialOn)),
    ];

    /// <summary>The names that a template may use outside repeated rows; in one they begin with <see cref="WordTemplate.RowPrefix"/>.</summary>
    public static IEnumerable<string> Names => Fields.Select(one => one.Name);

    public static bool IsKnown(string placeholder) =>
        placeholder.StartsWith(WordTemplate.RowPrefix, StringComparison.Ordinal)
            ? IsField(placeholder[WordTemplate.RowPrefix.Length..]) || placeholder.EndsWith($".{RowNumber}", StringComparison.Ordinal)
            : IsField(placeholder);

    public static Dictionary<string, string> Of(FormFacts facts, FormKind kind) =>
        Fields.ToDictionary(field => field.Name, field => field.Value(facts, kind) is { Length: > 0 } value ? value : Open, StringComparer.Ordinal);

    private static bool IsField(string name) => Fields.Any(field => string.Equals(field.Name, name, StringComparison.Ordinal));

    private static string DecidedBy(FormFacts facts) => CommitteeNames.Of(facts.DecidesItself ? facts.Commune! : facts.District);

    private static string? AboveDeciding(FormFacts facts) =>
        facts.DecidesItself ? CommitteeNames.Of(facts.District)
        : facts.Province is { } province ? $"Tỉnh ủy {province}"
        : null;

    private static int? Probationary(FormFacts facts, FormKind kind) =>
        facts.StepOf(kind) is { } step ? step.Total - step.Official : OfBranch(kind, facts.Members - facts.Officials);

    /// <summary>How many there are is known before the meeting of a branch; of a committee it is not kept.</summary>
    private static int? OfBranch(FormKind kind, int number) => kind is FormKind.BranchResolution or FormKind.BranchRecognition ? number : null;

    private static string? Share(VotedStep? step, Func<VotedStep, int?> votes) =>
        step is { VotesOf: > 0 } && votes(step) is { } some ? (100m * some / step.VotesOf.Value).ToString("0.0", Vietnamese) : null;

    private static string? Number(int? number) => number?.ToString("00", CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
