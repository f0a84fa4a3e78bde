using PartyBranchRecords.Domain.Calendar;

namespace PartyBranchRecords.Domain.Members;

/// <summary>
/// Tuổi Đảng, in whole years. It runs from the decision to admit, once the person is official (Statute 2011, art. 5); for one
/// admitted again it runs from the first decision, less the time outside the Party: from leaving until the decision to re-admit.
/// </summary>
public static class PartyAge
{
    /// <summary>The ways out after which party age no longer runs; who moved out of the records is still in the Party.</summary>
    public static readonly IReadOnlyList<MembershipEnd> OutOfTheParty =
    [
        MembershipEnd.StruckOff,
        MembershipEnd.Expelled,
        MembershipEnd.Resigned,
        MembershipEnd.Deceased,
    ];

    /// <summary>Null for whoever is probationary or outside the Party on the day, and where the day of the first decision is not known.</summary>
    public static int? Years(IReadOnlyCollection<Admission> admissions, IReadOnlyCollection<BranchMembership> memberships, DateOnly day) =>
        RunsFrom(admissions, memberships, day)?.YearsUntil(day);

    /// <summary>The day it is counted from, moved later by the days spent outside.</summary>
    public static DateOnly? RunsFrom(IReadOnlyCollection<Admission> admissions, IReadOnlyCollection<BranchMembership> memberships, DateOnly day)
    {
        var known = admissions.Where(admission => admission.AdmittedOn <= day).OrderBy(admission => admission.Number).ToList();
        if (known is not [{ DecisionOn: { } first }, ..] || !(known[^1].OfficialOn <= day) || LeftOn(known[^1], memberships) <= day)
        {
            return null;
        }
        var outside = known.Zip(known.Skip(1)).Sum(pair => DaysBetween(LeftOn(pair.First, memberships), pair.Second));
        return first.AddDays(outside);
    }

    private static DateOnly? LeftOn(Admission admission, IEnumerable<BranchMembership> memberships) =>
        memberships
            .Where(membership => membership.AdmissionNumber == admission.Number && membership.Ended is { } end && OutOfTheParty.Contains(end))
            .Max(membership => membership.To);

    private static int DaysBetween(DateOnly? leftOn, Admission again) =>
        leftOn is { } left ? Math.Max(0, (again.DecisionOn ?? again.AdmittedOn).DayNumber - left.DayNumber) : 0;
}
