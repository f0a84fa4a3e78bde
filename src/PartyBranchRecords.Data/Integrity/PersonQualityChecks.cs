using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Integrity;

/// <summary>What is inconsistent or unlikely about people.</summary>
internal static class PersonQualityChecks
{
    private const int YoungestAge = 18;

    /// <summary>Nobody in the records is likely to be older.</summary>
    private const int OldestAge = 110;

    public static readonly IReadOnlyList<QualityCheck> All =
    [
        new("gap", WithGap),
        new("dissolved-branch", InDissolvedBranch),
        new(
            "decision-after-ceremony",
            question => Admitted(question, question.Facts.Admissions.Where(admission => admission.DecisionOn > admission.AdmittedOn))
        ),
        new(
            "official-before-ceremony",
            question => Admitted(question, question.Facts.Admissions.Where(admission => admission.OfficialOn < admission.AdmittedOn))
        ),
        new("official-not-12-months", question => Admitted(question, NotTwelveMonths(question.Facts.Admissions))),
        new("admission-other-day", AdmittedOnAnotherDay),
        new("age", OfUnlikelyAge),
        new("without-particulars", WithoutParticulars),
        new("duplicate", LikeAnother),
    ];

    /// <summary>The doctor asks the same of all records.</summary>
    private static IQueryable<QualityFinding> WithGap(QualityQuestion question)
    {
        var gaps = question.Facts.Memberships.MovedNowhere();
        return question.People(question.Standing.Where(membership => gaps.Any(gap => gap.MemberId == membership.MemberId)));
    }

    private static IQueryable<QualityFinding> InDissolvedBranch(QualityQuestion question)
    {
        var (lives, day) = (question.Facts.Lives.On(question.Day), question.Day);
        var dissolved = question
            .AllPlaces.Where(place => place.To <= day && !lives.Any(life => life.OrganisationId == place.BranchId))
            .Select(place => place.BranchId)
            .Distinct();
        return question.People(
            from branch in dissolved
            join membership in question.Facts.Memberships.On(day) on branch equals membership.BranchId
            select membership
        );
    }

    private static IQueryable<QualityFinding> Admitted(QualityQuestion question, IQueryable<Admission> admissions) =>
        question.People(question.Standing.Where(membership => admissions.Any(admission => admission.MemberId == membership.MemberId)));

    /// <summary>Whoever was admitted on 29 February is official on 28 February; databases say 1 March.</summary>
    private static IQueryable<Admission> NotTwelveMonths(IQueryable<Admission> admissions) =>
        admissions.Where(admission =>
            admission.OfficialOn != null
            && admission.OfficialOn >= admission.AdmittedOn
            && admission.OfficialOn != admission.AdmittedOn.AddMonths(ProbationRules.Months)
            && !(
                admission.AdmittedOn.Month == 2
                && admission.AdmittedOn.Day == 29
                && admission.OfficialOn == admission.AdmittedOn.AddDays(-1).AddMonths(ProbationRules.Months)
            )
        );

    private static IQueryable<QualityFinding> AdmittedOnAnotherDay(QualityQuestion question)
    {
        var found =
            from membership in question.Facts.Memberships
            join admission in question.Facts.Admissions
                on new { membership.MemberId, Number = membership.AdmissionNumber } equals new { admission.MemberId, admission.Number }
            where
                (membership.Began == MembershipStart.Admission || membership.Began == MembershipStart.ReAdmission)
                && membership.From != admission.AdmittedOn
            select membership;
        return question.People(question.Standing.Where(membership => found.Any(other => other.MemberId == membership.MemberId)));
    }

    /// <summary>Under 18 at the ceremony, or older than people become.</summary>
    private static IQueryable<QualityFinding> OfUnlikelyAge(QualityQuestion question)
    {
        var oldest = question.Day.AddYears(-OldestAge);
        var found =
            from particulars in question.Facts.Particulars.On(question.Day)
            join admission in question.Facts.Admissions on particulars.MemberId equals admission.MemberId
            where particulars.BirthDate < oldest || particulars.BirthDate.AddYears(YoungestAge) > admission.AdmittedOn
            select particulars;
        return question.People(question.Standing.Where(membership => found.Any(particulars => particulars.MemberId == membership.MemberId)));
    }

    private static IQueryable<QualityFinding> WithoutParticulars(QualityQuestion question)
    {
        var known = question.Facts.Particulars.On(question.Day);
        return question.People(question.Standing.Where(membership => !known.Any(particulars => particulars.MemberId == membership.MemberId)));
    }

    /// <summary>The same name, written with or without diacritics, and the same day of birth as another person the reader may see.</summary>
    private static IQueryable<QualityFinding> LikeAnother(QualityQuestion question)
    {
        var readable = question.Facts.Places.Select(place => place.BranchId);
        var people =
            from member in question.Facts.Members
            join particulars in question.Facts.Particulars.On(question.Day) on member.Id equals particulars.MemberId
            where readable.Contains(member.LastBranchId) && !particulars.BirthYearOnly
            select new
            {
                member.Id,
                member.SearchKey,
                particulars.BirthDate,
            };
        var alike = people.GroupBy(person => new { person.SearchKey, person.BirthDate }).Where(same => same.Count() > 1).Select(same => same.Key);
        var found = from person in people join same in alike on new { person.SearchKey, person.BirthDate } equals same select person.Id;
        return question.People(question.Standing.Where(membership => found.Contains(membership.MemberId)));
    }
}
