using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Domain.Movements;

/// <summary>What each way out owes.</summary>
public static class LeavingRules
{
    /// <summary>Nobody decides on a death.</summary>
    public static bool OwesPaper(LeavingKind? kind) => kind is not LeavingKind.Deceased;

    /// <summary>Whoever loses membership, or gives it up, is told why; and so is whoever reads the record later.</summary>
    public static bool OwesReason(LeavingKind? kind) => kind is LeavingKind.StruckOff or LeavingKind.Expelled or LeavingKind.Resigned;

    public static MembershipEnd EndOf(LeavingKind kind) =>
        kind switch
        {
            LeavingKind.TransferOut => MembershipEnd.TransferOut,
            LeavingKind.StruckOff => MembershipEnd.StruckOff,
            LeavingKind.Expelled => MembershipEnd.Expelled,
            LeavingKind.Resigned => MembershipEnd.Resigned,
            LeavingKind.Deceased => MembershipEnd.Deceased,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No way out."),
        };
}
