using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>Who stands where.</summary>
internal static class StandingQueries
{
    private static readonly MembershipStart[] Admitted = [MembershipStart.Admission, MembershipStart.ReAdmission];

    /// <summary>The members on a day. Whoever is temporarily elsewhere is counted at home.</summary>
    public static IQueryable<Standing> StandingOn(this ReportFacts facts, IQueryable<BranchAffiliation> places, DateOnly day) =>
        facts.Describe(
            from place in places.On(day)
            join membership in facts.Memberships.On(day) on place.BranchId equals membership.BranchId
            join known in facts.Particulars.On(day) on membership.MemberId equals known.MemberId into joined
            from particulars in joined.DefaultIfEmpty()
            select new KnownMembership
            {
                Person = new PlacedMembership
                {
                    Place = place,
                    Membership = membership,
                    On = day,
                },
                Particulars = particulars,
            },
            day
        );

    /// <summary>Those admitted, or admitted again, on one of the days, in the branch and place they began in; those who left since are among them.</summary>
    public static IQueryable<Standing> AdmittedWithin(this ReportFacts facts, IQueryable<BranchAffiliation> places, DateOnly first, DateOnly last) =>
        facts.Describe(facts.AdmissionsWithin(places, first, last), last);

    public static IQueryable<PlacedMembership> AdmissionsWithin(
        this ReportFacts facts,
        IQueryable<BranchAffiliation> places,
        DateOnly first,
        DateOnly last
    ) =>
        from place in places
        join membership in facts.Memberships on place.BranchId equals membership.BranchId
        where
            membership.From >= first
            && membership.From <= last
            && Admitted.Contains(membership.Began)
            && place.From <= membership.From
            && (place.To == null || place.To > membership.From)
        select new PlacedMembership
        {
            Place = place,
            Membership = membership,
            On = membership.From,
        };

    /// <summary>The memberships that began by an admission until the day, wherever the branch stood.</summary>
    public static IQueryable<BranchMembership> AdmissionsUntil(this ReportFacts facts, DateOnly day) =>
        facts.Memberships.Where(membership => membership.From <= day && Admitted.Contains(membership.Began));

    /// <summary>One row for the people of a branch who are alike: a few for each branch, however many people there are.</summary>
    public static async Task<IReadOnlyList<Placed<StandingGroup>>> GroupedAsync(this IQueryable<Standing> people, CancellationToken cancellationToken)
    {
        var groups = await people
            .GroupBy(person => new Standing
            {
                DistrictId = person.DistrictId,
                CommuneId = person.CommuneId,
                BranchId = person.BranchId,
                IsOfficial = person.IsOfficial,
                IsWoman = person.IsWoman,
                IsMinority = person.IsMinority,
                IsLocal = person.IsLocal,
            })
            .Select(alike => new StandingGroup(alike.Key, alike.Count()))
            .ToListAsync(cancellationToken);
        return [.. groups.Select(group => new Placed<StandingGroup>(group.Alike.Place, group))];
    }

    /// <summary>How many stand in each branch on a day.</summary>
    public static async Task<IReadOnlyList<Placed<int>>> HeadsAsync(
        this ReportFacts facts,
        IQueryable<BranchAffiliation> places,
        DateOnly day,
        CancellationToken cancellationToken
    )
    {
        var heads = await (
            from place in places.On(day)
            join membership in facts.Memberships.On(day) on place.BranchId equals membership.BranchId
            group membership by new
            {
                place.DistrictId,
                place.CommuneId,
                place.BranchId,
            } into own
            select new
            {
                own.Key.DistrictId,
                own.Key.CommuneId,
                own.Key.BranchId,
                People = own.Count(),
            }
        ).ToListAsync(cancellationToken);
        return [.. heads.Select(own => new Placed<int>(new(own.DistrictId, own.CommuneId, own.BranchId), own.People))];
    }

    /// <summary>Each as they were on a day of their own.</summary>
    public static IQueryable<Standing> Describe(this ReportFacts facts, IQueryable<PlacedMembership> people, DateOnly officialBy) =>
        facts.Describe(
            from person in people
            // By its key, since a join on days that differ from person to person is none that SQLite has.
            let onDay = facts
                .Particulars.Where(p => p.MemberId == person.Membership.MemberId && p.From <= person.On && (p.To == null || p.To > person.On))
                .Max(p => (long?)p.Id)
            join known in facts.Particulars on onDay equals (long?)known.Id into joined
            from particulars in joined.DefaultIfEmpty()
            select new KnownMembership { Person = person, Particulars = particulars },
            officialBy
        );

    private static IQueryable<Standing> Describe(this ReportFacts facts, IQueryable<KnownMembership> people, DateOnly officialBy) =>
        from known in people
        let person = known.Person
        let particulars = known.Particulars
        from admission in facts
            .Admissions.Where(a => a.MemberId == person.Membership.MemberId && a.Number == person.Membership.AdmissionNumber)
            .DefaultIfEmpty()
        select new Standing
        {
            DistrictId = person.Place.DistrictId,
            CommuneId = person.Place.CommuneId,
            BranchId = person.Place.BranchId,
            MemberId = person.Membership.MemberId,
            On = person.On,
            DecisionOn = admission!.DecisionOn,
            AdmittedOn = (DateOnly?)admission.AdmittedOn,
            OfficialOn = admission.OfficialOn,
            Sex = (Sex?)particulars!.Sex,
            BirthDate = (DateOnly?)particulars.BirthDate,
            BirthYearOnly = (bool?)particulars.BirthYearOnly ?? false,
            Ethnicity = particulars.Ethnicity,
            GeneralEducation = particulars.GeneralEducation,
            ProfessionalLevel = particulars.ProfessionalLevel,
            PoliticalTheory = particulars.PoliticalTheory,
            YouthUnion = particulars.YouthUnion,
            AdmissionNumber = person.Membership.AdmissionNumber,
            From = person.Membership.From,
            IsOfficial = admission.OfficialOn != null && admission.OfficialOn <= officialBy,
            IsWoman = (Sex?)particulars.Sex == Domain.Members.Sex.Female,
            IsMinority = particulars.Ethnicity != null && particulars.Ethnicity != Ethnicities.Kinh,
            IsLocal = particulars.IsLocal == true && person.Membership.Began != MembershipStart.CadreAssignment,
        };
}
