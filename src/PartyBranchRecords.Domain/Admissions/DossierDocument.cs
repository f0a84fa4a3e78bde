using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Domain.Admissions;

/// <summary>
/// A paper of a dossier that is there: its date, its number, where it is filed - never the paper itself. One that has no row is missing.
/// It belongs to a candidate, or, of the dossier of recognition, to a member.
/// </summary>
public sealed class DossierDocument : Fact
{
    public const int NumberLength = VotedStep.DocumentLength;
    public const int FiledAtLength = 200;

    public int? CandidateId { get; init; }
    public int? MemberId { get; init; }
    public required DossierDocumentKind Kind { get; init; }
    public DateOnly? On { get; init; }
    public string? Number { get; init; }

    /// <summary>Where the paper is: a cabinet, a folder.</summary>
    public string? FiledAt { get; init; }
}

/// <summary>The papers that the regulations ask for, in the order of the steps.</summary>
public enum DossierDocumentKind
{
    /// <summary>Đơn xin vào Đảng.</summary>
    Application,

    /// <summary>Lý lịch của người xin vào Đảng.</summary>
    CurriculumVitae,

    /// <summary>Giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng.</summary>
    CourseCertificate,

    /// <summary>Giấy giới thiệu của đảng viên chính thức (người thứ nhất).</summary>
    FirstIntroduction,

    /// <summary>Giấy giới thiệu của người thứ hai, or the resolution of the Youth Union or trade union in its place.</summary>
    SecondIntroduction,

    /// <summary>Văn bản thẩm tra, xác minh lý lịch: that it is there, never what it says.</summary>
    BackgroundCheck,

    /// <summary>Tổng hợp ý kiến của tổ chức chính trị - xã hội nơi sinh hoạt.</summary>
    MassOrganisations,

    /// <summary>Ý kiến của chi ủy nơi cư trú.</summary>
    PlaceOfResidence,

    /// <summary>Nghị quyết của chi bộ.</summary>
    BranchResolution,

    /// <summary>Nghị quyết của đảng ủy cơ sở.</summary>
    CommuneResolution,

    /// <summary>Quyết định kết nạp.</summary>
    Decision,

    /// <summary>Giấy chứng nhận học lớp bồi dưỡng đảng viên mới.</summary>
    NewMemberCertificate,

    /// <summary>Bản tự kiểm điểm của đảng viên dự bị.</summary>
    SelfReview,

    /// <summary>Bản nhận xét của đảng viên được phân công giúp đỡ.</summary>
    HelperReview,

    /// <summary>Ý kiến của tổ chức chính trị - xã hội và chi ủy nơi cư trú về đảng viên dự bị.</summary>
    ProbationOpinions,

    /// <summary>Nghị quyết của chi bộ về công nhận chính thức.</summary>
    RecognitionResolution,

    /// <summary>Nghị quyết của đảng ủy cơ sở về công nhận chính thức.</summary>
    CommuneRecognitionResolution,

    /// <summary>Quyết định công nhận đảng viên chính thức.</summary>
    RecognitionDecision,
}
