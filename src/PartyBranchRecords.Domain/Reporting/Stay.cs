using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Domain.Reporting;

/// <summary>A person stands in one place: for a membership, or for the part of it in which the branch stood there.</summary>
/// <param name="Began">Null where the branch came to the place with its people.</param>
/// <param name="Ended">Null where it goes on, or the branch went elsewhere with its people.</param>
/// <param name="People">More than one where all of them stand there from the same day to the same day.</param>
public sealed record Stay(Placement Place, Period Days, MembershipStart? Began, MembershipEnd? Ended, int People = 1)
{
    public Movement Gain => Movements.Of(Began);
    public Movement Loss => Movements.Of(Ended);

    /// <summary>The part of a membership in which its branch stood in a place; the two have a day in common.</summary>
    public static Stay Of(Placement place, Period stood, Period membership, MembershipStart began, MembershipEnd? ended)
    {
        var beginsThere = membership.From >= stood.From;
        var endsThere = stood.To is null || membership.To <= stood.To;
        return new(
            place,
            new(beginsThere ? membership.From : stood.From, endsThere ? membership.To : stood.To),
            beginsThere ? began : null,
            endsThere ? ended : null
        );
    }
}
