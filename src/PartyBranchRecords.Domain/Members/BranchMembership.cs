using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Domain.Members;

/// <summary>A person's membership in a branch. On any day a person has one at most; temporary activity elsewhere does not change it.</summary>
public sealed class BranchMembership : DatedFact
{
    public required int MemberId { get; init; }
    public required int BranchId { get; init; }

    /// <summary>The <see cref="Admission.Number"/> it stands under.</summary>
    public int AdmissionNumber { get; init; } = 1;

    public required MembershipStart Began { get; init; }

    /// <summary>How it ended; null while it is open.</summary>
    public MembershipEnd? Ended { get; init; }
}

public enum MembershipStart
{
    Admission,
    ReAdmission,

    /// <summary>From outside the records.</summary>
    TransferIn,

    /// <summary>From another branch in the records.</summary>
    InternalTransfer,

    /// <summary>Sent to strengthen a branch, such as commune cadres to a village.</summary>
    CadreAssignment,
    Reorganisation,

    /// <summary>The person stood there when the records began.</summary>
    InitialLoad,
}

public enum MembershipEnd
{
    InternalTransfer,
    CadreAssignment,
    Reorganisation,

    /// <summary>To outside the records.</summary>
    TransferOut,

    /// <summary>Xóa tên.</summary>
    StruckOff,

    /// <summary>Khai trừ.</summary>
    Expelled,

    /// <summary>Xin ra khỏi Đảng.</summary>
    Resigned,

    /// <summary>Từ trần.</summary>
    Deceased,
}
