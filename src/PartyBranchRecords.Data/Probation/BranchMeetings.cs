using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Data.Probation;

/// <summary>Where people stood on the day of a meeting.</summary>
public sealed class BranchMeetings(RecordsContext context)
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
}

public sealed record MeetingPlace(int BranchId, int? CommuneId);
