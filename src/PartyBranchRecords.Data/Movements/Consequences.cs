using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Data.Movements;

internal static class Consequences
{
    /// <summary>What ends with the memberships, and what the branches are left with.</summary>
    public static IEnumerable<Consequence> Of(IEnumerable<(MovingPerson Person, Endings Endings)> leaving, IEnumerable<BranchLeft> branches)
    {
        foreach (var (person, endings) in leaving)
        {
            foreach (var held in endings.Offices)
            {
                yield return new("Movements.WillEndOffice", person.Name, held.Holding.Office, held.Unit);
            }
            foreach (var absence in endings.Absences)
            {
                yield return new("Movements.WillEndAbsence", person.Name, absence.Kind);
            }
            foreach (var post in endings.Posts)
            {
                yield return OfPost(person, post);
            }
        }
        foreach (var branch in branches)
        {
            yield return new("Movements.WillRemain", branch.Name, branch.MembersAfter, branch.OfficialAfter);
        }
    }

    public static Consequence OfPost(MovingPerson person, CivicPost post) =>
        string.Equals(post.Name, CivicPost.VillageHead, StringComparison.Ordinal)
            ? new("Movements.WillEndVillageHead", person.Name)
            : new("Movements.WillEndPost", person.Name, post.Name);
}
