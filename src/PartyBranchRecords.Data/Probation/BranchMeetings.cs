using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Admissions.Statute;
using PartyBranchRecords.Domain.Admissions.Statute;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Data.Probation;

/// <summary>Where people stood on the day of a meeting, and how many members that branch had.</summary>
public sealed class BranchMeetings(RecordsContext context, BranchVotersSource voters)
{
    private static readonly string[] AskedThroughPeople = [QueryFilters.PersonScope, QueryFilters.OrganisationScope, QueryFilters.PlaceScope];

    /// <summary>The branches, and the communes above them, in which the people stood on the day.</summary>
    public async Task<IReadOnlyList<MeetingPlace>> PlacesAsync(IReadOnlyList<MovingPerson> people, DateOnly day, CancellationToken cancellationToken)
    {
        var ids = people.Select(person => person.Member.Id).ToList();
        return await (
            from membership in context.Memberships.On(day)
            where ids.Contains(membership.MemberId)
            join place in context.BranchAffiliations.On(day) on membership.BranchId equals place.BranchId
            select new MeetingPlace(place.BranchId, place.CommuneId)
        )
            .IgnoreQueryFilters(AskedThroughPeople)
            .Distinct()
            .ToListAsync(cancellationToken);
    }

    /// <summary>Of the memberships of the day.</summary>
    public async Task<BranchHeads> HeadsAsync(int branch, DateOnly day, CancellationToken cancellationToken) =>
        new(
            await context
                .Memberships.IgnoreQueryFilters(AskedThroughPeople)
                .On(day)
                .CountAsync(membership => membership.BranchId == branch, cancellationToken),
            (await voters.OnAsync([branch], day, cancellationToken)).GetValueOrDefault(branch) ?? new BranchVoters(0)
        );
}

public sealed record MeetingPlace(int BranchId, int? CommuneId);
