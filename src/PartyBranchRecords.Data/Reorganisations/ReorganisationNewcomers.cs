using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Reorganisations;

/// <summary>
/// What has come into the units of a draft since it was last written on, and goes where it goes by itself: nobody has chosen so.
/// Whoever has no place to go to stands in the way of the draft and is named there.
/// </summary>
public sealed class ReorganisationNewcomers(ReorganisationCandidates candidates)
{
    public async Task<Newcomers> OfAsync(
        ReorganisationEntry entry,
        PlannedReorganisation planned,
        Consequences consequences,
        CancellationToken cancellationToken = default
    )
    {
        var facts = planned.Facts;
        if (entry.Seen is not { } seen)
        {
            return Newcomers.None;
        }
        var people = facts
            .Memberships.Where(row => row.AddedBy > seen)
            .Select(row => row.MemberId)
            .Except(entry.People.Select(goes => goes.MemberId));
        var moved = consequences.Candidates.Select(one => one.CandidateId).Except(entry.Candidates.Select(goes => goes.CandidateId)).ToList();
        var found = moved.Count == 0 ? [] : await candidates.FoundSinceAsync(seen, moved, cancellationToken);
        var quotas = facts.Quotas.Where(quota => quota.AddedBy > seen).Select(quota => (facts.Units[quota.OrganisationId].Code, quota.Period));
        var (members, set) = (people.ToHashSet(), quotas.ToHashSet());
        return new Newcomers(
            [.. consequences.People.Where(move => members.Contains(move.MemberId))],
            [.. consequences.Candidates.Where(one => found.Contains(one.CandidateId))],
            [.. consequences.Quotas.Where(quota => set.Contains((quota.Unit, quota.Period)))]
        );
    }
}

/// <summary>What a draft moves although it was not there when the draft was written.</summary>
public sealed record Newcomers(IReadOnlyList<PersonMoves> People, IReadOnlyList<CandidateMoves> Candidates, IReadOnlyList<QuotaStays> Quotas)
{
    public static readonly Newcomers None = new([], [], []);

    public bool Any => People.Count + Candidates.Count + Quotas.Count > 0;
}
