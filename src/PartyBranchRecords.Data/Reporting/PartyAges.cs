using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>
/// The day each person's party age is counted from. For nearly everybody it is the decision on the one admission; only those
/// who were outside the Party in between need their whole history, which is two commands however many they are.
/// </summary>
internal sealed class PartyAges(IReadOnlyDictionary<int, DateOnly?> interrupted)
{
    private static readonly MembershipEnd[] OutOfTheParty = [.. PartyAge.OutOfTheParty];

    /// <summary>Null for whoever is probationary, and where the day of the decision is not known.</summary>
    public DateOnly? RunsFrom(Standing person) =>
        interrupted.TryGetValue(person.MemberId, out var runsFrom) ? runsFrom
        : person.IsOfficial ? person.DecisionOn
        : null;

    /// <summary>Of the people who stand in the places on the day.</summary>
    public static async Task<PartyAges> OfAsync(
        ReportFacts facts,
        IQueryable<BranchAffiliation> places,
        DateOnly day,
        CancellationToken cancellationToken
    )
    {
        var members =
            from place in places.On(day)
            join membership in facts.Memberships.On(day) on place.BranchId equals membership.BranchId
            select membership.MemberId;
        var ways = facts.Memberships.Where(membership =>
            membership.To <= day && membership.Ended != null && OutOfTheParty.Contains(membership.Ended.Value)
        );
        var left = ways.Select(membership => membership.MemberId);
        var again = facts.Admissions.Where(admission => admission.Number > 1).Select(admission => admission.MemberId);
        var admissions = await facts
            .Admissions.Where(admission => again.Contains(admission.MemberId) || left.Contains(admission.MemberId))
            .Where(admission => members.Contains(admission.MemberId))
            .ToListAsync(cancellationToken);
        var memberships = admissions.Count == 0 ? [] : await ways.Where(way => members.Contains(way.MemberId)).ToListAsync(cancellationToken);
        var ofPerson = memberships.ToLookup(membership => membership.MemberId);
        return new(
            admissions
                .GroupBy(admission => admission.MemberId)
                .ToDictionary(person => person.Key, person => PartyAge.RunsFrom([.. person], [.. ofPerson[person.Key]], day))
        );
    }
}
