using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Integrity;

internal static class MembershipGaps
{
    /// <summary>Memberships ended by a move to another branch, where none begins on that day.</summary>
    public static IQueryable<BranchMembership> MovedNowhere(this IQueryable<BranchMembership> memberships) =>
        memberships
            .Where(moved =>
                moved.Ended == MembershipEnd.InternalTransfer
                || moved.Ended == MembershipEnd.CadreAssignment
                || moved.Ended == MembershipEnd.Reorganisation
            )
            .Where(moved => !memberships.Any(next => next.MemberId == moved.MemberId && next.From == moved.To));
}
