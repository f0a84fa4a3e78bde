using PartyBranchRecords.Data.Demo.Plans;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Demo.Planning;

/// <summary>The votes of branches and committees: counted from who stood in the branch on the day, chaired by its secretary.</summary>
internal sealed class Meetings(DistrictPlan plan, DemoRandom random)
{
    private static readonly string[] Excuses = ["Ốm, nằm viện", "Đi công tác", "Việc gia đình", "Đi học tập trung"];

    private readonly ILookup<PlannedOrganisation, PlannedOffice> offices = plan.Offices.ToLookup(office => office.Organisation);
    private readonly ILookup<PlannedPerson, PlannedAbsence> absences = plan.Absences.ToLookup(absence => absence.Person);

    /// <summary>Official members of a branch on a day, the longest official first.</summary>
    public List<PlannedPerson> OfficialsOf(PlannedBranch branch, DateOnly day) =>
        [
            .. branch
                .Stints.Where(stint => stint.Holds(day) && stint.Person.Admissions[stint.AdmissionNumber - 1].OfficialOn <= day)
                .OrderBy(stint => stint.Person.Admissions[stint.AdmissionNumber - 1].OfficialOn)
                .ThenBy(stint => stint.Person.RecordNumber, StringComparer.Ordinal)
                .Select(stint => stint.Person),
        ];

    /// <summary>Nearly always two thirds or more; now and then one or two were not there.</summary>
    public PlannedVote OfBranch(PlannedBranch branch, DateOnly day)
    {
        var officials = OfficialsOf(branch, day);
        var counted = officials.Count(person => !absences[person].Any(absence => absence.From <= day && (absence.To is null || absence.To > day)));
        var missing = counted > 5 && random.Chance(45) ? random.Between(1, counted / 5) : 0;
        var against = counted > 8 && random.Chance(12) ? 1 : 0;
        var total = branch.Stints.Count(stint => stint.Holds(day));
        var secretary = SecretaryOf(branch, day);
        return new(
            total,
            officials.Count,
            counted - missing,
            counted - missing - against,
            counted,
            Excuse(missing),
            secretary,
            Minutes(officials, secretary)
        );
    }

    /// <summary>Of the committee of a commune; of the standing committee where it is smaller.</summary>
    public PlannedVote OfCommittee(PlannedOrganisation committee, int members, DateOnly day)
    {
        var missing = random.Chance(35) ? 1 : 0;
        return new(members, members, members - missing, members - missing, members, Excuse(missing), SecretaryOf(committee, day), null);
    }

    private string? SecretaryOf(PlannedOrganisation unit, DateOnly day) =>
        offices[unit]
            .FirstOrDefault(held => held.Office is Office.Secretary && held.From <= day && (held.To is null || held.To > day))
            ?.Person.FullName;

    private string? Excuse(int missing) => missing == 0 ? null : random.Pick(Excuses);

    private static string? Minutes(List<PlannedPerson> officials, string? chair) =>
        officials.LastOrDefault(person => !string.Equals(person.FullName, chair, StringComparison.Ordinal))?.FullName;
}
