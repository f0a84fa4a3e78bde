using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Data.Movements;

/// <summary>The one place that ends and begins memberships; what is derived from them follows.</summary>
internal static class MembershipChanges
{
    /// <summary>The membership ends on the day, and with it whatever hangs on it.</summary>
    public static void End(this RecordsChange change, MovingPerson person, DateOnly day, MembershipEnd how, Endings endings)
    {
        change.Replace(person.Last, person.Last.Until(day, how));
        foreach (var held in endings.Offices)
        {
            change.Replace(held.Holding, held.Holding.Until(day));
        }
        foreach (var absence in endings.Absences)
        {
            change.Replace(absence, absence.Until(day));
        }
        foreach (var post in endings.Posts)
        {
            change.Replace(post, post.Until(day));
        }
        person.Member.LeftOn = day;
    }

    /// <summary>The paper behind a move out of the records or into them is its letter.</summary>
    public static void AddLetter(
        this RecordsChange change,
        Member member,
        MovementEntry paper,
        string? destination = null,
        DateOnly? presentedOn = null
    ) =>
        change.Add(
            new TransferLetter
            {
                MemberId = member.Id,
                Number = paper.Decision!.Trim(),
                IssuedOn = paper.DecidedOn!.Value,
                Destination = destination,
                PresentedOn = presentedOn,
            }
        );

    public static void Begin(this RecordsChange change, Member member, BranchMembership membership)
    {
        change.Add(membership);
        (member.LastBranchId, member.LeftOn) = (membership.BranchId, membership.To);
    }
}
