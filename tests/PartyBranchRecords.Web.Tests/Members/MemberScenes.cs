using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Web.Tests.Members;

internal static class MemberScenes
{
    /// <summary>The person, whose membership had ended, goes on in another branch from the day.</summary>
    public static async Task MoveAsync(this TestData data, Member member, Branch branch, DateOnly day)
    {
        await data.AddAsync(
            new BranchMembership
            {
                MemberId = member.Id,
                BranchId = branch.Id,
                From = day,
                Began = MembershipStart.InternalTransfer,
            }
        );
        await data
            .Context.Members.Where(row => row.Id == member.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastBranchId, branch.Id).SetProperty(row => row.LeftOn, (DateOnly?)null));
    }
}
