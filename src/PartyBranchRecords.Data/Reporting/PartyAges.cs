using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>
/// The day each person's party age is counted from. For nearly everybody it is the decision on the one admission; only those
/// who were outside the Party in between need their whole history, which is three commands however many they are.
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
        var ways = facts.Memberships.Where(membership =>
            membership.To <= day && membership.Ended != null && OutOfTheParty.Contains(membership.Ended.Value)
        );
        var ids = await (
            from place in places.On(day)
            join membership in facts.Memberships.On(day) on place.BranchId equals membership.BranchId
            where membership.AdmissionNumber > 1 || ways.Any(way => way.MemberId == membership.MemberId && way.From < membership.From)
            select membership.MemberId
        ).ToListAsync(cancellationToken);
        if (ids.Count == 0)
        {
            return new(new Dictionary<int, DateOnly?>());
        }
        var admissions = await facts.Admissions.Where(admission => EF.Parameter(ids).Contains(admission.MemberId)).ToListAsync(cancellationToken);
        var memberships = await ways.Where(way => EF.Parameter(ids).Contains(way.MemberId)).ToListAsync(cancellationToken);
        var ofPerson = memberships.ToLookup(membership => membership.MemberId);
        return new(
            admissions
                .GroupBy(admission => admission.MemberId)
                .ToDictionary(person => person.Key, person => PartyAge.RunsFrom([.. person], [.. ofPerson[person.Key]], day))
        );
    }
}
