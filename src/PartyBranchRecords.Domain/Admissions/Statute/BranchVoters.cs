using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Domain.Admissions.Statute;

/// <summary>
/// The members of a branch on a day, and whose votes the share is taken of. Absent members count; those temporarily away or exempt count
/// only where they are present.
/// </summary>
/// <param name="Official">Official members on the books of the branch.</param>
/// <param name="Away">Of them in temporary activity elsewhere.</param>
/// <param name="Exempt">Of them exempt from work and activity, and not away.</param>
/// <param name="Probationary">Members in probation, who have no vote.</param>
public sealed record BranchVoters(int Official, int Away = 0, int Exempt = 0, int Probationary = 0)
{
    public int Total => Official + Probationary;

    /// <summary>The votes when none of those away or exempt is present.</summary>
    public int Fewest => Official - Away - Exempt;

    /// <summary>The votes when all of them are.</summary>
    public int Most => Official;

    /// <summary>Below three official members a branch cannot vote.</summary>
    public bool CanVote => Official >= BranchSizeRules.ViableOfficialMembers;
}

/// <summary>What a meeting counted, as far as it was entered.</summary>
/// <param name="For">Votes in favour.</param>
/// <param name="Of">The votes the share is taken of.</param>
/// <param name="Total">All members of the body.</param>
public sealed record VoteCounts(int? For, int? Of = null, int? Total = null)
{
    /// <summary>The meeting was held, and nobody has entered how it voted.</summary>
    public static readonly VoteCounts NotEntered = new((int?)null);

    public static VoteCounts In(VotedStep step) => new(step.VotesFor, step.VotesOf, step.Total);
}
