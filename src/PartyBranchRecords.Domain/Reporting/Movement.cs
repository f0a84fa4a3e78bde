using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Domain.Reporting;

/// <summary>Why a head count rises or falls (biến động): the gains, then the losses.</summary>
public enum Movement
{
    Admitted,
    Readmitted,
    TransferredIn,

    /// <summary>From another unit in the records, with the branch or alone; and who was there when the records began.</summary>
    OtherIn,
    TransferredOut,
    StruckOff,
    Expelled,
    Resigned,
    Deceased,

    /// <summary>To another unit in the records, with the branch or alone.</summary>
    OtherOut,
}

public static class Movements
{
    public static Movement Of(MembershipStart? began) =>
        began switch
        {
            MembershipStart.Admission => Movement.Admitted,
            MembershipStart.ReAdmission => Movement.Readmitted,
            MembershipStart.TransferIn => Movement.TransferredIn,
            _ => Movement.OtherIn,
        };

    public static Movement Of(MembershipEnd? ended) =>
        ended switch
        {
            MembershipEnd.TransferOut => Movement.TransferredOut,
            MembershipEnd.StruckOff => Movement.StruckOff,
            MembershipEnd.Expelled => Movement.Expelled,
            MembershipEnd.Resigned => Movement.Resigned,
            MembershipEnd.Deceased => Movement.Deceased,
            _ => Movement.OtherOut,
        };
}
