using PartyBranchRecords.Data.Demo.Plans;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Demo.Writing;

/// <summary>Writes the people with their admissions, memberships, particulars and absences.</summary>
internal static class PeopleWriter
{
    public static async Task WriteAsync(DistrictPlan plan, BulkRows rows)
    {
        await rows.AddAsync(plan.People.Select(MemberOf));
        var keys = await rows.KeysAsync<Member>(member => new(member.RecordNumber, member.Id));
        plan.People.ForEach(person => person.Id = keys[person.RecordNumber]);
        await rows.AddFactsAsync(plan.People.SelectMany(AdmissionsOf));
        await rows.AddFactsAsync(plan.People.SelectMany(MembershipsOf));
        await rows.AddFactsAsync(plan.People.SelectMany(ParticularsOf));
        await rows.AddFactsAsync(
            plan.Absences.Select(absence => new Absence
            {
                MemberId = absence.Person.Id,
                Kind = absence.Kind,
                Place = absence.Place,
                From = absence.From,
                To = absence.To,
            })
        );
        await rows.AddFactsAsync(
            plan.Posts.Select(post => new CivicPost
            {
                MemberId = post.Person.Id,
                Name = post.Name,
                LocalityId = post.Locality?.Id,
                From = post.From,
                To = post.To,
            })
        );
    }

    private static Member MemberOf(PlannedPerson person)
    {
        var last = person.Stints[^1];
        return new()
        {
            RecordNumber = person.RecordNumber,
            CardNumber = person.CardNumber,
            FullName = person.FullName,
            SortKey = PersonName.SortKey(person.FullName),
            SearchKey = PersonName.SearchKey(person.FullName),
            NativePlace = person.NativePlace,
            Residence = person.Residence,
            Occupation = person.Occupation,
            LastBranchId = last.Branch.Id,
            LeftOn = last.To,
        };
    }

    private static IEnumerable<Admission> AdmissionsOf(PlannedPerson person) =>
        person.Admissions.Select(
            (admission, place) =>
                new Admission
                {
                    MemberId = person.Id,
                    Number = place + 1,
                    DecisionOn = admission.DecisionOn,
                    DecisionNumber = admission.DecisionNumber,
                    AdmittedOn = admission.AdmittedOn,
                    OfficialOn = admission.OfficialOn,
                }
        );

    private static IEnumerable<BranchMembership> MembershipsOf(PlannedPerson person) =>
        person.Stints.Select(stint => new BranchMembership
        {
            MemberId = person.Id,
            BranchId = stint.Branch.Id,
            AdmissionNumber = stint.AdmissionNumber,
            Began = stint.Began,
            Ended = stint.Ended,
            From = stint.From,
            To = stint.To,
        });

    private static IEnumerable<MemberParticulars> ParticularsOf(PlannedPerson person) =>
        person.Circumstances.Select(
            (then, place) =>
                new MemberParticulars
                {
                    MemberId = person.Id,
                    Sex = person.Sex,
                    BirthDate = person.Birth,
                    Ethnicity = person.Ethnicity,
                    GeneralEducation = person.GeneralEducation,
                    ProfessionalLevel = person.ProfessionalLevel,
                    PoliticalTheory = person.PoliticalTheory,
                    IsLocal = then.IsLocal,
                    ResidenceLocalityId = then.Residence?.Id,
                    WorkplaceLocalityId = then.Workplace?.Id,
                    YouthUnion = person.YouthUnion,
                    From = then.From,
                    To = place + 1 < person.Circumstances.Count ? person.Circumstances[place + 1].From : null,
                }
        );
}
