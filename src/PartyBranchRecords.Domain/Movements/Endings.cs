using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Domain.Movements;

/// <summary>What ends together with a membership.</summary>
public sealed record Endings
{
    public required IReadOnlyList<HeldOffice> Offices { get; init; }
    public required IReadOnlyList<Absence> Absences { get; init; }

    /// <summary>Civic posts: of the dead only.</summary>
    public required IReadOnlyList<CivicPost> Posts { get; init; }

    /// <summary>What holds on the day or would only begin after it.</summary>
    /// <param name="unitsLeft">The units in which the person no longer stands: offices in others go on.</param>
    public static Endings Of(MovingPerson person, DateOnly day, IReadOnlyCollection<int> unitsLeft, bool isDeath) =>
        new()
        {
            Offices = [.. person.Offices.Where(held => Lasts(held.Holding, day) && unitsLeft.Contains(held.Holding.OrganisationId))],
            Absences = [.. person.Absences.Where(absence => Lasts(absence, day))],
            Posts = isDeath ? [.. person.Posts.Where(post => Lasts(post, day))] : [],
        };

    private static bool Lasts(DatedFact fact, DateOnly day) => fact.To is null || fact.To > day;
}

/// <summary>The same fact with an end: the row that takes its place.</summary>
public static class EndedFacts
{
    public static BranchMembership Until(this BranchMembership membership, DateOnly day, MembershipEnd how) =>
        new()
        {
            MemberId = membership.MemberId,
            BranchId = membership.BranchId,
            AdmissionNumber = membership.AdmissionNumber,
            Began = membership.Began,
            From = membership.From,
            To = day,
            Ended = how,
        };

    public static OfficeHolding Until(this OfficeHolding holding, DateOnly day) =>
        new()
        {
            MemberId = holding.MemberId,
            OrganisationId = holding.OrganisationId,
            Office = holding.Office,
            From = holding.From,
            To = day,
        };

    public static Absence Until(this Absence absence, DateOnly day) =>
        new()
        {
            MemberId = absence.MemberId,
            Kind = absence.Kind,
            Place = absence.Place,
            From = absence.From,
            To = day,
        };

    public static CivicPost Until(this CivicPost post, DateOnly day) =>
        new()
        {
            MemberId = post.MemberId,
            Name = post.Name,
            LocalityId = post.LocalityId,
            From = post.From,
            To = day,
        };
}
