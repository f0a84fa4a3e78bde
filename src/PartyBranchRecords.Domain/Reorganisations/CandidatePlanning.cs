using PartyBranchRecords.Domain.Admissions;

namespace PartyBranchRecords.Domain.Reorganisations;

/// <summary>Where the files of candidates go: with the branch that ends to its heir, or where the decision sends the candidate.</summary>
internal sealed class CandidatePlanning(StructureOrders orders, StructureFacts facts)
{
    private readonly List<(FollowingCandidate File, int? To)> moved =
    [
        .. from one in facts.Candidates
        let to = orders.Candidates.TryGetValue(one.Id, out var branch) ? branch : orders.HeirOf(one.BranchId)
        where to != one.BranchId
        select (one, to),
    ];

    /// <summary>Candidates for whom the decision has no branch.</summary>
    public IEnumerable<FollowingCandidate> Stranded => moved.Where(one => one.To is null).Select(one => one.File);

    public Dictionary<int, int> Branches() => moved.Where(one => one.To is not null).ToDictionary(one => one.File.Id, one => one.To!.Value);

    /// <summary>Where they stood until now; of somebody found after the day of the decision there is nothing to keep.</summary>
    public FactChanges<CandidateStay> Stays() =>
        new([], [.. moved.Where(one => one.To is not null && !(one.File.Since >= orders.On)).Select(one => StayOf(one.File))]);

    private CandidateStay StayOf(FollowingCandidate one) =>
        new()
        {
            CandidateId = one.Id,
            BranchId = one.BranchId,
            From = one.Since ?? Period.Always,
            To = orders.On,
        };
}
