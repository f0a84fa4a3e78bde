using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Web.Tests.RandomActs;

/// <summary>What was tried, and what came of it.</summary>
/// <param name="Kind">What sort of act it is.</param>
/// <param name="Tried">In words, for whoever has to repeat it.</param>
/// <param name="On">Its day; from it on the records may say something else.</param>
/// <param name="Verdict">Why it was refused.</param>
internal sealed record RandomAct(string Kind, string Tried, DateOnly On, Verdict Verdict)
{
    /// <summary>It says what was wrong with days before it, so that they are otherwise now.</summary>
    public bool ReachesBack { get; init; }
}
