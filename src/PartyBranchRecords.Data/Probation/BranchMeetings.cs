using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Data.Probation;

/// <summary>Where people stood on the day of a meeting, and how many members that branch had.</summary>
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

    /// <summary>Of the memberships of the day; whoever is temporarily elsewhere or exempt is counted apart.</summary>
    public async Task<BranchHeads> HeadsAsync(int branch, DateOnly day, CancellationToken cancellationToken)
    {
        var members = await (
            from membership in context.Memberships.On(day)
            where membership.BranchId == branch
            from admission in context
                .Admissions.Where(admission => admission.MemberId == membership.MemberId && admission.Number == membership.AdmissionNumber)
                .DefaultIfEmpty()
            select new
            {
                IsOfficial = admission!.OfficialOn != null && admission.OfficialOn <= day,
                IsAway = context.Absences.Any(absence =>
                    absence.MemberId == membership.MemberId && absence.From <= day && (absence.To == null || absence.To > day)
                ),
            }
        )
            .IgnoreQueryFilters(AskedThroughPeople)
            .ToListAsync(cancellationToken);
        return new BranchHeads(
            members.Count,
            members.Count(member => member.IsOfficial),
            members.Count(member => member is { IsOfficial: true, IsAway: true })
        );
    }
}

public sealed record MeetingPlace(int BranchId, int? CommuneId);
