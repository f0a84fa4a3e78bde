using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Domain.Movements;

/// <summary>Who may be entered as holding an office: what has taken place is recorded, what breaks the Statute is confirmed.</summary>
public static class OfficeRules
{
    /// <summary>Statute 2011, art. 24: the committee of a branch has 7 members at most.</summary>
    public const int LargestCommittee = 7;

    /// <summary>The office itself: one person is secretary.</summary>
    public static Refusal? Office(OfficeEntry entry) =>
        entry.Office is null ? MovementRefusals.OfficeMissing
        : entry is { Office: Organisations.Office.Secretary, People.Count: > 1 } ? MovementRefusals.OneSecretary
        : null;

    /// <summary>
    /// The days of an office taken on a day: as long as the person stands in the unit, which may have ended long before the paper came.
    /// Null where the person does not stand in it on the day.
    /// </summary>
    public static Period? TermOf(MovingPerson person, int unit, DateOnly day)
    {
        if (!MovingRules.UnitsOn(person, day).Contains(unit))
        {
            return null;
        }
        var leaves = person
            .Memberships.Select(row => row.To)
            .Concat(person.Places.Select(place => place.To))
            .OfType<DateOnly>()
            .Order()
            .Where(end => end > day && !MovingRules.UnitsOn(person, end).Contains(unit))
            .Select(end => (DateOnly?)end);
        return new Period(day, leaves.FirstOrDefault());
    }

    /// <summary>Why a person cannot hold the office from the day.</summary>
    /// <param name="term">See <see cref="TermOf"/>.</param>
    public static Refusal? Begin(MovingPerson person, Office office, int unit, string name, Period? term, DateOnly day) =>
        term is not { } days ? person.IsMemberFrom(day) ?? MovementRefusals.NotInUnit(person.Name, name, day)
        : person.Offices.FirstOrDefault(held => IsSame(held, office, unit) && held.Holding.Period.Overlaps(days)) is { } other
            ? MovementRefusals.OfficeSince(person.Name, office, name, other.Holding.From)
        : null;

    /// <summary>Why the secretary before cannot make room on the day.</summary>
    public static Refusal? Replaced(HeldOffice held, string name, DateOnly day) =>
        held.Holding.From >= day ? MovementRefusals.OfficeSince(name, held.Holding.Office, held.Unit, held.Holding.From) : null;

    /// <summary>Why the office cannot end on the day.</summary>
    public static Refusal? End(MovingPerson person, HeldOffice? held, DateOnly day) =>
        held is null ? MovementRefusals.NotInOffice(person.Name)
        : held.Holding.From >= day ? MovementRefusals.OfficeSince(person.Name, held.Holding.Office, held.Unit, held.Holding.From)
        : null;

    /// <summary>What must be confirmed.</summary>
    /// <param name="committee">How many hold the office of committee member afterwards; null where it is not that of a branch.</param>
    public static IEnumerable<Refusal> Doubts(IEnumerable<MovingPerson> people, int? committee)
    {
        var probationary = people.Where(person => !person.IsOfficial).Select(person => person.Name).ToList();
        if (probationary.Count > 0)
        {
            yield return MovementRefusals.ProbationaryInOffice(string.Join("; ", probationary));
        }
        if (committee > LargestCommittee)
        {
            yield return MovementRefusals.LargeCommittee(committee.Value);
        }
    }

    private static bool IsSame(HeldOffice held, Office office, int unit) => held.Holding.Office == office && held.Holding.OrganisationId == unit;
}
