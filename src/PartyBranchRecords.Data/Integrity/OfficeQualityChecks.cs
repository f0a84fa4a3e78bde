using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Integrity;

/// <summary>Offices held by people who no longer stand in the organisation.</summary>
internal static class OfficeQualityChecks
{
    public static readonly IReadOnlyList<QualityCheck> All = [new("office-left", HeldByThoseWhoLeft)];

    private static IQueryable<QualityFinding> HeldByThoseWhoLeft(QualityQuestion question)
    {
        var (facts, offices) = (question.Facts, question.Facts.Offices.On(question.Day));
        var standing =
            from place in facts.Places.On(question.Day)
            join membership in facts.Memberships.On(question.Day) on place.BranchId equals membership.BranchId
            select new
            {
                membership.MemberId,
                place.BranchId,
                place.CommuneId,
                place.DistrictId,
            };
        var (branches, communes, district) = (question.Places, question.CommunePlaces, question.District);
        var held = offices.Where(office =>
            (
                branches.Any(place => place.BranchId == office.OrganisationId)
                && !standing.Any(one => one.MemberId == office.MemberId && one.BranchId == office.OrganisationId)
            )
            || (
                communes.Any(place => place.CommuneId == office.OrganisationId)
                && !standing.Any(one => one.MemberId == office.MemberId && one.CommuneId == office.OrganisationId)
            )
            || (
                district.Any(unit => unit.Id == office.OrganisationId)
                && !standing.Any(one => one.MemberId == office.MemberId && one.DistrictId == office.OrganisationId)
            )
        );
        return from office in held
            join member in facts.Members on office.MemberId equals member.Id
            join organisation in facts.Organisations on office.OrganisationId equals organisation.Id
            select new QualityFinding
            {
                MemberId = member.Id,
                Number = member.RecordNumber,
                Name = member.FullName,
                SortKey = member.SortKey,
                OrganisationCode = organisation.Code,
                OrganisationName = organisation.Name,
            };
    }
}
