using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Domain.Admissions;

/// <summary>
/// What the office keeps beside a rule that a case does not keep: the superior's consent, a deadline extended once, or, of an act that
/// has taken place all the same, the reason. It belongs to a candidate, or, of recognition, to a member.
/// </summary>
public sealed class RuleException : Fact
{
    public const int NoteLength = VotedStep.ReasonLength;

    public int? CandidateId { get; init; }
    public int? MemberId { get; init; }
    public required AdmissionRule Rule { get; init; }
    public required RuleExceptionKind Kind { get; init; }

    /// <summary>Of an explanation: one of the short list.</summary>
    public ExceptionReason? Reason { get; init; }
    public string? Note { get; init; }

    /// <summary>The paper of the consent or of the extension, and its day.</summary>
    public string? Document { get; init; }
    public DateOnly? On { get; init; }
}

public enum RuleExceptionKind
{
    /// <summary>Written consent of the superior committee: the rule no longer stands in the way.</summary>
    Consented,

    /// <summary>The deadline was extended, as its rule allows once.</summary>
    Extended,

    /// <summary>It has taken place; this is why.</summary>
    Explained,
}

/// <summary>Why an act took place that a rule speaks against: the short list.</summary>
public enum ExceptionReason
{
    /// <summary>Văn bản đến muộn: the paper came late.</summary>
    PaperLate,

    /// <summary>Chờ ý kiến cấp trên.</summary>
    WaitedForSuperior,

    /// <summary>Chờ thẩm tra, xác minh.</summary>
    WaitedForCheck,

    /// <summary>Không tổ chức được cuộc họp.</summary>
    NoMeeting,

    /// <summary>Thiên tai, dịch bệnh.</summary>
    Disaster,

    /// <summary>Số liệu cũ chưa đầy đủ: what is recorded here is incomplete, the paper kept the rule.</summary>
    RecordsIncomplete,

    /// <summary>Khác: with a note.</summary>
    Other,
}
