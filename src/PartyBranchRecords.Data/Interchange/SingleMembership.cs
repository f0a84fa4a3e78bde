using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Interchange;

/// <summary>
/// The one membership of a member without rows in <c>memberships</c>: in their branch from the later of the ceremony and the
/// branch's establishment, begun by Admission if that is the ceremony and by InitialLoad otherwise. Export leaves out the rows
/// of whoever has exactly this one; import makes it.
/// </summary>
public sealed record SingleMembership(DateOnly From, MembershipStart Began, DateOnly? To, MembershipEnd? Ended)
{
    /// <param name="establishedOn">Of the branch; <see cref="Domain.Period.Always"/> where it is not known.</param>
    public static SingleMembership Of(DateOnly admittedOn, DateOnly establishedOn, DateOnly? leftOn, MembershipEnd? leaveReason)
    {
        var from = admittedOn > establishedOn ? admittedOn : establishedOn;
        return new(from, from == admittedOn ? MembershipStart.Admission : MembershipStart.InitialLoad, leftOn, leaveReason);
    }
}
