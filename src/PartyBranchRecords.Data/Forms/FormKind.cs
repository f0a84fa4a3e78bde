namespace PartyBranchRecords.Data.Forms;

/// <summary>The papers that the program fills from the record.</summary>
public enum FormKind
{
    /// <summary>Nghị quyết của chi bộ đề nghị kết nạp.</summary>
    BranchResolution,

    /// <summary>Nghị quyết của đảng ủy cơ sở đề nghị kết nạp.</summary>
    CommuneResolution,

    /// <summary>Quyết định kết nạp.</summary>
    Decision,

    /// <summary>Danh sách kết nạp: one paper of several people.</summary>
    CeremonyList,

    /// <summary>Nghị quyết của chi bộ đề nghị công nhận chính thức.</summary>
    BranchRecognition,

    /// <summary>Nghị quyết của đảng ủy cơ sở đề nghị công nhận chính thức.</summary>
    CommuneRecognition,

    /// <summary>Quyết định công nhận đảng viên chính thức.</summary>
    Recognition,
}

/// <summary>What a kind of form is about, and the file its template is kept in.</summary>
public static class FormKinds
{
    /// <summary>The name of the template, and of the file that is made from it.</summary>
    public static string FileOf(FormKind kind) =>
        kind switch
        {
            FormKind.BranchResolution => "nghi-quyet-chi-bo-ket-nap.docx",
            FormKind.CommuneResolution => "nghi-quyet-dang-uy-ket-nap.docx",
            FormKind.Decision => "quyet-dinh-ket-nap.docx",
            FormKind.CeremonyList => "danh-sach-ket-nap.docx",
            FormKind.BranchRecognition => "nghi-quyet-chi-bo-cong-nhan.docx",
            FormKind.CommuneRecognition => "nghi-quyet-dang-uy-cong-nhan.docx",
            FormKind.Recognition => "quyet-dinh-cong-nhan.docx",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    /// <summary>Of a probationary member; the others are of candidates.</summary>
    public static bool IsOfMember(FormKind kind) => kind is FormKind.BranchRecognition or FormKind.CommuneRecognition or FormKind.Recognition;
}
