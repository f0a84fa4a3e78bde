namespace PartyBranchRecords.Domain.Members;

/// <summary>What a person is on a day.</summary>
public enum MemberStatus
{
    /// <summary>Đảng viên chính thức.</summary>
    Official,

    /// <summary>Đảng viên dự bị.</summary>
    Probationary,

    /// <summary>No longer in the records: moved out of them, struck off, expelled, resigned or deceased.</summary>
    Left,
}
