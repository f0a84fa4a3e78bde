using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Admissions.Statute;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Admissions.Statute;

namespace PartyBranchRecords.Data.Admissions;

/// <summary>A branch on a day, that of its vote where it is known: all its members, and whose votes count.</summary>
public sealed record CountedVoters(DateOnly Day, int Total, BranchVoters Voters)
{
    /// <summary>What nobody has typed yet, as it is counted here.</summary>
    public VoteEntry Fill(VoteEntry typed) =>
        typed with
        {
            Total = typed.Total ?? Total,
            Official = typed.Official ?? Voters.Official,
            VotesOf = typed.VotesOf ?? Voters.Fewest,
        };
}

/// <summary>Counts the members of a branch on a day for the form of its vote.</summary>
public sealed class BranchVotes(RecordsContext context, BranchVotersSource voters)
{
    public async Task<CountedVoters> OnAsync(int branchId, DateOnly day, CancellationToken cancellationToken = default)
    {
        var counted = await voters.OnAsync([branchId], day, cancellationToken);
        return new CountedVoters(
            day,
            await context.Memberships.On(day).CountAsync(membership => membership.BranchId == branchId, cancellationToken),
            counted.GetValueOrDefault(branchId) ?? new BranchVoters(0)
        );
    }
}
