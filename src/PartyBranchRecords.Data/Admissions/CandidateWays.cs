using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Admissions;

/// <summary>Which way candidates go: where their branches stand on a day, and which edition each of them keeps.</summary>
public sealed class CandidateWays(RecordsContext context, RuleEditionSource editions)
{
    /// <summary>By candidate; two queries, however many they are.</summary>
    public async Task<IReadOnlyDictionary<int, CandidateWay>> LoadAsync(
        IReadOnlyCollection<(AdmissionCandidate Candidate, CandidateCase Case)> candidates,
        DateOnly day,
        CancellationToken cancellationToken = default
    )
    {
        if (candidates.Count == 0)
        {
            return new Dictionary<int, CandidateWay>();
        }
        var known = await editions.LoadAsync(cancellationToken);
        var branches = candidates.Select(one => one.Candidate.BranchId).Distinct().ToList();
        var places = await context
            .BranchAffiliations.AsNoTracking()
            .On(day)
            .Where(place => branches.Contains(place.BranchId))
            .ToDictionaryAsync(place => place.BranchId, cancellationToken);
        return candidates.ToDictionary(
            one => one.Candidate.Id,
            one =>
            {
                var place = places[one.Candidate.BranchId];
                return new CandidateWay(
                    new AdmissionWay(
                        place.CommuneId is not null,
                        RuleEdition.Of(known, one.Candidate.EditionId, one.Case.ApplicationOn ?? day) ?? known[0]
                    ),
                    place
                );
            }
        );
    }

    /// <summary>The way of a dossier that would be opened in a branch on a day.</summary>
    public async Task<AdmissionWay> OfBranchAsync(int branchId, DateOnly day, CancellationToken cancellationToken = default)
    {
        var known = await editions.LoadAsync(cancellationToken);
        var hasCommune = await context
            .BranchAffiliations.On(day)
            .AnyAsync(place => place.BranchId == branchId && place.CommuneId != null, cancellationToken);
        return new AdmissionWay(hasCommune, RuleEdition.InForceOn(known, day) ?? known[0]);
    }
}

/// <summary>The way of a candidate, and the place of its branch.</summary>
public sealed record CandidateWay(AdmissionWay Way, BranchAffiliation Place)
{
    /// <summary>Whether the branch lies in the units of somebody who decides for the committee above the grassroots.</summary>
    public bool IsWithin(Scope deciding) =>
        deciding.Everything
        || deciding.Districts.Contains(Place.DistrictId)
        || (Place.CommuneId is { } commune && deciding.Communes.Contains(commune));
}
